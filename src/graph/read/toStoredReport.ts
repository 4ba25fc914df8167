import type { ReportDump } from '../cypher/dump.ts'
import type { StoredReport } from '../rows.ts'
import { toSpan, toSpans } from './toSpans.ts'

/** A report as it was read, whatever its act and its actors are taken for. */
export function toStoredReport({ sentenceSpan, cueSpan, contentSpans, ...report }: ReportDump): StoredReport {
  return {
    ...report,
    sentenceSpan: toSpan(sentenceSpan),
    cueSpan: toSpan(cueSpan),
    contentSpans: toSpans(contentSpans),
  }
}
