/** Lowest and highest value that chance alone explains. */
export type Interval = readonly [low: number, high: number]

const DRAWS = 1000
const SEED = 1

/**
 * The 95 % bootstrap interval of a measure: articles are drawn with replacement, as many as there are, a thousand
 * times. The seed is fixed, so that the same articles give the same interval.
 */
export function interval<T>(articles: readonly T[], measure: (drawn: readonly T[]) => number): Interval {
  const random = generator(SEED)
  const draw = (): readonly T[] =>
    articles.flatMap(() => articles.slice(Math.floor(random() * articles.length)).slice(0, 1))
  const values = Array.from({ length: DRAWS }, () => measure(draw())).toSorted((a, b) => a - b)
  return [values[DRAWS * 0.025] ?? 0, values[DRAWS * 0.975 - 1] ?? 0]
}

/** Numbers from 0 to 1 (Mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
