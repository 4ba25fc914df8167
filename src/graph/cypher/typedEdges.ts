import type { ActId, ActorId, IsoDate } from '../../model/index.ts'
import { ACT_TYPES, ACTS, type ActType } from '../../ontology/index.ts'
import { isInForce, isReal } from './held.ts'
import { ORIGINS_NOW } from './origins.ts'
import {
  type NoParams,
  type ReadStatement,
  read,
  type WriteStatement,
  type Written,
  write,
} from './statement.ts'

/** A gathering of more actors than this says little about any two of them. */
export const MOST_PARTIES = 6

export interface TypedEdgeStatements {
  readonly drop: WriteStatement<NoParams, Written>
  readonly build: WriteStatement<NoParams, Written>
  /** The same for the edges among some actors only; it costs what their acts cost. */
  readonly dropAmong: WriteStatement<Among, Written>
  readonly buildAmong: WriteStatement<Among, Written>
  /** What `build` would make, and what is there. */
  readonly due: ReadStatement<NoParams, TypedEdge>
  readonly stored: ReadStatement<NoParams, TypedEdge>
}

export interface Among {
  readonly ids: readonly ActorId[]
}

export interface TypedEdge {
  readonly fromId: ActorId
  readonly toId: ActorId
  readonly acts: number
  readonly reports: number
  readonly alleged: number
  readonly origins: number
  readonly firstAt: IsoDate | null
  readonly lastAt: IsoDate | null
}

/**
 * Makes the edges of one act type between actors, from the acts: `(a)-[:DEMANDED {acts, reports, origins, alleged,
 * firstAt, lastAt}]->(b)`. `acts` counts the acts that happened and that an outlet tells in its own voice, `reports` those
 * tellings, and `origins` the independent origins of each act; `alleged` counts apart the acts told by others only. Two
 * actors of whom there is nothing but allegation have no edge. Dates are those by which acts are ordered.
 */
export const typedEdges = Object.fromEntries(
  ACT_TYPES.map((type) => [
    type,
    {
      drop: dropEdges(type),
      build: buildEdges(type),
      dropAmong: dropEdgesAmong(type),
      buildAmong: buildEdgesAmong(type),
      due: dueEdges(type),
      stored: storedEdges(type),
    },
  ]),
) as Readonly<Record<ActType, TypedEdgeStatements>>

/** Who ever had a part in some acts, whatever was decided since, beside the type of the act. */
export const actorsOfActs = read<
  { readonly ids: readonly ActId[] },
  { readonly type: ActType; readonly actorId: ActorId }
>(
  'actorsOfActs',
  `MATCH (x:Act)-[p:BY|TO]->(a:Actor) WHERE x.id IN $ids
RETURN DISTINCT x.type AS type, a.id AS actorId ORDER BY type, actorId`,
)

/** The acts in which some actors ever had a part. */
export const actsOfActors = read<{ readonly ids: readonly string[] }, { readonly id: ActId }>(
  'actsOfActors',
  `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $ids
RETURN DISTINCT x.id AS id ORDER BY id`,
)

/** Lets one writer at a time make edges anew. */
export const lockTypedEdges = write<NoParams>(
  'lockTypedEdges',
  `MATCH (m:Meta {id: 'schema'}) SET m.id = 'schema' RETURN count(m.id) AS written`,
)

function createEdges(type: ActType): string {
  return `CREATE (a)-[e:${type}]->(b)
SET e.acts = acts, e.reports = reports, e.origins = origins, e.alleged = alleged, e.firstAt = firstAt, e.lastAt = lastAt
RETURN count(e.acts) AS written`
}

function dropEdges(type: ActType): WriteStatement<NoParams, Written> {
  return write(
    `dropEdges${type}`,
    `MATCH (a:Actor)-[e:${type}]->(b:Actor) DELETE e RETURN count(*) AS written`,
  )
}

