import { type ActId, type ActorId, type ClaimId, FOREVER, type Moment } from '../../model/index.ts'
import type { ResponseKind } from '../../ontology/index.ts'
import type { Along, Answer } from '../graph.ts'
import type { ActHead, ActRow, Part } from '../rows.ts'
import { ACTOR, type ActorRecord, type Identity } from './actors.ts'
import { type Columns, columnsOf, type Items, itemsOf } from './columns.ts'
import { holds, isInForce, isShown, isVouched } from './held.ts'
import { JOIN_REPORTS } from './reports.ts'
import {
  type AtMoment,
  type ReadStatement,
  type Rows,
  read,
  type WriteStatement,
  type Written,
  write,
} from './statement.ts'

/** An act with what belongs to it in lists: items of PARTY, by part, place and id, and of REPORTS where it was asked for. */
export interface ActRecord extends ActHead {
  readonly vouched: boolean
  readonly parties: readonly Items[]
  readonly reports?: readonly Items[]
}

export interface PartyRecord extends ActorRecord {
  readonly part: Part
}

/** What is read of the edge `p` to the actor `a`. */
export const PARTY: Columns<PartyRecord> = { part: 'type(p)', ...ACTOR }

const ACT: Columns<Omit<ActRecord, 'reports'>> = {
  id: 'x.id',
  type: 'x.type',
  polarity: 'x.polarity',
  modality: 'x.modality',
  content: 'x.content',
  happenedFrom: 'x.happenedFrom',
  happenedTo: 'x.happenedTo',
  precision: 'x.precision',
  sortDate: 'x.sortDate',
  vouched: 'vouched',
  parties: 'parties',
}

/** Each of what may be read along with acts. */
export const ALONG: readonly Along[] = [true, false].flatMap((parties) => [
  { parties },
  { parties, reports: 'BRIEF' as const },
  { parties, reports: 'WHOLE' as const },
])

/** Lines that give the acts `x` which those before have found, in an order, with what is known of them by a name. */
export function giveActs(
  order: string,
  { parties = true, reports }: Along,
  known: readonly string[] = [],
): string {
  const columns = {
    ...Object.fromEntries(known.map((name) => [name, name])),
    ...ACT,
    ...(reports && { reports: 'reports' }),
  }
  const acts = [...known, 'x'].join(', ')
  return `${parties ? joinParties(acts) : `WITH ${acts}, false AS vouched, [] AS parties`}
${reports ? `${JOIN_REPORTS[reports]}\n` : ''}RETURN ${columnsOf(columns)} ORDER BY ${order}`
}

function joinParties(acts: string): string {
  return `WITH ${acts}, ${isVouched('x')} AS vouched
CALL (x) {
  MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE ${holds('p')}
  WITH p, a ORDER BY type(p), p.place, a.id
  RETURN collect(${itemsOf(PARTY)}) AS parties
}`
}

/** The name of a statement that gives acts. */
export function named(name: string, { parties = true, reports }: Along): string {
  const told = reports === undefined ? '' : { BRIEF: 'WithBriefReports', WHOLE: 'WithReports' }[reports]
  return `${name}${parties ? '' : 'Alone'}${told}`
}

export function readActs(
  along: Along,
): ReadStatement<AtMoment & { readonly ids: readonly ActId[] }, ActRecord> {
  return read(
    named('readActs', along),
    `MATCH (x:Act) WHERE x.id IN $ids AND ${isShown('x')}
${giveActs('id', along)}`,
  )
}

export interface LatestActsParams extends AtMoment {
  readonly ids: readonly ActorId[]
  readonly limit: number
}

export interface LatestActRecord extends ActRecord {
  readonly ownerId: ActorId
}

/** The latest acts in which each actor has the part; Grafeo sorts all that it has. */
export function latestActs(
  engine: 'grafeo' | 'neo4j',
  part: Part,
  along: Along,
): ReadStatement<LatestActsParams, LatestActRecord> {
  const [name, find] = LATEST[engine]
  return read(
    named(`${name}${part}`, along),
    `UNWIND $ids AS ownerId
MATCH (o:Actor {id: ownerId})
CALL (o) {
  ${find(part)}
}
WITH o.id AS ownerId, x
${giveActs('ownerId, sortDate DESC, id', along, ['ownerId'])}`,
  )
}

const LATEST = {
  grafeo: ['latestActs', latestOfAll],
  neo4j: ['latestActsOrdered', latestInOrder],
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
  /** The part of the act that was read, where a split has made one of the report. */
  readonly splitTo: ActId | null
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
ON CREATE SET p.since = row.since, p.splitTo = row.splitTo
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
