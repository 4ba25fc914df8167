import type { ActorId } from '../../model/index.ts'
import { TIES, type TieType } from '../../ontology/index.ts'
import type { TieRow } from '../rows.ts'
import { ACTOR_COLUMNS, type ActorRecord } from './actors.ts'
import { type Rows, read, type WriteStatement, type Written, write } from './statement.ts'

const TIE_TYPES = Object.keys(TIES) as readonly TieType[]

/** A tie with the actor at its far end. */
export interface TieRecord extends ActorRecord {
  readonly type: TieType
  readonly fromId: ActorId
  readonly title: string
}

export const tiesOfActors = read<{ readonly ids: readonly ActorId[] }, TieRecord>(
  'tiesOfActors',
  `MATCH (f:Actor)-[t:${TIE_TYPES.join('|')}]->(a:Actor) WHERE f.id IN $ids
RETURN type(t) AS type, f.id AS fromId, t.title AS title, ${ACTOR_COLUMNS} ORDER BY fromId, type, title, actorId`,
)

/** One statement for each type of tie. */
export const mergeTies = Object.fromEntries(TIE_TYPES.map((type) => [type, mergeTiesOf(type)])) as Readonly<
  Record<TieType, WriteStatement<Rows<TieRow>, Written>>
>

function mergeTiesOf(type: TieType): WriteStatement<Rows<TieRow>, Written> {
  return write(
    `mergeTies${type}`,
    `UNWIND $rows AS row
MATCH (f:Actor {id: row.fromId})
MATCH (t:Actor {id: row.toId})
MERGE (f)-[:${type} {title: row.title}]->(t)
RETURN count(t.id) AS written`,
  )
}
