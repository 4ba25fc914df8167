import type { ActFilter } from '../graph.ts'
import type { FacetKind, FacetRecord, Part } from '../rows.ts'
import type { PartyList } from './actCondition.ts'
import { TYPE_THEN } from './actors.ts'
import { type Sought, soughtActs, type Values } from './findActs.ts'
import { holds, isReal } from './held.ts'
import { ORIGINS_THEN } from './origins.ts'
import { type AtMoment, type ReadStatement, read } from './statement.ts'
import { SPOKEN_FOR } from './ties.ts'

export type FacetActs = Sought<
  ReadStatement<AtMoment & { readonly filter: Values; readonly limit: number }, FacetRecord>
>

/** Counts the acts of a filter by a facet: the latest time first, or the key with the most acts. */
export function facetActs(kind: FacetKind, filter: ActFilter, among?: PartyList): FacetActs {
  const { text, values } = soughtActs(filter, among)
  const order = isTime(kind) ? 'key DESC' : 'acts DESC, alleged DESC, unreal DESC, key'
  const statement = read<AtMoment & { readonly filter: Values; readonly limit: number }, FacetRecord>(
    `facetActs${kind}${among ? 'From' : ''}`,
    `${text}
${KEYS[kind]}
${countedBy(['key', 'label'])}
RETURN key AS key, label AS label, ${COUNTS}
ORDER BY ${order} LIMIT $limit`,
  )
  return { statement, filter: values }
}

function isTime(kind: FacetKind): boolean {
  return kind === 'YEAR' || kind === 'MONTH' || kind === 'DAY'
}

/** Lines that give each act `x` the keys under which it is counted. */
const KEYS: Readonly<Record<FacetKind, string>> = {
  TYPE: 'WITH x, x.type AS key, null AS label',
  BY: withActors('BY'),
  TO: withActors('TO'),
  INVOLVING: withActors('BY|TO|ABOUT'),
  BY_NATION: withNations('BY'),
  TO_NATION: withNations('TO'),
  OUTLET: `MATCH (x:Act)<-[s:TELLS]-(v:Report) WHERE ${holds('s')}
MATCH (v:Report)-[:PRINTED_IN]->(e:Article)
MATCH (e:Article)-[:PUBLISHED_BY]->(o:Outlet)
WITH DISTINCT x, o.id AS key, o.name AS label`,
  YEAR: withTime(4),
  MONTH: withTime(7),
  DAY: withTime(10),
}

function withActors(parts: string): string {
  return `MATCH (x:Act)-[u:${parts}]->(z:Actor) WHERE ${holds('u')}
WITH DISTINCT x, z.id AS key, null AS label`
}

/** An act is by the nations for which one who did it speaks, in one step or two. */
function withNations(part: Part): string {
  return `MATCH (x:Act)-[u:${part}]->(z:Actor) WHERE ${holds('u')}
WITH DISTINCT x, z
${SPOKEN_FOR}
WITH DISTINCT x, [z.id, m.id, k.id] AS ids
UNWIND ids AS nationId
MATCH (a:Actor) WHERE a.id = nationId AND ${TYPE_THEN} = 'NATION'
WITH DISTINCT x, a.id AS key, null AS label`
}

function withTime(length: number): string {
  return `WITH x WHERE x.sortDate <> ''
WITH x, substring(x.sortDate, 0, ${length}) AS key, null AS label`
}

/**
 * Lines that make of each act `x` with some keys a record for each article that tells it, as COUNTS sums them up: the
 * origins of an act are in the first.
 */
export function countedBy(keys: readonly string[]): string {
  const kept = keys.join(', ')
  return `WITH ${kept}, x
MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE ${holds('t')}
MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
WITH ${kept}, x, min(r.depth) AS depth, collect(DISTINCT d.id) AS articleIds
WITH ${kept}, x.id AS actId, articleIds, ${ORIGINS_THEN} AS originsOfAct,
  CASE WHEN NOT (${isReal('x')}) THEN 'UNREAL' WHEN depth = 0 THEN 'TOLD' ELSE 'ALLEGED' END AS reality
UNWIND range(0, size(articleIds) - 1) AS place
WITH ${kept}, reality, actId, articleIds[place] AS articleId, CASE WHEN place = 0 THEN originsOfAct ELSE 0 END AS share`
}

export const COUNTS = `count(DISTINCT CASE WHEN reality = 'TOLD' THEN actId ELSE null END) AS acts,
  count(DISTINCT CASE WHEN reality = 'TOLD' THEN articleId ELSE null END) AS articles,
  sum(CASE WHEN reality = 'TOLD' THEN share ELSE 0 END) AS origins,
  count(DISTINCT CASE WHEN reality = 'ALLEGED' THEN actId ELSE null END) AS alleged,
  count(DISTINCT CASE WHEN reality = 'ALLEGED' THEN articleId ELSE null END) AS allegedArticles,
  count(DISTINCT CASE WHEN reality = 'UNREAL' THEN actId ELSE null END) AS unreal`
