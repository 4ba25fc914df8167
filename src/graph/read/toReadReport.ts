import type { ReportRecord } from '../cypher/reports.ts'
import type { ReadReport } from '../rows.ts'
import { toArticleHead } from './toArticleHead.ts'
import { toSpan, toSpans } from './toSpans.ts'

export function toReadReport(record: ReportRecord): ReadReport {
  return {
    id: record.id,
    actId: record.actId,
    articleId: record.articleId,
    voicedInId: record.voices[0] ?? null,
    depth: record.depth,
    sentence: record.sentence,
    sentenceSpan: toSpan(record.sentenceSpan),
    cueSpan: toSpan(record.cueSpan),
    contentSpans: toSpans(record.contentSpans),
    quote: record.quote,
    confidence: record.confidence,
    extractor: record.extractor,
    recordedAt: record.recordedAt,
    confirmed: record.confirmed,
    article: toArticleHead(record),
  }
}
