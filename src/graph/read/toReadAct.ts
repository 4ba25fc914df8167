import { type ActRecord, PARTY, type PartyRecord } from '../cypher/acts.ts'
import { rowsOf } from '../cypher/columns.ts'
import { REPORT } from '../cypher/reports.ts'
import type { ActorRow, Part, ReadAct } from '../rows.ts'
import { toActorRow } from './toActorRow.ts'
import { toReadReport } from './toReadReport.ts'

export function toReadAct({ parties, reports, ...act }: ActRecord): ReadAct {
  const records = rowsOf(PARTY, parties)
  return {
    ...act,
    by: actorsWith('BY', records),
    to: actorsWith('TO', records),
    about: actorsWith('ABOUT', records),
    ...(reports && { reports: rowsOf(REPORT, reports).map(toReadReport) }),
  }
}

/** Each once: two actors that were read may be taken for one. */
function actorsWith(part: Part, parties: readonly PartyRecord[]): readonly ActorRow[] {
  const own = parties.filter((party) => party.part === part).map(toActorRow)
  return own.length < 2 ? own : [...new Map(own.map((actor) => [actor.id, actor])).values()]
}
