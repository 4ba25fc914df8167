import type { Skipped } from '../../model/index.ts'
import { type Span, trimSpan } from '../../text/index.ts'
import { findQuotations, type Quotation } from './findQuotations.ts'
import type { Notice } from './notices/notice.ts'
import { NOTICES } from './notices/notices.ts'

/** A paragraph without its notices. */
export interface Cut {
  /** What is left, without spaces around; empty where nothing is. */
  readonly kept: Span
  readonly skipped: readonly Skipped[]
  /** Whether it is nothing but the heading of a list of links. */
  readonly isLinkHeading: boolean
}

/** No paragraph ends in more notices; what goes on and on is no page. */
const MOST_NOTICES = 8

/** Cuts the notices of the table off both ends of a paragraph. Linear in its length. */
export function cutNotices(text: string, paragraph: Span): Cut {
  const skipped: Skipped[] = []
  const quotations = findQuotations(text, paragraph)
  let kept = paragraph
  let isLinkHeading = false
  for (let left = MOST_NOTICES; left > 0; left -= 1) {
    const head = findHead(text, kept)
    if (head === undefined) break
    skipped.push({ span: trimSpan(text, [kept[0], head.at]), why: head.notice.why })
    kept = trimSpan(text, [head.at, kept[1]])
  }
  for (let left = MOST_NOTICES; left > 0; left -= 1) {
    const tail = findTail(text, kept, quotations)
    if (tail === undefined) break
    skipped.push({ span: [tail.at, kept[1]], why: tail.notice.why })
    isLinkHeading = tail.at === paragraph[0] && tail.notice.isLinkHeading === true
    kept = trimSpan(text, [kept[0], tail.at])
  }
  return { kept, skipped, isLinkHeading }
}

interface Found {
  /** Where a head ends or a tail begins. */
  readonly at: number
  readonly notice: Notice
}

const ROWS: readonly Notice[] = Object.values(NOTICES)
const HEADS = ROWS.filter(({ at }) => at === 'HEAD')
const LINES = ROWS.filter(({ at }) => at !== 'HEAD')
const TAILS = ROWS.filter(({ at }) => at === 'TAIL')

/** How far a notice may reach into its paragraph, in UTF-16 code units. */
const LONGEST_HEAD = 200
const LONGEST_TAIL = 500

/**
 * What may stand before a notice inside a paragraph: a stop that ends no initial; a closing mark; a line broken before
 * its 40th character, which is not where text is wrapped; nothing, where the notice is in brackets or behind a bar.
 */
const BEGINNING =
  /(?:(?<!(?:^|[^\p{L}])\p{L})[.!?…]+["”’)\]]*|["”)\]]|(?<=(?:^|\n)[^\n]{0,40})(?=\n))(?:[^\S\n]*\n\s*|\s*(?!\p{Ll}))|(?=[([|])/gu

function findHead(text: string, [start, end]: Span): Found | undefined {
  const head = withPlainSpaces(text.slice(start, Math.min(end, start + LONGEST_HEAD)))
  for (const notice of HEADS) {
    const length = notice.pattern.exec(head)?.[0].length ?? 0
    if (length > 0) return { at: start + length, notice }
  }
  return undefined
}

function findTail(text: string, [start, end]: Span, quotations: readonly Quotation[]): Found | undefined {
  const from = Math.max(start, end - LONGEST_TAIL)
  const tail = withPlainSpaces(text.slice(from, end))
  const inside = [...tail.matchAll(BEGINNING)].map(({ index, 0: mark }) => ({
    at: index + mark.length,
    rows: mark.includes('\n') ? LINES : TAILS,
  }))
  for (const { at, rows } of from === start ? [{ at: 0, rows: LINES }, ...inside] : inside) {
    const notice = rows.find(({ pattern }) => pattern.test(tail.slice(at)))
    if (notice && at < tail.length && !isQuoted(from + at, quotations)) return { at: from + at, notice }
  }
  return undefined
}

/** Pages print no-break and other spaces; patterns have plain ones. The length stays. */
function withPlainSpaces(words: string): string {
  return words.replace(/[^\S\n]/g, ' ')
}

/** What somebody is quoted with is news, whatever it says. */
function isQuoted(at: number, quotations: readonly Quotation[]): boolean {
  return quotations.some(({ span: [start, end] }) => start <= at && at < end)
}
