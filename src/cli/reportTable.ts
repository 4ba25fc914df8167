import { type Article, type ExtractedReport, type Extraction, needsReview } from '../model/index.ts'
import { type Span, spanText } from '../text/index.ts'
import { formatTable } from './table.ts'

const HEAD = ['', 'type', 'by', 'to', 'is', 'voice', 'cue', 'content']

/** Characters of a content that are shown. */
const SHOWN = 60

/** The reports of an article for people to read. */
export function formatReports(article: Article, extraction: Extraction): string {
  const title = article.title === undefined ? article.name : `${article.name}: ${article.title}`
  const rows = extraction.reports.map((report) => rowOf(report, article.text))
  return `${title}\n${formatTable(HEAD, rows)}`
}

function rowOf(report: ExtractedReport, text: string): string[] {
  const { id, type, by, to, polarity, modality, voice, spans } = report
  const unsure = needsReview(report) ? ['UNSURE'] : []
  return [
    id,
    type,
    by.join('\n'),
    to.join('\n'),
    [polarity, modality, ...unsure].filter((word) => word !== 'AFFIRMED' && word !== 'ACTUAL').join(' '),
    voice,
    spanText(text, spans.cue),
    shortened(text, spans.content),
  ]
}

function shortened(text: string, spans: readonly Span[]): string {
  const content = spans.map((span) => spanText(text, span).replace(/\s+/g, ' ')).join(' … ')
  return content.length <= SHOWN ? content : `${content.slice(0, SHOWN - 1)}…`
}
