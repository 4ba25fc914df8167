import { type ActId, type ActorId, type ClaimId, FOREVER, type Moment } from '../../model/index.ts'
import type { ResponseKind } from '../../ontology/index.ts'
import type { Answer } from '../graph.ts'
import type { ActHead, ActRow, Part } from '../rows.ts'
import { ACTOR_ITEMS, type ActorItems, type Identity } from './actors.ts'
import { holds, isInForce, isShown, isVouched } from './held.ts'
import {
  type AtMoment,
  type ReadStatement,
  type Rows,
  read,
  type WriteStatement,
  type Written,
  write,
} from './statement.ts'

/** An act with its parties by part, place and id. */
export interface ActRecord extends ActHead {
  readonly vouched: boolean
  readonly parties: readonly (readonly [part: Part, ...ActorItems])[]
}

/** Joins what belongs to an act `x` that the lines before have found. */
export const JOIN_ACT = `${isVouched('x')} AS vouched
CALL (x) {
  MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE ${holds('p')}
  WITH p, a ORDER BY type(p), p.place, a.id
  RETURN collect([type(p), ${ACTOR_ITEMS}]) AS parties
}`

export const ACT_COLUMNS = `x.id AS id, x.type AS type, x.polarity AS polarity, x.modality AS modality,
  x.content AS content, x.happenedFrom AS happenedFrom, x.happenedTo AS happenedTo, x.precision AS precision,
  x.sortDate AS sortDate, vouched AS vouched, parties AS parties`

export const readActs = read<AtMoment & { readonly ids: readonly ActId[] }, ActRecord>(
  'readActs',
  `MATCH (x:Act) WHERE x.id IN $ids AND ${isShown('x')}
WITH x, ${JOIN_ACT}
RETURN ${ACT_COLUMNS} ORDER BY id`,
)

export interface LatestActsParams extends AtMoment {
  readonly ids: readonly ActorId[]
  readonly limit: number
}

export interface LatestActRecord extends ActRecord {
  readonly ownerId: ActorId
}

/** The latest acts in which each actor has the part, one statement for each part; Grafeo sorts all that it has. */
export const latestActs = {
  grafeo: latestActsAs('latestActs', latestOfAll),
  neo4j: latestActsAs('latestActsOrdered', latestInOrder),
} as const

function latestOfAll(part: Part): string {
  return `MATCH (o:Actor)<-[q:${part}]-(x:Act) WHERE ${holds('q')} AND ${isShown('x')}
  RETURN DISTINCT x ORDER BY x.sortDate DESC, x.id ASC LIMIT $limit`
}

/** Takes the index of the edges, which it would not if it set out from `o`. */
function latestInOrder(part: Part): string {
  return `MATCH (n:Actor)<-[q:${part}]-(x:Act) WHERE q.actorId = o.id AND q.sortDate >= '' AND ${holds('q')} AND ${isShown('x')}
  RETURN DISTINCT q.actorId AS actor, q.sortDate AS day, x ORDER BY actor DESC, day DESC, x.id ASC LIMIT $limit`
}

function latestActsAs(
  name: string,
  find: (part: Part) => string,
): Readonly<Record<Part, ReadStatement<LatestActsParams, LatestActRecord>>> {
  const statement = (part: Part) => latestActsWith(`${name}${part}`, find(part))
  return { BY: statement('BY'), TO: statement('TO'), ABOUT: statement('ABOUT') }
}

function latestActsWith(name: string, find: string): ReadStatement<LatestActsParams, LatestActRecord> {
  return read(
    name,
    `UNWIND $ids AS ownerId
MATCH (o:Actor {id: ownerId})
CALL (o) {
  ${find}
}
WITH o.id AS ownerId, x, ${JOIN_ACT}
RETURN ownerId AS ownerId, ${ACT_COLUMNS} ORDER BY ownerId, sortDate DESC, id`,
  )
}

export interface NewAct extends ActRow {
  /** Folded content, '' where there is none. */
  readonly search: string
  /** The moments at which it came and went, in turn: since when it is told by a report, until when, … */
  readonly shown: readonly Moment[]
}

export const mergeActs = write<Rows<NewAct>>(
  'mergeActs',
  `UNWIND $rows AS row
MERGE (x:Act {id: row.id})
ON CREATE SET x.type = row.type, x.polarity = row.polarity, x.modality = row.modality, x.content = row.content,
  x.happenedFrom = row.happenedFrom, x.happenedTo = row.happenedTo, x.precision = row.precision,
  x.sortDate = row.sortDate, x.search = row.search, x.shown = row.shown
RETURN count(x.id) AS written`,
)

const MERGE_CLAIM = 'MERGE (c:Claim {id: row.id}) ON CREATE SET c.text = row.text'

export const mergeClaims = write<
  Rows<{ readonly actId: ActId; readonly id: ClaimId; readonly text: string }>
