import type { Skipped } from '../../../model/index.ts'

/** A way in which pages print what is no news: a row with the words it begins with. */
export interface Notice {
  readonly why: Exclude<Skipped['why'], 'NOT_ENGLISH'>
  /**
   * `HEAD`: what the pattern matches is cut off the beginning of a paragraph.
   * `TAIL`: where the pattern matches at the beginning of a sentence, a line or a bracket, and not in quotation marks,
   * all from there to the end of the paragraph is cut off. `LINE`: the same, but at the beginning of a line only.
   */
  readonly at: 'HEAD' | 'TAIL' | 'LINE'
  readonly pattern: RegExp
  /** Whether the paragraphs after it that end without a stop are its links. */
  readonly isLinkHeading?: true
}

/** What begins with one of these, whatever the case. */
export function says(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})`, 'iu')
}

/** What begins with one of these, capitals as they stand. */
export function prints(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})`, 'u')
}

export const raw = String.raw
