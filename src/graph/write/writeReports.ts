import { foldWords } from '../../text/index.ts'
import { mergeNames, mergeReports, mergeVoices, type NewReport } from '../cypher/reports.ts'
import type { Transaction } from '../engines/engine.ts'
import type { Batch, NameRow, ReportRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

/** Writes reports, in whose content they stand, and the words by which they name actors. */
export async function writeReports(transaction: Transaction, { reports, names }: Batch): Promise<void> {
  await writeRows(transaction, mergeReports, reports.map(toNewReport))
  await writeRows(transaction, mergeVoices, voicesOf(reports))
  await writeNames(transaction, names)
}

export async function writeNames(transaction: Transaction, names: readonly NameRow[]): Promise<void> {
  const rows = names.map(({ span: [start, end], ...name }) => ({ ...name, start, end }))
  await writeRows(transaction, mergeNames, rows)
}

export function toNewReport(report: ReportRow): NewReport {
  return {
    ...report,
    search: foldWords(report.sentence),
    offset: report.cueSpan[0],
    contentSpans: report.contentSpans.flat(),
  }
}

export function voicesOf(reports: readonly Pick<ReportRow, 'id' | 'voicedInId'>[]) {
  return reports.flatMap(({ id, voicedInId }) => (voicedInId === null ? [] : [{ id, voicedInId }]))
}
