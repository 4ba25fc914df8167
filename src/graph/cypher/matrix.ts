import type { ActorId } from '../../model/index.ts'
import { ACT_TYPES, ACTS, type ActType } from '../../ontology/index.ts'
import { holds, isShown } from './held.ts'
import { type AtMoment, read } from './statement.ts'

export interface MatrixParams extends AtMoment {
  readonly rows: readonly ActorId[]
  readonly columns: readonly ActorId[]
  /** Null does not restrict. */
  readonly types: readonly ActType[] | null
}

/** What an actor did to another, by type. Cells in which there is nothing have no record. */
export interface MatrixCell {
  readonly byId: ActorId
  readonly toId: ActorId
  readonly type: ActType
  /** Acts that an outlet tells in its own voice, and the articles that tell them. */
  readonly acts: number
  readonly articles: number
  /** Acts that are only told inside other reports, and the articles that do so. */
  readonly alleged: number
  readonly allegedArticles: number
}

const SYMMETRIC = ACT_TYPES.filter((type) => ACTS[type].symmetric)
  .map((type) => `'${type}'`)
  .join(', ')

/**
 * Acts that happened, from each of the actors of the rows to each of those of the columns. "A met B" stands in the
 * cells of both. It costs what the acts of the rows cost, however many the columns have.
 */
export const matrix = read<MatrixParams, MatrixCell>(
  'matrix',
  `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $rows AND ${holds('p')}
WITH DISTINCT a, x, type(p) AS own
WHERE ${isShown('x')} AND x.polarity = 'AFFIRMED' AND x.modality = 'ACTUAL'
  AND ($types IS NULL OR x.type IN $types) AND (own = 'BY' OR x.type IN [${SYMMETRIC}])
WITH DISTINCT a, x
MATCH (x:Act)-[q:BY|TO]->(b:Actor) WHERE ${holds('q')}
WITH DISTINCT a, b, x, type(q) AS part
WHERE b.id IN $columns AND b.id <> a.id AND (part = 'TO' OR x.type IN [${SYMMETRIC}])
WITH DISTINCT a, b, x
WITH a, b, x, EXISTS { MATCH (x:Act)<-[s:TELLS]-(v:Report) WHERE v.depth = 0 AND ${holds('s')} } AS vouched
MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE ${holds('t')}
MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
RETURN a.id AS byId, b.id AS toId, x.type AS type,
  count(DISTINCT CASE WHEN vouched THEN x.id ELSE null END) AS acts,
  count(DISTINCT CASE WHEN vouched THEN d.id ELSE null END) AS articles,
  count(DISTINCT CASE WHEN vouched THEN null ELSE x.id END) AS alleged,
  count(DISTINCT CASE WHEN vouched THEN null ELSE d.id END) AS allegedArticles
ORDER BY byId, toId, type`,
)
