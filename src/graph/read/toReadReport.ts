import type { BriefRecord, ReportRecord } from '../cypher/reports.ts'
import type { ReadReport } from '../rows.ts'
import { toArticleHead } from './toArticleHead.ts'
import { toSpan, toSpans } from './toSpans.ts'

/** What a brief report lacks is empty. */
export function toReadReport(record: BriefRecord & Partial<ReportRecord>): ReadReport {
  return {
    id: record.id,
    actId: record.actId,
    articleId: record.articleId,
    voicedInId: record.voices?.[0] ?? null,
    depth: record.depth,
    sentence: record.sentence,
    sentenceSpan: toSpan(record.sentenceSpan ?? [0, 0]),
    cueSpan: toSpan(record.cueSpan ?? [0, 0]),
    contentSpans: toSpans(record.contentSpans ?? []),
    quote: record.quote,
    confidence: record.confidence,
    extractor: record.extractor,
    recordedAt: record.recordedAt,
    confirmed: record.confirmed,
    article: toArticleHead(record),
  }
}
