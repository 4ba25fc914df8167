/** Numbers that look like chance, the same for the same seed. */
export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below `count`. */
  below(count: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** A place from 0, below `count`, the first oftenest: of rank r it is 1 / r as often as the first. */
  zipf(count: number): number
}

/** The generator mulberry32: 32 bits of state, even enough for a bench. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    zipf: (count) => {
      const sums = sumsOf(count)
      const sought = next() * (sums.at(-1) ?? 0)
      const place = sums.findIndex((sum) => sum > sought)
      return place < 0 ? count - 1 : place
    },
  }
}

const known = new Map<number, readonly number[]>()

/** Sums of 1, 1/2, 1/3… */
function sumsOf(count: number): readonly number[] {
  const stored = known.get(count)
  if (stored) return stored
  let sum = 0
  const sums = Array.from({ length: count }, (_, at) => {
    sum += 1 / (at + 1)
    return sum
  })
  known.set(count, sums)
  return sums
}
