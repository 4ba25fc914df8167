import { describe, expect, it } from 'vitest'
import { containment, sketchOf } from '../../src/text/index.ts'

/** Words without a plan, so that no two runs of a text are alike; the same for the same seed. */
function words(count: number, seed: number): string[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return `w${state >>> 12}`
  })
}

const TEXT = words(600, 1)

describe('the sketch of a text', () => {
  it('is the same for the same words, whatever their case, accents and punctuation', () => {
    expect(sketchOf('Élysée: “Non”, said Macron. He left for Kyiv.')).toEqual(
      sketchOf('elysee non said macron he left for kyiv'),
    )
  })

  it('is that of every machine', () => {
    const { bins, runs } = sketchOf('one two three four five six')
    expect(runs).toBe(2)
    expect(bins.filter((bin) => bin >= 0)).toEqual([1_963_275_795, 1_301_837_249])
  })

  it.each([
    ['itself', TEXT, 1],
    ['its first half', TEXT.slice(0, 300), 1],
    ['its middle', TEXT.slice(200, 400), 1],
    ['half of it and as much of another', [...TEXT.slice(0, 300), ...words(300, 2)], 0.5],
    ['another', words(600, 2), 0],
  ])('shows how much of %s stands in it', (_, other, share) => {
    const found = containment(sketchOf(TEXT.join(' ')), sketchOf(other.join(' ')))
    expect(Math.abs(found - share)).toBeLessThan(0.15)
  })

  it('of a text shorter than a run shares nothing', () => {
    expect(containment(sketchOf(''), sketchOf(''))).toBe(0)
    expect(containment(sketchOf('Norway met Chile.'), sketchOf('Norway met Chile.'))).toBe(0)
  })
})
