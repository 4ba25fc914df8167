import { createExtractor } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import type { Article, ExtractedReport, Extraction, IsoDate } from '../../src/model/index.ts'
import { spanText } from '../../src/text/index.ts'

/** The reader under test, on the English model that the package ships. */
export const extractor = createExtractor(loadEnglish())

/** Reads a text as an article, published on `date` where one is given. */
export function extract(text: string, date?: IsoDate): Extraction {
  const article: Article = { name: 'a1', text, ...(date === undefined ? {} : { date }) }
  return extractor.extract(article)
}

/**
 * Reads a text and tells each report in one line: `Russia ACCUSED Ukraine: of lying`, with whatever is
 * unusual behind it: `(NEGATED)`, `(FUTURE)`, `(in r1)` for the voice, `(as r1)` for a retelling.
 */
export function tell(text: string): readonly string[] {
  return extract(text).reports.map((report) => line(report, text))
}

/** The reports of a text with the words of their spans. */
export function readWords(text: string, date?: IsoDate): readonly ReportWords[] {
  return extract(text, date).reports.map((report) => ({ ...report, words: wordsOf(report, text) }))
}

export interface ReportWords extends ExtractedReport {
  readonly words: {
    readonly cue: string
    readonly by: readonly string[]
    readonly to: readonly string[]
    readonly content: readonly string[]
  }
}

function wordsOf({ spans }: ExtractedReport, text: string): ReportWords['words'] {
  const words = (span: readonly [number, number]): string => spanText(text, span)
  return {
    cue: words(spans.cue),
    by: spans.by.map(words),
    to: spans.to.map(words),
    content: spans.content.map(words),
  }
}

function line(report: ExtractedReport, text: string): string {
  const { type, by, to, polarity, modality, voice, sameAs } = report
  const content = wordsOf(report, text).content.join(' … ').replace(/\s+/g, ' ')
  const act = [by.join(' + ') || 'nobody', type, to.join(' + ')].filter((part) => part !== '').join(' ')
  const marks = [
    ...(polarity === 'AFFIRMED' ? [] : [polarity]),
    ...(modality === 'ACTUAL' ? [] : [modality]),
    ...(voice === 'OUTLET' ? [] : [`in ${voice}`]),
    ...(sameAs === null ? [] : [`as ${sameAs}`]),
  ]
  return `${act}${content && `: ${content}`}${marks.map((mark) => ` (${mark})`).join('')}`
}
