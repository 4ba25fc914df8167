import { fold, foldedWords, type Span } from '../../text/index.ts'
import type { SearchParams } from '../cypher/search.ts'

/** The words that are sought, in their order. Not empty. */
export type Sought = readonly string[]

/** Undefined where a text holds no word. */
export function soughtIn(text: string): Sought | undefined {
  const folded = fold(text)
  return folded === '' ? undefined : folded.split(' ')
}

/** `before` stands before each stored text: nothing before names, a space before contents and sentences. */
export function searchParams(sought: Sought, before: '' | ' '): SearchParams {
  const longest = sought.reduce((word, other) => (other.length > word.length ? other : word))
  return {
    phrase: `${before}${sought.join(' ')}`,
    rarest: `${before}${longest}`,
    words: [...new Set(sought.map((word, at) => (at === sought.length - 1 ? ` ${word}` : ` ${word} `)))],
  }
}

/** Where sought words stand in a text that holds them. */
export function marksIn(text: string, sought: Sought): readonly Span[] {
  const whole = new Set(sought)
  const begun = sought.at(-1) ?? ''
  return foldedWords(text)
    .filter(({ word }) => whole.has(word) || word.startsWith(begun))
    .map(({ span }) => span)
}
