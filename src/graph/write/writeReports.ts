import { type ActId, FOREVER, type ReportId } from '../../model/index.ts'
import { foldWords } from '../../text/index.ts'
import { mergeNames, mergeReports, mergeVoices, type NewReport } from '../cypher/reports.ts'
import { tellActs } from '../cypher/retire.ts'
import type { Transaction } from '../engines/engine.ts'
import type { NameRow, ReportRow } from '../rows.ts'
import type { Identities } from './identities.ts'
import { lastTellings } from './retireReports.ts'
import { writeRows } from './writeRows.ts'

/**
 * Writes the reports that are not stored yet, and what they tell; which these are. Those that are stay as they are,
 * since a decision may have been made on them. Acts and articles are stored before.
 */
export async function writeReports(
  transaction: Transaction,
  reports: readonly ReportRow[],
  takenFor: Identities<ActId> = (id) => id,
): Promise<ReadonlySet<ReportId>> {
  const stored = await lastTellings(
    transaction,
    reports.map(({ id }) => id),
  )
  const known = new Set(stored.map(({ id }) => id))
  const fresh = reports.filter(({ id }) => !known.has(id))
  await writeRows(transaction, mergeReports, fresh.map(toNewReport))
  await writeRows(
    transaction,
    tellActs,
    fresh.map(({ id, actId, recordedAt }) => ({
      id,
      readAs: actId,
      actId: takenFor(actId),
      since: recordedAt,
      until: FOREVER,
    })),
  )
  return new Set(fresh.map(({ id }) => id))
}

/** In which others reports are told. All of them are stored before. */
export function writeVoices(
  transaction: Transaction,
  reports: readonly Pick<ReportRow, 'id' | 'voicedInId'>[],
): Promise<void> {
  const rows = reports.flatMap(({ id, voicedInId }) => (voicedInId === null ? [] : [{ id, voicedInId }]))
  return writeRows(transaction, mergeVoices, rows)
}

export function writeNames(transaction: Transaction, names: readonly NameRow[]): Promise<void> {
  const rows = names.map(({ span: [start, end], ...name }) => ({ ...name, start, end }))
  return writeRows(transaction, mergeNames, rows)
}

function toNewReport(report: ReportRow): NewReport {
  return {
    ...report,
    retired: [],
    search: foldWords(report.sentence),
    offset: report.cueSpan[0],
    contentSpans: report.contentSpans.flat(),
  }
}
