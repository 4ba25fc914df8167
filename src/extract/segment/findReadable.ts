import { paragraphsOf } from '../../language/index.ts'
import type { Skipped } from '../../model/index.ts'
import type { Span } from '../../text/index.ts'
import { findCredit } from './findCredit.ts'
import { isClutter } from './isClutter.ts'

/** What of an article is to be read, and what is left out. */
export interface Readable {
  /** Trimmed paragraphs without datelines and credits. */
  readonly paragraphs: readonly Span[]
  readonly skipped: readonly Skipped[]
}

/** No dateline is longer, in UTF-16 code units. */
const LONGEST_DATELINE = 100

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+\p{Lu}[\p{L}'’.-]*){0,5}(?:, \p{Lu}\p{Ll}+\.? \d{1,2})?(?: \([^)]{2,40}\))? *(?:—|–|--| - ) *|\([A-Z][\w .]{1,30}\) *(?:—|–|--|-) *)/u

/** Parts an article into paragraphs and leaves out page clutter, picture credits and datelines. */
export function findReadable(text: string): Readable {
  const paragraphs: Span[] = []
  const skipped: Skipped[] = []
  for (const whole of splitParagraphs(text)) {
    const [start, end] = whole
    const words = text.slice(start, end)
    if (isClutter(words)) {
      skipped.push({ span: whole, why: 'BOILERPLATE' })
      continue
    }
    const credit = findCredit(words)
    const dateline = DATELINE.exec(words.slice(0, LONGEST_DATELINE))?.[0].length ?? 0
    if (dateline > 0) skipped.push({ span: trimmed(text, [start, start + dateline]), why: 'BOILERPLATE' })
    const kept = trimmed(text, [start + dateline, start + (credit?.[0] ?? words.length)])
    if (kept[0] < kept[1]) paragraphs.push(kept)
    if (credit) skipped.push({ span: trimmed(text, [start + credit[0], start + credit[1]]), why: 'CREDIT' })
  }
  return { paragraphs, skipped }
}

/** Paragraphs are parted by a blank line, or by a single line break in texts that have no blank lines. */
function splitParagraphs(text: string): readonly Span[] {
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length > 1) return paragraphs
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ index, 0: line }) => trimmed(text, [index, index + line.length]))
    .filter(([from, to]) => from < to)
}

function trimmed(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return [start, Math.max(start, from + words.trimEnd().length)]
}
