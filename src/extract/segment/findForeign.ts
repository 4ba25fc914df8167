import { eld } from 'eld/extrasmall'
import { type Span, spanText } from '../../text/index.ts'
import { findQuotations } from './findQuotations.ts'

/**
 * The paragraphs that are not English. A paragraph is foreign only where it is so as a whole, in its second half and
 * outside its quotation marks: a quotation makes no paragraph foreign. One with too few words to tell is foreign where
 * most of the article is. How this was chosen and measured: docs/decisions/0010-language-detection.md.
 */
export function findForeign(text: string, paragraphs: readonly Span[]): ReadonlySet<Span> {
  const judged = paragraphs.map((span) => ({ span, language: languageOf(text, span) }))
  const amount = (wanted: Language): number =>
    judged.reduce((sum, { span: [from, to], language }) => sum + (language === wanted ? to - from : 0), 0)
  const isForeign: Readonly<Record<Language, boolean>> = {
    ENGLISH: false,
    FOREIGN: true,
    UNSURE: amount('FOREIGN') > amount('ENGLISH'),
  }
  return new Set(judged.filter(({ language }) => isForeign[language]).map(({ span }) => span))
}

type Language = 'ENGLISH' | 'FOREIGN' | 'UNSURE'

/** Below this many words there is no telling. */
const FEWEST_WORDS = 5

function languageOf(text: string, span: Span): Language {
  const words = spanText(text, span)
  const whole = judge(words, FEWEST_WORDS)
  if (whole !== 'FOREIGN') return whole
  const secondHalf = words.slice(words.indexOf(' ', words.length / 2) + 1)
  const isEnglish =
    judge(secondHalf, FEWEST_WORDS) === 'ENGLISH' || judge(unquoted(text, span), 1) === 'ENGLISH'
  return isEnglish ? 'ENGLISH' : 'FOREIGN'
}

/** In UTF-16 code units; the detector itself looks at no more than the first 350 bytes. */
const SAMPLE = 1000

function judge(words: string, fewestWords: number): Language {
  const sample = words.slice(0, SAMPLE)
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if ((sample.match(/\p{L}/gu)?.length ?? 0) > 2 * latin) return 'FOREIGN'
  const telling = tellingWords(sample, fewestWords)
  if (telling.length < fewestWords) return 'UNSURE'
  return eld.detect(telling.join(' ')).language === 'en' ? 'ENGLISH' : 'FOREIGN'
}

/** Words without a capital, since names are foreign in any language; where these are too few, words in capitals. */
function tellingWords(words: string, fewest: number): readonly string[] {
  const small = words.match(/(?<!\p{L}['’]?)(?!\p{Lu})\p{Script=Latin}[\p{L}\p{M}'’]*/gu) ?? []
  return small.length >= fewest ? small : (words.match(/(?<!\p{L})\p{Lu}[\p{Lu}\p{M}'’]+(?!\p{L})/gu) ?? [])
}

function unquoted(text: string, span: Span): string {
  const words = spanText(text, span)
  const ends = findQuotations(text, span).map(
    ({ span: [from, to] }) => [from - span[0], to - span[0]] as const,
  )
  return (
    ends.map(([from], at) => words.slice(ends[at - 1]?.[1] ?? 0, from)).join(' ') +
    words.slice(ends.at(-1)?.[1] ?? 0)
  )
}
