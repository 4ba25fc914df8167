import {
  type ActId,
  type ActorId,
  type DecisionId,
  FOREVER,
  type Moment,
  type ReportId,
} from '../../model/index.ts'
import { type ActorType, type ActType, type ResponseKind, TIES } from '../../ontology/index.ts'
import type { ActorRow, DecisionRow } from '../rows.ts'
import { forEachActorType, type Identity } from './actors.ts'
import { isInForce } from './held.ts'
import { type NoParams, type Rows, read, write } from './statement.ts'

export const DECISION_COLUMNS = `e.id AS id, e.kind AS kind, e.subjects AS subjects, e.into AS into, e.value AS value,
  e.by AS by, e.reason AS reason, e.proposedAt AS proposedAt, e.at AS at, e.undoneAt AS undoneAt,
  e.undoneBy AS undoneBy, e.undoneReason AS undoneReason, e.made AS made`

export const readDecisions = read<{ readonly ids: readonly DecisionId[] }, DecisionRow>(
  'readDecisions',
  `MATCH (e:Decision) WHERE e.id IN $ids
RETURN ${DECISION_COLUMNS} ORDER BY id`,
)

/** All decisions and proposals, in the order in which they were made. */
export const allDecisions = read<NoParams, DecisionRow>(
  'allDecisions',
  `MATCH (e:Decision)
RETURN ${DECISION_COLUMNS} ORDER BY coalesce(e.at, e.proposedAt), id`,
)

/** Lets one decide at a time; gives the moment of what is decided next: `now`, but later than all before. */
export const nextDecision = write<{ readonly now: Moment }, { readonly at: Moment }>(
  'nextDecision',
  `MATCH (m:Meta {id: 'schema'})
SET m.decidedAt = CASE WHEN coalesce(m.decidedAt, 0) < $now THEN $now ELSE m.decidedAt + 1 END
RETURN m.decidedAt AS at`,
)

/** Stores a decision or changes what has become of it. */
export const putDecision = write<{ readonly row: DecisionRow }>(
  'putDecision',
  `MERGE (e:Decision {id: $row.id})
SET e.kind = $row.kind, e.subjects = $row.subjects, e.into = $row.into, e.value = $row.value, e.by = $row.by,
  e.reason = $row.reason, e.proposedAt = $row.proposedAt, e.at = $row.at, e.undoneAt = $row.undoneAt,
  e.undoneBy = $row.undoneBy, e.undoneReason = $row.undoneReason,
  e.made = $row.made, e.recordedAt = coalesce($row.proposedAt, $row.at)
RETURN count(e.id) AS written`,
)

/** What decisions ask of an actor or act: what it is, and whether it is taken for another one. */
export interface Known<Id, Type> {
  readonly id: Id
  readonly type: Type
  readonly takenFor: Id | null
}

export const knownActors = read<
  { readonly ids: readonly string[] },
  Known<ActorId, ActorType> & { readonly name: string; readonly iso3: string | null }
>(
  'knownActors',
  `MATCH (a:Actor) WHERE a.id IN $ids
OPTIONAL MATCH (a:Actor)-[i:TAKEN_FOR]->(b:Actor) WHERE ${isInForce('i')}
RETURN a.id AS id, a.type AS type, coalesce(a.newName, a.name) AS name, a.iso3 AS iso3, b.id AS takenFor ORDER BY id`,
)

export const knownActs = read<{ readonly ids: readonly string[] }, Known<ActId, ActType>>(
  'knownActs',
  `MATCH (x:Act) WHERE x.id IN $ids
OPTIONAL MATCH (x:Act)-[i:TAKEN_FOR]->(y:Act) WHERE ${isInForce('i')}
RETURN x.id AS id, x.type AS type, y.id AS takenFor ORDER BY id`,
)

/** Whether a node `b` has edges in force that move where it is taken for another. */
const HAS_EDGES = {
  Actor: `EXISTS { MATCH (b:Actor)<-[p:BY|TO|ABOUT]-(x:Act) WHERE ${isInForce('p')} }
  OR EXISTS { MATCH (b:Actor)-[k:CALLED]->(n:Name) WHERE ${isInForce('k')} }
  OR EXISTS { MATCH (b:Actor)-[t:${Object.keys(TIES).join('|')}]-(g:Actor) WHERE ${isInForce('t')} }`,
  Act: `EXISTS { MATCH (b:Act)<-[t:TELLS]-(r:Report) WHERE ${isInForce('t')} }
  OR EXISTS { MATCH (b:Act)-[p:RESPONDS_TO]-(y:Act) WHERE ${isInForce('p')} }`,
} as const

/** One pair of statements for each kind of node that can be taken for another. */
export const identities = { Actor: identitiesOf<ActorId>('Actor'), Act: identitiesOf<ActId>('Act') }

export interface Taking<Id> {
  readonly id: Id
  readonly isId: Id
  readonly at: Moment
}

