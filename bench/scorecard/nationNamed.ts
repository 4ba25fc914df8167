import { findCapital, findDemonym, findNation, findSeat } from '../../src/identity/index.ts'

const LONGEST_NAME = 4

/** The code of the first nation that some words name, by itself, its people, its capital or its seat of government. */
export function nationNamed(words: string): string | null {
  const parts = words.match(/[\p{L}.&'’-]+/gu)?.map((part) => part.replace(/['’]s$/, '')) ?? []
  for (const start of parts.keys()) {
    for (let length = LONGEST_NAME; length > 0; length--) {
      const name = parts.slice(start, start + length).join(' ')
      if (!/^\p{Lu}/u.test(name)) continue
      const nation = findNation(name) ?? findDemonym(name) ?? findCapital(name) ?? findSeat(name)
      if (nation) return nation.iso3
    }
  }
  return null
}
