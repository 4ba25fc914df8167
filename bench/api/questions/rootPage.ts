import { compareTexts } from '../../../src/lists/index.ts'
import { FOREVER } from '../../../src/model/index.ts'
import { bareBy, oursBy, peerBy, type Question } from '../question.ts'

interface Row {
  readonly id: string
  readonly content: string | null
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly sentences: readonly string[]
}

interface Node {
  readonly id: string
  readonly content: string | null
  readonly by: readonly { readonly name: string }[]
  readonly to: readonly { readonly name: string }[]
  readonly reports: readonly { readonly sentence: string }[]
}

const FIELDS = 'id content by { name } to { name } reports { sentence }'
const LATEST_FIRST = '[{ sortDate: DESC }, { id: ASC }]'

/** The latest 50 acts: what was said, by whom and to whom, and the sentences that tell it. */
export function rootPage(): Question {
  return {
    name: 'root page: the latest 50 acts',
    ways: [
      oursBy(
        `query RootPage { acts(first: 50) { pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } } }`,
        {},
        ({ acts }: { acts: { nodes: Node[] } }) => acts.nodes.map(rowOf),
      ),
      peerBy(
        'connection',
        `query RootPage { actsConnection(first: 50, sort: ${LATEST_FIRST}) {
          pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`,
        {},
        ({ actsConnection }: { actsConnection: { edges: { node: Node }[] } }) =>
          actsConnection.edges.map(({ node }) => rowOf(node)),
      ),
      peerBy(
        'list without cursors',
        `query RootPage { acts(limit: 50, sort: ${LATEST_FIRST}) { ${FIELDS} } }`,
        {},
        ({ acts }: { acts: Node[] }) => acts.map(rowOf),
      ),
      peerBy(
        'list, hinted',
        `query RootPage { acts(limit: 50, where: { sortDate: { gte: "" } }, sort: ${LATEST_FIRST}) { ${FIELDS} } }`,
        {},
        ({ acts }: { acts: Node[] }) => acts.map(rowOf),
      ),
      bareBy('rootPage', { limit: 50 }, ([rows]: [readonly Row[]]) =>
        rows.map((row) => ({ ...row, sentences: row.sentences.toSorted(compareTexts) })),
      ),
    ],
  }
}

function rowOf({ id, content, by, to, reports }: Node): Row {
  return {
    id,
    content,
    by: by.map(({ name }) => name),
    to: to.map(({ name }) => name),
    sentences: reports.map(({ sentence }) => sentence).toSorted(compareTexts),
  }
}

export const ROOT_PAGE = [
  `MATCH (x:Act) WHERE x.sortDate >= '' AND size(x.shown) % 2 = 1
WITH x ORDER BY x.sortDate DESC, x.id LIMIT $limit
RETURN x.id AS id, x.content AS content,
  COLLECT { MATCH (x)-[p:BY]->(a:Actor) WHERE p.until = ${FOREVER} RETURN a.name ORDER BY p.place, a.id } AS by,
  COLLECT { MATCH (x)-[p:TO]->(a:Actor) WHERE p.until = ${FOREVER} RETURN a.name ORDER BY p.place, a.id } AS to,
  COLLECT { MATCH (x)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE t.until = ${FOREVER}
    RETURN r.sentence ORDER BY d.sortDate, d.id, r.offset, r.id } AS sentences
ORDER BY x.sortDate DESC, x.id`,
]
