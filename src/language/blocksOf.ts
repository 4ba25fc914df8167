import type { Span } from '../text/index.ts'

/** UTF-16 code units analysed at a time: some 4,000 words, for which the networks take 16 MB. */
const MAX_LENGTH = 20_000

/** Where a long paragraph is best cut: after a mark that may end a sentence; else at any white space. */
const SENTENCE_END = /[.!?]["'”’)\]]*\s+/g
const SPACE = /\s+/g

/**
 * Cuts a paragraph too long to be analysed at once into blocks, between sentences where it can. Other paragraphs are
 * one block. Bounds the memory that a text without blank lines takes.
 */
export function blocksOf(text: string, [start, end]: Span): Span[] {
  const blocks: Span[] = []
  let from = start
  while (end - from > MAX_LENGTH) {
    const cut = from + cutOf(text.slice(from, from + MAX_LENGTH))
    blocks.push([from, cut])
    from = cut
  }
  blocks.push([from, end])
  return blocks
}

function cutOf(part: string): number {
  return lastEnd(part, SENTENCE_END) ?? lastEnd(part, SPACE) ?? wholeCharacters(part)
}

function lastEnd(part: string, pattern: RegExp): number | undefined {
  const last = [...part.matchAll(pattern)].at(-1)
  return last && last.index + last[0].length
}

/** Length of a part without the first half of a surrogate pair that it may end with. */
function wholeCharacters(part: string): number {
  return part.length - Number(/[\ud800-\udbff]$/.test(part))
}
