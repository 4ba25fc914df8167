import { describe, expect, it } from 'vitest'
import { type Calibration, calibrated } from '../../../src/extract/reader/calibrated.ts'

const POINTS: Calibration = [
  [0, 0.1],
  [0.5, 0.3],
  [0.5, 0.4],
  [1, 0.9],
]

describe('a calibration', () => {
  it.each([
    [0, 0.1],
    [0.25, 0.2],
    [0.5, 0.3],
    [0.75, 0.65],
    [1, 0.9],
  ])('reads %d as %d', (odds, share) => {
    expect(calibrated(odds, POINTS)).toBe(share)
  })

  it('has two places', () => {
    expect(calibrated(1 / 3, POINTS)).toBe(0.23)
  })

  it('takes what is more than 1 by rounding for 1', () => {
    expect(calibrated(1 + 1e-7, POINTS)).toBe(0.9)
  })
})
