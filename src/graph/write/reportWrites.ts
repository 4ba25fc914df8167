import { type ActId, FOREVER } from '../../model/index.ts'
import { mergeNames, mergeReports, mergeVoices, type NewReport } from '../cypher/reports.ts'
import { tellActs } from '../cypher/retire.ts'
import type { Transaction } from '../engines/engine.ts'
import type { NameRow, ReportRow } from '../rows.ts'
import { toSearch } from './cutTexts.ts'
import type { Identities } from './identities.ts'
import { lastTellings } from './retireReports.ts'
import { type Write, write } from './writeRows.ts'

/**
 * The reports that are not stored yet. Those that are stay as they are, since a decision may have been made on them.
 * Acts and articles are stored before.
 */
export async function freshReports<Row extends Pick<ReportRow, 'id'>>(
  transaction: Transaction,
  reports: readonly Row[],
): Promise<readonly Row[]> {
  const stored = await lastTellings(
    transaction,
    reports.map(({ id }) => id),
  )
  const known = new Set(stored.map(({ id }) => id))
  return reports.filter(({ id }) => !known.has(id))
}

/** Reports that are not stored, and what they tell. */
export function reportWrites(
  fresh: readonly ReportRow[],
  takenFor: Identities<ActId> = (id) => id,
): readonly Write[] {
  const tellings = fresh.map(({ id, actId, recordedAt }) => ({
    id,
    readAs: actId,
    splitTo: null,
    actId: takenFor(actId),
    since: recordedAt,
    until: FOREVER,
  }))
  return [write(mergeReports, fresh.map(toNewReport)), write(tellActs, tellings)]
}

/** In which others reports are told. All of them are stored before. */
export function voiceWrites(reports: readonly Pick<ReportRow, 'id' | 'voicedInId'>[]): readonly Write[] {
  const rows = reports.flatMap(({ id, voicedInId }) => (voicedInId === null ? [] : [{ id, voicedInId }]))
  return [write(mergeVoices, rows)]
}

export function nameWrites(names: readonly NameRow[]): readonly Write[] {
  const rows = names.map(({ span: [start, end], ...name }) => ({ ...name, start, end }))
  return [write(mergeNames, rows)]
}

function toNewReport(report: ReportRow): NewReport {
  return {
    ...report,
    retired: [],
    search: toSearch(report.sentence),
    offset: report.cueSpan[0],
    contentSpans: report.contentSpans.flat(),
  }
}
