import { type ActRecord, PARTY, type PartyRecord } from '../cypher/acts.ts'
import { rowsOf } from '../cypher/columns.ts'
import { type BriefRecord, REPORTS } from '../cypher/reports.ts'
import type { Along } from '../graph.ts'
import type { ActorRow, Part, ReadAct } from '../rows.ts'
import { toActorRow } from './toActorRow.ts'
import { toReadReport } from './toReadReport.ts'

/** Of a record that was read with what is `along`. Fields are named one by one: to spread a record takes ten times as long. */
export function toReadAct(record: ActRecord, along: Along = {}): ReadAct {
  const { parties, reports } = record
  const own = rowsOf(PARTY, parties)
  return {
    id: record.id,
    type: record.type,
    polarity: record.polarity,
    modality: record.modality,
    content: record.content,
    happenedFrom: record.happenedFrom,
    happenedTo: record.happenedTo,
    precision: record.precision,
    sortDate: record.sortDate,
    vouched: record.vouched,
    by: actorsWith('BY', own),
    to: actorsWith('TO', own),
    about: actorsWith('ABOUT', own),
    ...(reports && {
      reports: rowsOf<BriefRecord>(REPORTS[along.reports ?? 'WHOLE'], reports).map(toReadReport),
    }),
  }
}

/** Each once: two actors that were read may be taken for one. */
function actorsWith(part: Part, parties: readonly PartyRecord[]): readonly ActorRow[] {
  const own = parties.filter((party) => party.part === part).map(toActorRow)
  return own.length < 2 ? own : [...new Map(own.map((actor) => [actor.id, actor])).values()]
}
