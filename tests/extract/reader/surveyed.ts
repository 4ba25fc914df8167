import { type Candidate, candidatesOf } from '../../../src/extract/reader/candidates.ts'
import { Features } from '../../../src/extract/reader/features.ts'
import { type Survey, survey } from '../../../src/extract/survey.ts'
import { loadEnglish, type Token } from '../../../src/language/index.ts'

export const english = loadEnglish()

/** What the reader knows of a text before the network is asked. */
export interface Surveyed {
  readonly found: Survey
  readonly candidates: readonly Candidate[]
  readonly features: Features
  /** The word that stands so in the text; the `which`th, counted from 0, where there are several. */
  readonly word: (words: string, which?: number) => Token
  /** Likewise the candidate whose head that word is. */
  readonly candidate: (words: string, which?: number) => Candidate
}

export function surveyed(text: string): Surveyed {
  const found = survey(english, text)
  const candidates = candidatesOf(found)
  const word = (words: string, which = 0): Token =>
    present(found.analysis.tokens.filter((token) => token.text === words)[which], words)
  return {
    found,
    candidates,
    features: new Features(found, candidates),
    word,
    candidate: (words, which) => {
      const token = word(words, which)
      return present(
        candidates.find((each) => each.token === token),
        words,
      )
    },
  }
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The text has no ${what}`)
  return value
}