function identitiesOf<Id>(label: 'Actor' | 'Act') {
  return {
    /** Those that are taken for this one. */
    members: read<{ readonly id: Id }, { readonly id: Id }>(
      `members${label}`,
      `MATCH (a:${label})<-[i:TAKEN_FOR]-(b:${label}) WHERE a.id = $id AND ${isInForce('i')}
RETURN b.id AS id ORDER BY id`,
    ),
    /** Those that are taken for another one, and have edges still that are the other's. */
    unsettled: read<NoParams, Identity<Id> & { readonly since: Moment }>(
      `unsettled${label}s`,
      `MATCH (b:${label})-[i:TAKEN_FOR]->(a:${label}) WHERE ${isInForce('i')} AND (${HAS_EDGES[label]})
RETURN b.id AS id, a.id AS isId, i.since AS since ORDER BY since, id`,
    ),
    /** Those that were taken for this one until then. */
    membersUntil: read<{ readonly id: Id; readonly at: Moment }, { readonly id: Id }>(
      `members${label}Until`,
      `MATCH (a:${label})<-[i:TAKEN_FOR]-(b:${label}) WHERE a.id = $id AND i.until = $at
RETURN b.id AS id ORDER BY id`,
    ),
    end: write<Rows<Pick<Taking<Id>, 'id' | 'at'>>>(
      `endTaking${label}`,
      `UNWIND $rows AS row
MATCH (b:${label} {id: row.id})-[i:TAKEN_FOR]->(a:${label}) WHERE ${isInForce('i')}
SET i.until = row.at
RETURN count(a.id) AS written`,
    ),
    take: write<Rows<Taking<Id>>>(
      `take${label}`,
      `UNWIND $rows AS row
MATCH (b:${label} {id: row.id})
MATCH (a:${label} {id: row.isId})
MERGE (b)-[i:TAKEN_FOR {until: ${FOREVER}}]->(a) ON CREATE SET i.since = row.at
RETURN count(a.id) AS written`,
    ),
  }
}

export interface Renaming {
  readonly id: ActorId
  readonly name: string
  readonly type: ActorType
  readonly wasUntil: readonly Moment[]
  readonly wasNames: readonly string[]
  readonly wasTypes: readonly ActorType[]
}

export const pastOfActor = read<
  { readonly id: ActorId },
  {
    readonly name: string
    readonly type: ActorType
    readonly wasUntil: readonly Moment[] | null
    readonly wasNames: readonly string[] | null
    readonly wasTypes: readonly ActorType[] | null
  }
>(
  'pastOfActor',
  `MATCH (a:Actor) WHERE a.id = $id
RETURN coalesce(a.newName, a.name) AS name, a.type AS type, a.wasUntil AS wasUntil, a.wasNames AS wasNames, a.wasTypes AS wasTypes`,
)

/** Gives an actor another name or type, one statement for each type. */
export const setActor = forEachActorType<Renaming>((label) => [
  `set${label}`,
  `MATCH (a:Actor {id: row.id})
SET a:${label}, a.type = row.type, a.newName = row.name, a.wasUntil = row.wasUntil,
  a.wasNames = row.wasNames, a.wasTypes = row.wasTypes`,
])

/** An act made by a decision, after another. */
export interface MadeAct {
  readonly id: ActId
  readonly after: ActId
  readonly type: ActType | null
  /** Whether it has only some of the reports of the other act. */
  readonly isPart: boolean
}

export const makeAct = write<Rows<MadeAct>>(
  'makeAct',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.after})
MERGE (y:Act {id: row.id})
ON CREATE SET y.type = coalesce(row.type, x.type), y.polarity = x.polarity, y.modality = x.modality,
  y.content = x.content, y.happenedFrom = x.happenedFrom, y.happenedTo = x.happenedTo, y.precision = x.precision,
  y.sortDate = x.sortDate, y.search = x.search, y.shown = [], y.made = true, y.after = row.after, y.isPart = row.isPart
RETURN count(y.id) AS written`,
)

/** After which acts decisions made these. */
export const madeActs = read<{ readonly ids: readonly string[] }, Pick<MadeAct, 'id' | 'after'>>(
  'madeActs',
  'MATCH (y:Act) WHERE y.id IN $ids AND y.after IS NOT NULL RETURN y.id AS id, y.after AS after ORDER BY id',
)

/** These acts are parts of others no more. */
export const endParts = write<{ readonly ids: readonly string[] }>(
  'endParts',
  'MATCH (y:Act) WHERE y.id IN $ids AND y.isPart SET y.isPart = false RETURN count(y.id) AS written',
)

export const copyClaims = write<Rows<MadeAct>>(
  'copyClaims',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.after})-[:CLAIMS]->(c:Claim)
MATCH (y:Act {id: row.id})
MERGE (y)-[:CLAIMS]->(c)
RETURN count(c.id) AS written`,
)

/** Parties in force of some acts. */
export const partiesInForce = read<
  { readonly ids: readonly ActId[] },
  {
    readonly actId: ActId
    readonly part: 'BY' | 'TO' | 'ABOUT'
    readonly place: number
    readonly actorId: ActorId
    readonly readAs: ActorId
    readonly since: Moment
  }
