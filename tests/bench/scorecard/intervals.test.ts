import { describe, expect, it } from 'vitest'
import { interval } from '../../../bench/scorecard/intervals.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('a bootstrap interval', () => {
  it('is the same each time, and lies about the measure', () => {
    const values = [10, 20, 30, 40, 50, 60, 70, 80]
    const [low, high] = interval(values, mean)
    expect(interval(values, mean)).toEqual([low, high])
    expect(low).toBeGreaterThan(20)
    expect(low).toBeLessThan(45)
    expect(high).toBeGreaterThan(45)
    expect(high).toBeLessThan(70)
  })

  it('has no width where all articles are alike', () => {
    expect(interval([7, 7, 7], mean)).toEqual([7, 7])
  })
})
