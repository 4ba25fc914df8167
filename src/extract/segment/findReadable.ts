import { paragraphsOf } from '../../language/index.ts'
import type { Skipped } from '../../model/index.ts'
import { compareSpans, type Span, spanText, trimSpan } from '../../text/index.ts'
import { cutNotices } from './cutNotices.ts'
import { findForeign } from './findForeign.ts'

/** What of an article is to be read, and what is left out. */
export interface Readable {
  /** Trimmed English paragraphs without datelines, credits and what pages say to their reader. */
  readonly paragraphs: readonly Span[]
  /** In text order. */
  readonly skipped: readonly Skipped[]
}

/** Parts an article into paragraphs, and leaves out what is no news, or not English. */
export function findReadable(text: string): Readable {
  const { paragraphs: prose, skipped } = withoutNotices(text, splitParagraphs(text))
  const foreign = findForeign(text, prose)
  return {
    paragraphs: prose.filter((span) => !foreign.has(span)),
    skipped: [...skipped, ...[...foreign].map((span) => ({ span, why: 'NOT_ENGLISH' }) as const)].toSorted(
      (a, b) => compareSpans(a.span, b.span),
    ),
  }
}

function withoutNotices(text: string, paragraphs: readonly Span[]): Readable {
  const kept: Span[] = []
  const skipped: Skipped[] = []
  let isInLinks = false
  for (const paragraph of paragraphs) {
    const cut = cutNotices(text, paragraph)
    skipped.push(...cut.skipped)
    isInLinks = cut.isLinkHeading || (isInLinks && !endsWithStop(spanText(text, cut.kept)))
    if (cut.kept[0] === cut.kept[1]) continue
    if (isInLinks) skipped.push({ span: cut.kept, why: 'BOILERPLATE' })
    else kept.push(cut.kept)
  }
  return { paragraphs: kept, skipped }
}

/** Sentences end with a stop; titles of other articles do not. */
function endsWithStop(words: string): boolean {
  return /[.!?…:]["”’')\]]*$/.test(words)
}

/** Paragraphs are parted by a blank line, or by a single line break in texts that have no blank lines. */
function splitParagraphs(text: string): readonly Span[] {
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length > 1) return paragraphs
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ index, 0: line }) => trimSpan(text, [index, index + line.length]))
    .filter(([from, to]) => from < to)
}