>(
  'partiesInForce',
  `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE x.id IN $ids AND ${isInForce('p')}
RETURN x.id AS actId, type(p) AS part, p.place AS place, a.id AS actorId, p.readAs AS readAs, p.since AS since
ORDER BY actId, part, place, readAs`,
)

export interface Mark {
  readonly id: ReportId
  readonly moments: readonly Moment[]
}

/** When reports were rejected or confirmed, and not any more, in turn. */
export const marksOfReports = read<
  { readonly ids: readonly ReportId[] },
  {
    readonly id: ReportId
    readonly rejected: readonly Moment[] | null
    readonly confirmed: readonly Moment[] | null
  }
>(
  'marksOfReports',
  `MATCH (r:Report) WHERE r.id IN $ids
RETURN r.id AS id, r.rejected AS rejected, r.confirmed AS confirmed ORDER BY id`,
)

export const setRejected = write<Rows<Mark>>('setRejected', mark('rejected'))
export const setConfirmed = write<Rows<Mark>>('setConfirmed', mark('confirmed'))

function mark(property: 'rejected' | 'confirmed'): string {
  return `UNWIND $rows AS row
MATCH (r:Report {id: row.id}) SET r.${property} = row.moments
RETURN count(r.id) AS written`
}

/** Answers between acts, in force or ended. */
export const answersOf = read<
  { readonly ids: readonly ActId[] },
  {
    readonly actId: ActId
    readonly toActId: ActId
    readonly readAs: ActId
    readonly toReadAs: ActId
    readonly kind: ResponseKind
    readonly via: string
    readonly since: Moment
    readonly until: Moment
    readonly endedBy: DecisionId | null
  }
>(
  'answersOf',
  `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE x.id IN $ids
RETURN x.id AS actId, y.id AS toActId, p.readAs AS readAs, p.toReadAs AS toReadAs, p.kind AS kind, p.via AS via,
  p.since AS since, p.until AS until, p.endedBy AS endedBy ORDER BY until, since, actId, toActId, kind, via`,
)

/** Ends answers between two acts, with the decision that does. */
export const endAnswers = write<
  Rows<{
    readonly actId: ActId
    readonly toActId: ActId
    readonly kind: string
    readonly via: string
    readonly until: Moment
    readonly endedBy: DecisionId | null
  }>
>(
  'endAnswers',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})-[p:RESPONDS_TO]->(y:Act)
WHERE y.id = row.toActId AND p.kind = row.kind AND p.via = row.via AND ${isInForce('p')}
SET p.until = row.until, p.endedBy = row.endedBy
RETURN count(y.id) AS written`,
)

/** Lets answers hold again, once more is due, that a decision ended. */
export const clearEndedBy = write<{ readonly ids: readonly ActId[]; readonly endedBy: DecisionId }>(
  'clearEndedBy',
  `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE x.id IN $ids AND p.endedBy = $endedBy
SET p.endedBy = null
RETURN count(y.id) AS written`,
)

/** Answers that a decision put between acts, wherever they have moved. */
export const linksOf = read<
  { readonly id: ActId; readonly via: DecisionId },
  { readonly actId: ActId; readonly toActId: ActId; readonly kind: ResponseKind }
>(
  'linksOf',
  `MATCH (z:Act)-[:TAKEN_FOR*0..1]->(x:Act) WHERE z.id = $id
MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE p.via = $via AND ${isInForce('p')}
RETURN x.id AS actId, y.id AS toActId, p.kind AS kind ORDER BY actId, toActId`,
)

/** Ends the name that a decision gave an actor, wherever it has moved. */
export const endGivenName = write<{
  readonly id: ActorId
  readonly given: DecisionId
  readonly until: Moment
}>(
  'endGivenName',
  `MATCH (b:Actor)-[:TAKEN_FOR*0..1]->(a:Actor) WHERE b.id = $id
MATCH (a:Actor)-[k:CALLED]->(n:Name) WHERE k.given = $given AND ${isInForce('k')}
SET k.until = $until
RETURN count(n.id) AS written`,
)

/** Makes a part of an actor: of its type, with another name. */
export const makeActor = forEachActorType<ActorRow>((label) => [
  `make${label}`,
  `MERGE (a:Actor {id: row.id})
ON CREATE SET a:${label}, a.type = row.type, a.name = row.name, a.iso3 = row.iso3, a.made = true`,
])

/** The articles' words for an actor in some reports, which the act's parties follow. */
export const actsNaming = read<
  { readonly ids: readonly ReportId[]; readonly actorId: ActorId },
  { readonly reportId: ReportId; readonly actId: ActId }
>(
  'actsNaming',
  `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE r.id IN $ids AND ${isInForce('t')}
MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE a.id = $actorId AND ${isInForce('p')}
RETURN DISTINCT r.id AS reportId, x.id AS actId ORDER BY reportId`,
)
