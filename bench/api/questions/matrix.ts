import type { ActCounts } from '../../../src/graph/index.ts'
import { compareTexts, grouped } from '../../../src/lists/index.ts'
import { ACT_TYPES, ACTS } from '../../../src/ontology/index.ts'
import { MATRIX as CELLS } from '../../graph/readCases.ts'
import { bareBy, oursBy, peerBy, type Question, type Way } from '../question.ts'

interface Cell extends ActCounts {
  readonly byId: string
  readonly toId: string
  readonly type: string
}

interface Ours {
  readonly matrix: readonly {
    readonly by: { readonly id: string }
    readonly to: { readonly id: string }
    readonly type: string
    readonly counts: ActCounts
  }[]
}

const COUNTS = 'acts articles origins alleged allegedArticles unreal'
const SYMMETRIC: readonly string[] = ACT_TYPES.filter((type) => ACTS[type].symmetric)

/** Who did what to whom among some actors: what happened, was alleged and did not happen, by both and type. */
export function matrix(ids: readonly string[]): Question {
  return {
    name: `matrix of the ${ids.length} commonest nations by themselves`,
    ways: [
      oursBy(
        `query Matrix($ids: [ID!]!) { matrix(rows: { ids: $ids }, columns: { ids: $ids }) {
          by { id } to { id } type counts { ${COUNTS} } } }`,
        { ids },
        (data: Ours) =>
          inOrder(
            data.matrix.map(({ by, to, type, counts }) => ({ byId: by.id, toId: to.id, type, ...counts })),
          ),
      ),
      pairsCounted(ids),
      actsGrouped(ids),
      peerBy(
        '@cypher',
        `query Matrix($ids: [ID!]!) { matrix(rows: $ids, columns: $ids) { byId toId type ${COUNTS} } }`,
        { ids },
        (data: { matrix: Cell[] }) => inOrder(data.matrix),
      ),
      bareBy('matrix', { rows: ids, columns: ids }, ([cells]: [readonly Cell[]]) => inOrder(cells)),
    ],
  }
}

type Ids = readonly { readonly id: string }[]

/** A column of the matrix is an alias. */
type Row = { readonly id: string } & Readonly<
  Record<`to${number}`, { aggregate: { count: { nodes: number } } }>
>

function column(id: string, at: number): string {
  const where = `{ node: { to: { some: { id: { eq: "${id}" } } }, NOT: { type: { in: $symmetric } } } }`
  return `to${at}: actsByConnection(where: ${where}) { aggregate { count { nodes } } }`
}

/** Its own counts know no types, and no difference between what happened and what did not. */
function pairsCounted(ids: readonly string[]): Way {
  return peerBy(
    'acts of two counted',
    `query Matrix($ids: [ID!]!, $symmetric: [String!]!) { actors(where: { id: { in: $ids } }) { id
      ${ids.map(column).join('\n')} } }`,
    { ids, symmetric: SYMMETRIC },
    ({ actors }: { actors: Row[] }) =>
      sumsOf(
        actors.flatMap(({ id, ...columns }) =>
          ids.map((toId, at) => ({
            key: [id, toId],
            count: id === toId ? 0 : (columns[`to${at}`]?.aggregate.count.nodes ?? 0),
          })),
        ),
      ),
    (cells) => directedSums(cells as readonly Cell[], ({ byId, toId }) => [byId, toId]),
  )
}

interface ActNode {
  readonly type: string
  readonly by: Ids
  readonly to: Ids
}

interface Groups {
  readonly actsConnection: { readonly groupBy: readonly { readonly edges: readonly { node: ActNode }[] }[] }
}

/** It groups by one property of the acts, and gives them all instead of their number: the client counts. */
function actsGrouped(ids: readonly string[]): Way {
  return peerBy(
    'groupBy, acts counted by the client',
    `query Matrix($ids: [ID!]!, $symmetric: [String!]!) {
      actsConnection(where: { by: { some: { id: { in: $ids } } }, to: { some: { id: { in: $ids } } },
        NOT: { type: { in: $symmetric } } }) { groupBy(fields: { type: true }) { edges { node {
          type by(where: { id: { in: $ids } }) { id } to(where: { id: { in: $ids } }) { id } } } } } }`,
    { ids, symmetric: SYMMETRIC },
    ({ actsConnection }: Groups) =>
      sumsOf(actsConnection.groupBy.flatMap(({ edges }) => edges.flatMap(({ node }) => cellsOf(node)))),
    (cells) => directedSums(cells as readonly Cell[], ({ byId, toId, type }) => [byId, toId, type]),
  )
}

function cellsOf({ type, by, to }: ActNode): readonly Sum[] {
  return by.flatMap((a) =>
    to.filter((b) => a.id !== b.id).map((b) => ({ key: [a.id, b.id, type], count: 1 })),
  )
}

/** What is left of our cells where symmetric acts are not asked for, and all others are counted together. */
function directedSums(cells: readonly Cell[], keyOf: (cell: Cell) => readonly string[]): readonly Sum[] {
  const directed = cells.filter(({ type }) => !SYMMETRIC.includes(type))
  return sumsOf(directed.map((cell) => ({ key: keyOf(cell), count: cell.acts + cell.alleged + cell.unreal })))
}

interface Sum {
  readonly key: readonly string[]
  readonly count: number
}

function sumsOf(counts: readonly Sum[]): readonly Sum[] {
  return [...grouped(counts, ({ key }) => key.join(' ')).values()]
    .map((group) => ({ key: group[0]?.key ?? [], count: group.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => compareTexts(a.key.join(' '), b.key.join(' ')))
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const keyOf = ({ byId, toId, type }: Cell): string => `${byId} ${toId} ${type}`
  return cells.toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)))
}

export const MATRIX = [CELLS]
