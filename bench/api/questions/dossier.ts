import { compareTexts } from '../../../src/lists/index.ts'
import { FOREVER } from '../../../src/model/index.ts'
import { bareBy, oursBy, peerBy, type Question } from '../question.ts'

interface Row {
  readonly part: 'act' | 'facet' | 'demand' | 'contradiction'
  readonly key: string
  readonly value: unknown
}

interface Act {
  readonly id: string
  readonly type: string
  readonly content: string | null
  readonly by: readonly { readonly name: string }[]
  readonly to: readonly { readonly name: string }[]
}

interface Plain {
  readonly id: string
  readonly content: string | null
}

interface Counted {
  readonly key: string
  readonly acts: number
  readonly alleged: number
  readonly unreal: number
}

interface Ours {
  readonly acts: { readonly nodes: readonly Act[] }
  readonly facets: readonly { readonly key: string; readonly counts: Omit<Counted, 'key'> }[]
  readonly demands: { readonly nodes: readonly Plain[] }
  readonly contradictions: { readonly nodes: readonly Plain[] }
}

interface Peers {
  readonly acts: readonly Act[]
  readonly groups: { readonly groupBy: readonly { readonly edges: readonly { node: { type: string } }[] }[] }
  readonly demands: readonly Plain[]
  readonly contradictions: readonly Plain[]
}

/** The records of each statement, in turn. */
type Bare = readonly [readonly BareAct[], readonly Counted[], readonly Plain[], readonly Plain[]]
type BareAct = Omit<Act, 'by' | 'to'> & Readonly<Record<'by' | 'to', readonly string[]>>

const ACT = 'id type content by { name } to { name }'
const PLAIN = 'id content'

/**
 * What is between two actors: the latest acts in which both take part, how many there are by type, open demands and
 * contradictions. The field `dossier` has only what the one did to the other, or said about it.
 */
export function dossier(a: string, b: string): Question {
  const between = { and: [{ involving: { ids: [a] } }, { involving: { ids: [b] } }] }
  return {
    name: 'dossier of the two commonest nations',
    ways: [
      oursBy(
        `query Dossier($between: ActFilter!) {
          acts(filter: $between, first: 20) { nodes { ${ACT} } }
          facets(by: TYPE, filter: $between, first: 100) { key counts { acts alleged unreal } }
          demands(status: OPEN, filter: $between, first: 20) { nodes { ${PLAIN} } }
          contradictions(filter: $between, first: 20) { nodes { ${PLAIN} } } }`,
        { between },
        ({ acts, facets, demands, contradictions }: Ours) =>
          rowsOf(
            acts.nodes,
            facets.map(({ key, counts }) => ({ key, ...counts })),
            demands.nodes,
            contradictions.nodes,
          ),
      ),
      peerBy(
        'lists and groupBy',
        `query Dossier($between: [ActWhere!]!, $kinds: [String!]!, $demands: [String!]!) {
          acts(where: { AND: $between }, limit: 20, sort: ${LATEST_FIRST}) { ${ACT} }
          groups: actsConnection(where: { AND: $between }) { groupBy(fields: { type: true }) { edges { node { type } } } }
          demands: acts(where: { AND: $between, type: { in: $demands }, responses: { none: {} } }, limit: 20, sort: ${LATEST_FIRST}) { ${PLAIN} }
          contradictions: acts(where: { AND: $between, respondsToConnection: { some: { edge: { kind: { in: $kinds } } } } }, limit: 20, sort: ${LATEST_FIRST}) { ${PLAIN} } }`,
        { between: [takesPart(a), takesPart(b)], kinds: KINDS, demands: DEMANDS },
        ({ acts, groups, demands, contradictions }: Peers) =>
          rowsOf(
            acts,
            groups.groupBy.map(({ edges }) => ({ key: edges[0]?.node.type ?? '', total: edges.length })),
            demands,
            contradictions,
          ),
        (rows) => (rows as readonly Row[]).map((row) => (row.part === 'facet' ? totalled(row) : row)),
      ),
      bareBy(
        'dossier',
        { a, b, limit: 20, kinds: KINDS, demands: DEMANDS },
        ([acts, facets, demands, contradictions]: Bare) =>
          rowsOf(
            acts.map(({ by, to, ...act }) => ({ ...act, by: by.map(named), to: to.map(named) })),
            facets,
            demands,
            contradictions,
          ),
      ),
    ],
  }
}

