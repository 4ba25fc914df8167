import { foldWords } from '../../text/index.ts'
import { mergeNames, mergeReports, mergeVoices, type NewReport } from '../cypher/reports.ts'
import type { Transaction } from '../engines/engine.ts'
import type { Batch, ReportRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

/** Writes reports, in whose content they stand, and the words by which they name actors. */
export async function writeReports(transaction: Transaction, { reports, names }: Batch): Promise<void> {
  await writeRows(transaction, mergeReports, reports.map(toNewReport))
  await writeRows(transaction, mergeVoices, voicesOf(reports))
  const nameRows = names.map(({ span: [start, end], ...name }) => ({ ...name, start, end }))
  await writeRows(transaction, mergeNames, nameRows)
}

function toNewReport(report: ReportRow): NewReport {
  return {
    ...report,
    search: foldWords(report.sentence),
    offset: report.cueSpan[0],
    contentSpans: report.contentSpans.flat(),
  }
}

function voicesOf(reports: readonly ReportRow[]) {
  return reports.flatMap(({ id, voicedInId }) => (voicedInId === null ? [] : [{ id, voicedInId }]))
}
