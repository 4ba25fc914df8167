import type { ActorRecord } from '../cypher/actors.ts'
import type { ActorRow } from '../rows.ts'

export function toActorRow(record: ActorRecord): ActorRow {
  return {
    id: record.actorId,
    type: record.actorType,
    name: record.actorName,
    iso3: record.actorIso3,
  }
}