const LATEST_FIRST = '[{ sortDate: DESC }, { id: ASC }]'
const KINDS = ['DENIES', 'CONTRADICTS', 'COUNTERS']
const DEMANDS = ['DEMANDED', 'REQUESTED']

function takesPart(id: string): object {
  const some = { some: { id: { eq: id } } }
  return { OR: [{ by: some }, { to: some }, { about: some }] }
}

const named = (name: string): { readonly name: string } => ({ name })

function rowsOf(
  acts: readonly Act[],
  facets: readonly { readonly key: string }[],
  demands: readonly Plain[],
  contradictions: readonly Plain[],
): readonly Row[] {
  return [
    ...acts.map((act) => ({ part: 'act' as const, key: act.id, value: act })),
    ...facets
      .toSorted((a, b) => compareTexts(a.key, b.key))
      .map(({ key, ...counts }) => ({ part: 'facet' as const, key, value: counts })),
    ...demands.map(({ id, content }) => ({ part: 'demand' as const, key: id, value: content })),
    ...contradictions.map(({ id, content }) => ({ part: 'contradiction' as const, key: id, value: content })),
  ]
}

/** @neo4j/graphql does not count what happened apart from what was alleged or did not happen. */
function totalled(row: Row): Row {
  const { acts, alleged, unreal } = row.value as Counted
  return { ...row, value: { total: acts + alleged + unreal } }
}

const BETWEEN = `MATCH (:Actor {id: $a})<-[p:BY|TO|ABOUT]-(x:Act)-[q:BY|TO|ABOUT]->(:Actor {id: $b})
WHERE p.until = ${FOREVER} AND q.until = ${FOREVER} AND size(x.shown) % 2 = 1
WITH DISTINCT x`

const PAGE = 'WITH x ORDER BY x.sortDate DESC, x.id LIMIT $limit'

export const DOSSIER = [
  `${BETWEEN}
${PAGE}
RETURN x.id AS id, x.type AS type, x.content AS content,
  COLLECT { MATCH (x)-[p:BY]->(a:Actor) WHERE p.until = ${FOREVER} RETURN a.name ORDER BY p.place, a.id } AS by,
  COLLECT { MATCH (x)-[p:TO]->(a:Actor) WHERE p.until = ${FOREVER} RETURN a.name ORDER BY p.place, a.id } AS to
ORDER BY x.sortDate DESC, x.id`,
  `${BETWEEN}
WITH x.type AS key, CASE WHEN x.polarity <> 'AFFIRMED' OR x.modality <> 'ACTUAL' THEN 'UNREAL'
  WHEN EXISTS { (x)<-[t:TELLS]-(r:Report) WHERE r.depth = 0 AND t.until = ${FOREVER} } THEN 'TOLD' ELSE 'ALLEGED' END AS reality
RETURN key AS key, sum(CASE reality WHEN 'TOLD' THEN 1 ELSE 0 END) AS acts,
  sum(CASE reality WHEN 'ALLEGED' THEN 1 ELSE 0 END) AS alleged, sum(CASE reality WHEN 'UNREAL' THEN 1 ELSE 0 END) AS unreal`,
  `${BETWEEN}
WHERE x.type IN $demands AND NOT EXISTS { (x)<-[s:RESPONDS_TO]-(:Act) WHERE s.until = ${FOREVER} }
${PAGE}
RETURN x.id AS id, x.content AS content ORDER BY x.sortDate DESC, x.id`,
  `${BETWEEN}
WHERE EXISTS { (x)-[s:RESPONDS_TO]->(:Act) WHERE s.until = ${FOREVER} AND s.kind IN $kinds }
${PAGE}
RETURN x.id AS id, x.content AS content ORDER BY x.sortDate DESC, x.id`,
]
