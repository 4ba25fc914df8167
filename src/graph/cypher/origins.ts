import type { ActId, ArticleId, Moment, OutletId } from '../../model/index.ts'
import { holds } from './held.ts'
import { type AtMoment, type Rows, read, write } from './statement.ts'

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

/** An article while it told an act: once for each of its reports. */
export interface TellerEver extends TellerRecord {
  readonly since: Moment
  readonly until: Moment
}

/** Lets one writer at a time work out the origins of these acts. */
export const lockActs = write<{ readonly ids: readonly ActId[] }>(
  'lockActs',
  'MATCH (x:Act) WHERE x.id IN $ids SET x.sortDate = x.sortDate RETURN count(x.id) AS written',
)

/** Those of these acts that more than one article tells or ever told: all others have one origin. */
export const actsOfSeveralArticles = read<{ readonly ids: readonly ActId[] }, { readonly id: ActId }>(
  'actsOfSeveralArticles',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE x.id IN $ids
MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
WITH x, count(DISTINCT d.id) AS articles
WHERE articles > 1 OR x.originsAt IS NOT NULL
RETURN x.id AS id ORDER BY id`,
)

/** The articles that tell these acts or ever did. */
export const tellersEver = read<{ readonly ids: readonly ActId[] }, TellerEver>(
  'tellersEver',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE x.id IN $ids
MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
OPTIONAL MATCH (d:Article)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (d:Article)-[:CREDITS]->(w:Outlet)
RETURN x.id AS actId, d.id AS articleId, d.sketch AS sketch, d.runs AS runs, o.id AS outletId, o.family AS family,
  w.id AS wireId, t.since AS since, t.until AS until ORDER BY actId, d.sortDate, articleId, since, until`,
)

export interface OriginCounts {
  readonly id: ActId
  /** Moments at which the count changed, and to what, in turn. */
  readonly moments: readonly Moment[]
  readonly counts: readonly number[]
}

export const originCounts = read<{ readonly ids: readonly ActId[] }, OriginCounts>(
  'originCounts',
  `MATCH (x:Act) WHERE x.id IN $ids AND x.originsAt IS NOT NULL
RETURN x.id AS id, x.originsAt AS moments, x.origins AS counts ORDER BY id`,
)

export const setOrigins = write<Rows<OriginCounts>>(
  'setOrigins',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.id}) SET x.originsAt = row.moments, x.origins = row.counts
RETURN count(x.id) AS written`,
)

/** How many origins an act `x` had at the moment; those that never had several have one. */
export const ORIGINS_THEN = 'coalesce(x.origins[size([m IN x.originsAt WHERE m <= $at]) - 1], 1)'
/** How many it has now. */
export const ORIGINS_NOW = 'coalesce(x.origins[size(x.origins) - 1], 1)'