>(
  'mergeClaims',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
${MERGE_CLAIM}
MERGE (x)-[:CLAIMS]->(c)
RETURN count(c.id) AS written`,
)

export const mergeClaimsAlone = write<Rows<{ readonly id: ClaimId; readonly text: string }>>(
  'mergeClaimsAlone',
  `UNWIND $rows AS row
${MERGE_CLAIM}
RETURN count(c.id) AS written`,
)

export const mergeClaimsOf = write<Rows<{ readonly actId: ActId; readonly id: ClaimId }>>(
  'mergeClaimsOf',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (c:Claim {id: row.id})
MERGE (x)-[:CLAIMS]->(c)
RETURN count(c.id) AS written`,
)

/** A party as it was read (`readAs`), and whom it is taken for. */
export interface NewParty {
  readonly actId: ActId
  readonly place: number
  readonly readAs: ActorId
  readonly actorId: ActorId
  /** The actor that was read, where a decision says that it is another. */
  readonly splitFrom: ActorId | null
  readonly since: Moment
}

/** One statement for each part. The edges say whose and of which day they are, so that an index can give them in order. */
export const mergeParties = {
  BY: mergePartiesWith('BY'),
  TO: mergePartiesWith('TO'),
  ABOUT: mergePartiesWith('ABOUT'),
} as const satisfies Readonly<Record<Part, unknown>>

function mergePartiesWith(part: Part): WriteStatement<Rows<NewParty>, Written> {
  return write(
    `mergeParties${part}`,
    `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (a:Actor {id: row.actorId})
MERGE (x)-[p:${part} {readAs: row.readAs, until: ${FOREVER}}]->(a)
ON CREATE SET p.place = row.place, p.splitFrom = row.splitFrom, p.since = row.since, p.actorId = a.id, p.sortDate = x.sortDate
RETURN count(a.id) AS written`,
  )
}

/** One act answers another, as a report tells (`via`) or as a decision says. */
export interface NewResponse {
  readonly readAs: ActId
  readonly toReadAs: ActId
  readonly actId: ActId
  readonly toActId: ActId
  readonly kind: ResponseKind
  readonly via: string
  readonly since: Moment
}

export const mergeResponses = write<Rows<NewResponse>>(
  'mergeResponses',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (y:Act {id: row.toActId})
MERGE (x)-[p:RESPONDS_TO {readAs: row.readAs, toReadAs: row.toReadAs, kind: row.kind, via: row.via, until: ${FOREVER}}]->(y)
ON CREATE SET p.since = row.since
RETURN count(y.id) AS written`,
)

/** What these acts answer, each once whatever says so. */
export const answersOfActs = read<AtMoment & { readonly ids: readonly ActId[] }, Answer>(
  'answersOfActs',
  `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE x.id IN $ids AND ${holds('p')}
RETURN DISTINCT x.id AS actId, y.id AS toActId, p.kind AS kind ORDER BY actId, toActId, kind`,
)

/** What answers these acts. */
export const answersToActs = read<AtMoment & { readonly ids: readonly ActId[] }, Answer>(
  'answersToActs',
  `MATCH (y:Act)<-[p:RESPONDS_TO]-(x:Act) WHERE y.id IN $ids AND ${holds('p')}
RETURN DISTINCT x.id AS actId, y.id AS toActId, p.kind AS kind ORDER BY toActId, actId, kind`,
)

/** Which of these acts are taken for others, and for which. */
export const mergedActs = read<{ readonly ids: readonly ActId[] }, Identity<ActId>>(
  'mergedActs',
  `MATCH (y:Act)-[i:TAKEN_FOR]->(x:Act) WHERE y.id IN $ids AND ${isInForce('i')}
RETURN y.id AS id, x.id AS isId ORDER BY id`,
)

/** When acts came and went, beside whether a report tells them now: the two may differ after a write. */
export const tellingsOfActs = read<
  { readonly ids: readonly ActId[] },
  { readonly id: ActId; readonly shown: readonly Moment[]; readonly since: Moment; readonly until: Moment }
>(
  'tellingsOfActs',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE x.id IN $ids
RETURN x.id AS id, x.shown AS shown, t.since AS since, t.until AS until ORDER BY id, since, until`,
)

/** Acts that reports of the moment tell, but that are not seen since then. */
export const actsToShow = read<AtMoment & { readonly ids: readonly ActId[] }, { readonly id: ActId }>(
  'actsToShow',
  `MATCH (x:Act) WHERE x.id IN $ids AND (size(x.shown) % 2 = 0 OR head(x.shown) > $at)
RETURN x.id AS id ORDER BY id`,
)

export const setShown = write<Rows<{ readonly id: ActId; readonly shown: readonly Moment[] }>>(
  'setShown',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.id}) SET x.shown = row.shown
RETURN count(x.id) AS written`,
)
