import type { Span } from '../../text/index.ts'
import type { ReportRecord } from '../cypher/reports.ts'
import type { ReadReport } from '../rows.ts'
import { toArticleHead } from './toArticleHead.ts'

export function toReadReport(record: ReportRecord): ReadReport {
  return {
    id: record.id,
    actId: record.actId,
    articleId: record.articleId,
    voicedInId: record.voicedInId,
    depth: record.depth,
    sentence: record.sentence,
    sentenceSpan: toSpan(record.sentenceSpan),
    cueSpan: toSpan(record.cueSpan),
    contentSpans: toSpans(record.contentSpans),
    quote: record.quote,
    confidence: record.confidence,
    extractor: record.extractor,
    recordedAt: record.recordedAt,
    article: toArticleHead(record),
  }
}

function toSpans(offsets: readonly number[]): Span[] {
  return Array.from({ length: offsets.length / 2 }, (_, at) => toSpan(offsets.slice(2 * at, 2 * at + 2)))
}

function toSpan([start, end]: readonly number[]): Span {
  if (start === undefined || end === undefined) throw new Error('a span without its two offsets is stored')
  return [start, end]
}
