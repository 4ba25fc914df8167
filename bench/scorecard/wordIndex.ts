import type { Span } from '../../src/text/index.ts'

/** Finds the words of a text that spans cover, by their place among all words. */
export interface WordIndex {
  /** Words that the spans touch; punctuation only where they touch nothing else. */
  within(spans: readonly Span[]): ReadonlySet<number>
  /** The same words without those of a list, unless nothing would be left. */
  without(words: ReadonlySet<number>, list: ReadonlySet<string>): ReadonlySet<number>
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\p{L}\p{N}_\s]|_+/gu

/** Words are letters and digits with inner apostrophes, full stops and hyphens; so final marks never decide a match. */
export function wordIndex(text: string): WordIndex {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
  const isWord = (index: number): boolean => /^[\p{L}\p{N}]/u.test(words[index]?.word ?? '')
  return {
    within: (spans) => {
      const touched = [...words.keys()].filter((index) => {
        const { start = 0, end = 0 } = words[index] ?? {}
        return spans.some((span) => start < span[1] && span[0] < end)
      })
      const kept = touched.filter(isWord)
      return new Set(kept.length > 0 ? kept : touched)
    },
    without: (indices, list) => {
      const kept = [...indices].filter((index) => !list.has(words[index]?.word ?? ''))
      return kept.length > 0 ? new Set(kept) : indices
    },
  }
}
