const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** The words of a text in lower case, in order; inner apostrophes, full stops and hyphens belong to a word. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** How many members two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((member) => b.has(member)).length
}

/** Overlap of two bags of words from 0 to 1, a repeated word counting each time; 1 where both are empty. */
export function overlapF1(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const more = left.get(word) ?? 0
    if (more > 0) common++
    left.set(word, more - 1)
  }
  return (2 * common) / (a.length + b.length)
}
