import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOfIso,
  dayOn,
  formatPeriod,
  type Period,
  periodAfter,
  periodAround,
  spanning,
} from '../../../src/extract/dates/calendar.ts'
import { happenedAt } from '../../../src/ingest/batch/happenedAt.ts'

const PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const
const anyDay = fc.integer({ min: dayOfIso('1500-01-01'), max: dayOfIso('2999-12-31') })
const anyPrecision = fc.constantFrom(...PRECISIONS)

const day = (date: string): Period => periodAround(dayOfIso(date), 'DAY')

/** The shortest stretch that holds both days. */
function around(from: string, to: string): string | null {
  const period = spanning(day(from), day(to))
  return period && formatPeriod(period)
}

describe('the calendar', () => {
  it('has no 31 February, and a 29th only in leap years', () => {
    expect([dayOn(2022, 2, 31), dayOn(2022, 2, 29), dayOn(2022, 13), dayOn(2022, 4, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(dayOn(2024, 2, 29)).toBe(dayOfIso('2024-02-29'))
  })

  it('begins weeks on Monday, and months and years with their first day', () => {
    const thursday = dayOfIso('2022-02-03')
    expect(PRECISIONS.map((precision) => formatPeriod(periodAround(thursday, precision)))).toEqual([
      '2022-02-03/DAY',
      '2022-01-31/WEEK',
      '2022-02/MONTH',
      '2022/YEAR',
    ])
  })

  it('steps over the ends of months and years', () => {
    const last = dayOfIso('2022-01-31')
    expect(formatPeriod(periodAfter(last, 1, 'DAY'))).toBe('2022-02-01/DAY')
    expect(formatPeriod(periodAfter(last, 1, 'MONTH'))).toBe('2022-02/MONTH')
    expect(formatPeriod(periodAfter(last, -1, 'MONTH'))).toBe('2021-12/MONTH')
    expect(formatPeriod(periodAfter(last, -1, 'YEAR'))).toBe('2021/YEAR')
  })

  it('spans two times by the shortest stretch that holds both', () => {
    expect(around('2022-02-03', '2022-02-03')).toBe('2022-02-03/DAY')
    expect(around('2022-01-31', '2022-02-02')).toBe('2022-01-31/WEEK')
    expect(around('2022-02-03', '2022-02-20')).toBe('2022-02/MONTH')
    expect(around('2022-02-03', '2022-05-01')).toBe('2022/YEAR')
    expect(around('2021-12-20', '2022-01-20')).toBeNull()
    expect(around('2022-02-03', '2022-02-02')).toBeNull()
  })

  it('prints what the graph reads back as the same days', () => {
    fc.assert(
      fc.property(anyDay, anyPrecision, (any, precision) => {
        const period = periodAround(any, precision)
        const { happenedFrom, happenedTo } = happenedAt(formatPeriod(period))
        expect(dayOfIso(happenedFrom ?? '')).toBe(period.first)
        expect(dayOfIso(happenedTo ?? '') + 1).toBe(periodAfter(period.first, 1, precision).first)
        expect(any).toBeGreaterThanOrEqual(period.first)
        expect(any).toBeLessThanOrEqual(dayOfIso(happenedTo ?? ''))
      }),
    )
  })
})
