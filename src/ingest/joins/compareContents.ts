import { contentWords } from './contentWords.ts'

/**
 * How far two contents agree. SAME_WORDS: the same content words in the same order. SHORTENED: all content words of one
 * stand in the other, in the same order. SIMILAR_WORDS: most words are shared, and names and numbers do not differ.
 */
export type Agreement = 'SAME_WORDS' | 'SHORTENED' | 'SIMILAR_WORDS'

export interface ContentMatch {
  readonly agreement: Agreement
  /** Content words that stand in both, folded, in the order of the shorter content. */
  readonly shared: readonly string[]
}

/** Share of all content words of two similar contents that stand in both. */
const SIMILAR = 0.6

/** Null where they do not agree: other words, another number or name, or only one of them denies or sets a condition. */
export function compareContents(a: string, b: string): ContentMatch | null {
  const [one, other] = [contentWords(a), contentWords(b)]
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  if (short.words.length === 0 || short.turns.join(' ') !== long.turns.join(' ')) return null
  if (isWithin(short.words, long.words)) {
    const agreement = short.words.length === long.words.length ? 'SAME_WORDS' : 'SHORTENED'
    return { agreement, shared: short.words }
  }
  if (!isWithin(short.names, long.names) || !isWithin(short.numbers, long.numbers)) return null
  const shared = sharedWords(short.words, long.words)
  const all = short.words.length + long.words.length - shared.length
  return shared.length / all < SIMILAR ? null : { agreement: 'SIMILAR_WORDS', shared }
}

/** Whether a list is another one with some of it left out. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length
}

/** Words that stand in both lists, as often as in the one that has them less often. */
export function sharedWords(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = [...b]
  return a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
