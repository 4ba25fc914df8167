import { foldSigns } from './fold.ts'
import type { Span } from './span.ts'

export interface FoldedWord {
  /** Of letters from a to z and digits. */
  readonly word: string
  /** Where it stands in the text before it was folded. */
  readonly span: Span
}

/** The words of a text as `fold` gives them, in their order, and where each stands. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  let [word, start, end, at] = ['', 0, 0, 0]
  const finish = () => {
    if (word !== '') words.push({ word, span: [start, end] })
    word = ''
  }
  for (const sign of text) {
    const next = at + sign.length
    // One sign may be several words: "½" is "1 2".
    for (const letter of foldSigns(sign)) {
      if (letter === ' ') {
        finish()
        continue
      }
      if (word === '') start = at
      word += letter
      end = next
    }
    if (end === at && ACCENT.test(sign)) end = next
    at = next
  }
  finish()
  return words
}

/** An accent that is a sign of its own, behind the letter it belongs to. */
const ACCENT = /^\p{M}$/u
