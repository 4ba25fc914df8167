import type { ActId, ActorId, ClaimId } from '../../model/index.ts'
import type { ResponseKind } from '../../ontology/index.ts'
import type { ActRow, Part, PartyRow } from '../rows.ts'
import { ACTOR_COLUMNS, type ActorRecord } from './actors.ts'
import { type Rows, read, type WriteStatement, type Written, write } from './statement.ts'

/** An act with one of its parties: as many records as parties, and one with nulls where there is none. */
export interface ActRecord extends ActRow, Nullable<ActorRecord> {
  readonly vouched: boolean
  readonly part: Part | null
  readonly place: number | null
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null }

/** Joins what belongs to an act `x` that the lines before have found. */
export const JOIN_ACT = `EXISTS { MATCH (x:Act)<-[:TELLS]-(v:Report) WHERE v.depth = 0 } AS vouched
OPTIONAL MATCH (x:Act)-[:CLAIMS]->(c:Claim)
OPTIONAL MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor)`

export const ACT_COLUMNS = `x.id AS id, x.type AS type, x.polarity AS polarity, x.modality AS modality,
  x.content AS content, c.id AS claimId, x.happenedFrom AS happenedFrom, x.happenedTo AS happenedTo,
  x.precision AS precision, x.sortDate AS sortDate, vouched AS vouched,
  type(p) AS part, p.place AS place, ${ACTOR_COLUMNS}`

export const readActs = read<{ readonly ids: readonly ActId[] }, ActRecord>(
  'readActs',
  `MATCH (x:Act) WHERE x.id IN $ids
WITH x, ${JOIN_ACT}
RETURN ${ACT_COLUMNS} ORDER BY id, part, place, actorId`,
)

export interface LatestActsParams {
  readonly ids: readonly ActorId[]
  readonly limit: number
}

export interface LatestActRecord extends ActRecord {
  readonly ownerId: ActorId
}

/** The latest acts in which each actor has the part, one statement for each part. */
export const latestActs = {
  BY: latestActsWith('BY'),
  TO: latestActsWith('TO'),
  ABOUT: latestActsWith('ABOUT'),
} as const satisfies Readonly<Record<Part, unknown>>

function latestActsWith(part: Part) {
  return read<LatestActsParams, LatestActRecord>(
    `latestActs${part}`,
    `UNWIND $ids AS ownerId
MATCH (o:Actor {id: ownerId})
CALL (o) {
  MATCH (o:Actor)<-[:${part}]-(x:Act) RETURN x ORDER BY x.sortDate DESC, x.id ASC LIMIT $limit
}
WITH o.id AS ownerId, x, ${JOIN_ACT}
RETURN ownerId AS ownerId, ${ACT_COLUMNS} ORDER BY ownerId, sortDate DESC, id, part, place, actorId`,
  )
}

export interface NewAct extends ActRow {
  /** Folded content, '' where there is none. */
  readonly search: string
}

export const mergeActs = write<Rows<NewAct>>(
  'mergeActs',
  `UNWIND $rows AS row
MERGE (x:Act {id: row.id})
ON CREATE SET x.type = row.type, x.polarity = row.polarity, x.modality = row.modality, x.content = row.content,
  x.happenedFrom = row.happenedFrom, x.happenedTo = row.happenedTo, x.precision = row.precision,
  x.sortDate = row.sortDate, x.search = row.search
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

/** One statement for each part. */
export const mergeParties = {
  BY: mergePartiesWith('BY'),
  TO: mergePartiesWith('TO'),
  ABOUT: mergePartiesWith('ABOUT'),
} as const satisfies Readonly<Record<Part, unknown>>

function mergePartiesWith(part: Part): WriteStatement<Rows<PartyRow>, Written> {
  return write(
    `mergeParties${part}`,
    `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (a:Actor {id: row.actorId})
MERGE (x)-[p:${part}]->(a) ON CREATE SET p.place = row.place
RETURN count(a.id) AS written`,
  )
}

export const mergeResponses = write<
  Rows<{ readonly actId: ActId; readonly toActId: ActId; readonly kind: ResponseKind }>
>(
  'mergeResponses',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (y:Act {id: row.toActId})
MERGE (x)-[:RESPONDS_TO {kind: row.kind}]->(y)
RETURN count(y.id) AS written`,
)
