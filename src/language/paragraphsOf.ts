import { type Span, trimSpan } from '../text/index.ts'

/** Line breaks with nothing but spaces between them. */
const BLANK_LINES = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/g

/** The paragraphs of a text: what blank lines set apart, without spaces around. Empty where the text has no words. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const gap of [...text.matchAll(BLANK_LINES), undefined]) {
    const end = gap?.index ?? text.length
    const trimmed = trimSpan(text, [start, end])
    if (trimmed[0] < trimmed[1]) spans.push(trimmed)
    if (gap !== undefined) start = gap.index + gap[0].length
  }
  return spans
}