function buildEdges(type: ActType): WriteStatement<NoParams, Written> {
  return write(
    `buildEdges${type}`,
    `${edgesIn(type)}
${createEdges(type)}`,
  )
}

function dropEdgesAmong(type: ActType): WriteStatement<Among, Written> {
  return write(
    `dropEdgesAmong${type}`,
    `MATCH (a:Actor)-[e:${type}]->(b:Actor) WHERE a.id IN $ids AND b.id IN $ids DELETE e RETURN count(*) AS written`,
  )
}

function buildEdgesAmong(type: ActType): WriteStatement<Among, Written> {
  return write(
    `buildEdgesAmong${type}`,
    `MATCH (m:Actor)<-[w:BY|TO]-(x:Act) WHERE m.id IN $ids AND ${isOfType(type)} AND ${isInForce('w')}
WITH DISTINCT x
${edgesOfActs(type)} AND a.id IN $ids AND b.id IN $ids
${createEdges(type)}`,
  )
}

function dueEdges(type: ActType): ReadStatement<NoParams, TypedEdge> {
  return read(
    `dueEdges${type}`,
    `${edgesIn(type)}
RETURN a.id AS fromId, b.id AS toId, acts AS acts, reports AS reports, origins AS origins, alleged AS alleged, firstAt AS firstAt,
  lastAt AS lastAt ORDER BY fromId, toId`,
  )
}

function storedEdges(type: ActType): ReadStatement<NoParams, TypedEdge> {
  return read(
    `storedEdges${type}`,
    `MATCH (a:Actor)-[e:${type}]->(b:Actor)
RETURN a.id AS fromId, b.id AS toId, e.acts AS acts, e.reports AS reports, e.origins AS origins, e.alleged AS alleged,
  e.firstAt AS firstAt, e.lastAt AS lastAt ORDER BY fromId, toId`,
  )
}

/** The edges of a type as the acts have them. */
function edgesIn(type: ActType): string {
  return `MATCH (x:Act) WHERE ${isOfType(type)}
${edgesOfActs(type)}`
}

function isOfType(type: ActType): string {
  return `x.type = '${type}' AND ${isReal('x')}`
}

function edgesOfActs(type: ActType): string {
  return `MATCH (x:Act)-[p:BY|TO]->(q:Actor) WHERE ${isInForce('p')}
WITH x, count(DISTINCT q.id) AS parties
WHERE parties <= ${MOST_PARTIES}
MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE ${isInForce('t')}
WITH x, count(DISTINCT CASE WHEN r.depth = 0 THEN r.id ELSE null END) AS told
MATCH ${pairs(type)}
WITH DISTINCT a, b, x, told
WITH a, b, sum(CASE WHEN told > 0 THEN 1 ELSE 0 END) AS acts, sum(told) AS reports,
  sum(CASE WHEN told > 0 THEN ${ORIGINS_NOW} ELSE 0 END) AS origins,
  sum(CASE WHEN told > 0 THEN 0 ELSE 1 END) AS alleged,
  min(CASE WHEN told > 0 AND x.sortDate <> '' THEN x.sortDate ELSE null END) AS firstAt,
  max(CASE WHEN told > 0 AND x.sortDate <> '' THEN x.sortDate ELSE null END) AS lastAt
WHERE acts > 0`
}

/**
 * "A met B" says the same as "B met A": one edge, from the smaller id. Two MATCHes, because Grafeo begins a pattern at
 * its left end: with the act in the middle it would try every actor for every act.
 */
function pairs(type: ActType): string {
  return ACTS[type].symmetric
    ? `(x:Act)-[f:BY|TO]->(a:Actor) WHERE ${isInForce('f')}
MATCH (x:Act)-[g:BY|TO]->(b:Actor) WHERE a.id < b.id AND ${isInForce('g')}`
    : `(x:Act)-[f:BY]->(a:Actor) WHERE ${isInForce('f')}
MATCH (x:Act)-[g:TO]->(b:Actor) WHERE a.id <> b.id AND ${isInForce('g')}`
}
