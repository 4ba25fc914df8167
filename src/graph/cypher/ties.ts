import { type ActorId, FOREVER, type Moment } from '../../model/index.ts'
import { TIES, type TieType } from '../../ontology/index.ts'
import { ACTOR_COLUMNS, type ActorRecord } from './actors.ts'
import { holds } from './held.ts'
import { type AtMoment, type Rows, read, type WriteStatement, type Written, write } from './statement.ts'

const TIE_TYPES = Object.keys(TIES) as readonly TieType[]

/** A tie with the actor at its far end. */
export interface TieRecord extends ActorRecord {
  readonly type: TieType
  readonly fromId: ActorId
  readonly title: string
}

export const tiesOfActors = read<AtMoment & { readonly ids: readonly ActorId[] }, TieRecord>(
  'tiesOfActors',
  `MATCH (f:Actor)-[t:${TIE_TYPES.join('|')}]->(a:Actor) WHERE f.id IN $ids AND ${holds('t')}
RETURN DISTINCT type(t) AS type, f.id AS fromId, t.title AS title, ${ACTOR_COLUMNS} ORDER BY fromId, type, title, actorId`,
)

/** Who holds an office speaks for the nation or body, and a body for that to which it belongs; not who once did. */
function speaks(tie: string): string {
  return `${holds(tie)} AND NOT ${tie}.title STARTS WITH 'former '`
}

/** Lines that give with each actor `z` those for whom it speaks in one step, `m`, and in two, `k`: null where there are none. */
export const SPOKEN_FOR = `OPTIONAL MATCH (z:Actor)-[t:HOLDS_ROLE|MEMBER_OF]->(m:Actor) WHERE ${speaks('t')}
OPTIONAL MATCH (m:Actor)-[s:HOLDS_ROLE|MEMBER_OF]->(k:Actor) WHERE ${speaks('s')}`

/** Who speaks for these actors, in one step or two. */
export const speakersOfActors = read<
  AtMoment & { readonly ids: readonly ActorId[] },
  { readonly forId: ActorId; readonly id: ActorId | null; readonly nextId: ActorId | null }
>(
  'speakersOfActors',
  `MATCH (a:Actor) WHERE a.id IN $ids
MATCH (a:Actor)<-[t:HOLDS_ROLE|MEMBER_OF]-(b:Actor) WHERE ${speaks('t')}
OPTIONAL MATCH (b:Actor)<-[s:HOLDS_ROLE|MEMBER_OF]-(c:Actor) WHERE ${speaks('s')}
RETURN DISTINCT a.id AS forId, b.id AS id, c.id AS nextId ORDER BY forId, id, nextId`,
)

/** A tie as it was read (`readAs`, `toReadAs`), and whom its ends are taken for. */
export interface NewTie {
  readonly readAs: ActorId
  readonly toReadAs: ActorId
  readonly fromId: ActorId
  readonly toId: ActorId
  readonly title: string
  readonly since: Moment
}

/** One statement for each type of tie. */
export const mergeTies = Object.fromEntries(TIE_TYPES.map((type) => [type, mergeTiesOf(type)])) as Readonly<
  Record<TieType, WriteStatement<Rows<NewTie>, Written>>
>

function mergeTiesOf(type: TieType): WriteStatement<Rows<NewTie>, Written> {
  return write(
    `mergeTies${type}`,
    `UNWIND $rows AS row
MATCH (f:Actor {id: row.fromId})
MATCH (t:Actor {id: row.toId})
MERGE (f)-[p:${type} {readAs: row.readAs, toReadAs: row.toReadAs, title: row.title, until: ${FOREVER}}]->(t)
ON CREATE SET p.since = row.since
RETURN count(t.id) AS written`,
  )
}
