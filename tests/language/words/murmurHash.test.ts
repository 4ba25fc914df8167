import { describe, expect, it } from 'vitest'
import { hashEmbedRows, hashString, toBigInt } from '../../../src/language/words/murmurHash.ts'

/** The rows that a key picks in a table of so many. */
const remainders = (key: { hi: number; lo: number }, seed: number, rows: number): number[] => {
  const out = new Uint16Array(4)
  hashEmbedRows(key, seed, rows, out)
  return [...out]
}

describe('hashes', () => {
  it('of strings are those of the string store', () => {
    expect(toBigInt(hashString('hello'))).toBe(5983625672228268878n)
  })

  it.each([
    ['"hello"', hashString('hello'), [2726685510, 2083710382, 4090028265, 978081925]],
    ['id 1', { hi: 0, lo: 1 }, [1161550108, 2247783286, 1742325162, 1224191281]],
  ])('pick the rows of the embedding for %s', (_, key, numbers) => {
    for (const rows of [5000, 1000, 65_521]) {
      expect(remainders(key, 8, rows)).toEqual(numbers.map((number) => number % rows))
    }
  })

  it('differ by seed', () => {
    expect(remainders({ hi: 0, lo: 1 }, 9, 65_521)).not.toEqual(remainders({ hi: 0, lo: 1 }, 8, 65_521))
  })
})
