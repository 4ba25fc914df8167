import type { TieRecord } from '../cypher/ties.ts'
import type { ReadTie } from '../rows.ts'
import { toActorRow } from './toActorRow.ts'

export function toReadTie(record: TieRecord): ReadTie {
  const { type, fromId, title } = record
  return { type, fromId, toId: record.actorId, title, to: toActorRow(record) }
}
