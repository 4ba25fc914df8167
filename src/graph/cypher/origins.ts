import type { ActId, ArticleId, OutletId } from '../../model/index.ts'
import { holds } from './held.ts'
import { type AtMoment, read } from './statement.ts'

/** An article that tells an act, with what shows whether it is a copy of another. */
export interface TellerRecord {
  readonly actId: ActId
  readonly articleId: ArticleId
  readonly sketch: readonly number[]
  readonly runs: number
  readonly outletId: OutletId | null
  readonly family: string | null
  readonly wireId: OutletId | null
}

/** The articles that tell each act, each once, the earliest first. */
export const tellersOfActs = read<AtMoment & { readonly ids: readonly ActId[] }, TellerRecord>(
  'tellersOfActs',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE x.id IN $ids AND ${holds('t')}
MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
WITH DISTINCT x, d
OPTIONAL MATCH (d:Article)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (d:Article)-[:CREDITS]->(w:Outlet)
RETURN x.id AS actId, d.id AS articleId, d.sketch AS sketch, d.runs AS runs, o.id AS outletId, o.family AS family,
  w.id AS wireId ORDER BY actId, d.sortDate, articleId`,
)
