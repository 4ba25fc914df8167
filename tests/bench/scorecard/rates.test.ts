import { describe, expect, it } from 'vitest'
import { oneDecimal, percent, rates, softRates } from '../../../bench/scorecard/rates.ts'

describe('rates', () => {
  it('are precision, recall and their harmonic mean in percent', () => {
    expect(rates(3, 4, 6)).toEqual({ p: 75, r: 50, f1: 60 })
    expect(softRates(1, 4, 2, 4)).toEqual({ p: 25, r: 50, f1: 33.3 })
  })

  it('of nothing are 0', () => {
    expect(rates(0, 0, 0)).toEqual({ p: 0, r: 0, f1: 0 })
    expect(softRates(0, 0, 0, 0)).toEqual({ p: 0, r: 0, f1: 0 })
    expect(percent(0, 0)).toBe(0)
  })

  it('go to the even digit from halfway', () => {
    expect([6.25, 6.75, 18.75, 6.26, 100].map(oneDecimal)).toEqual([6.2, 6.8, 18.8, 6.3, 100])
  })
})
