import type { IsoDate } from '../../model/index.ts'
import type { DatePrecision } from '../../ontology/index.ts'

/** A day of the Gregorian calendar, counted from 1 January 1970. */
export type Day = number

export type Precision = Exclude<DatePrecision, 'UNKNOWN'>

/** A day, or the week, month or year that begins with it. Weeks begin on Monday. */
export interface Period {
  readonly first: Day
  readonly precision: Precision
}

const MILLISECONDS = 86_400_000

/** Years outside are misreadings. */
const EARLIEST = 1500
const LATEST = 2999

/** The day of a date; null where there is none, as 31 February. `month` counts from 1. */
export function dayOn(year: number, month: number, day = 1): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere && date.getUTCFullYear() === year ? date.getTime() / MILLISECONDS : null
}

/** Whether news may tell of it. */
export function isPlausible({ first }: Period): boolean {
  return yearOf(first) >= EARLIEST && yearOf(first) <= LATEST
}

export function dayOfIso(date: IsoDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS
}

/** The period of that precision which holds a day. */
export function periodAround(day: Day, precision: Precision): Period {
  switch (precision) {
    case 'DAY':
      return { first: day, precision }
    case 'WEEK':
      return { first: day - weekdayOf(day), precision }
    case 'MONTH':
      return { first: day - dateOf(day).getUTCDate() + 1, precision }
    case 'YEAR':
      return { first: Date.UTC(yearOf(day), 0) / MILLISECONDS, precision }
  }
}

/** The period so many days, weeks, months or years after the one that holds a day. */
export function periodAfter(day: Day, count: number, precision: Precision): Period {
  const { first } = periodAround(day, precision)
  const date = dateOf(first)
  switch (precision) {
    case 'DAY':
      return { first: first + count, precision }
    case 'WEEK':
      return { first: first + 7 * count, precision }
    case 'MONTH':
      date.setUTCMonth(date.getUTCMonth() + count)
      break
    case 'YEAR':
      date.setUTCFullYear(date.getUTCFullYear() + count)
      break
  }
  return { first: date.getTime() / MILLISECONDS, precision }
}

/** The shortest day, week, month or year that holds both. Null where none does, or the second comes first. */
export function spanning(from: Period, to: Period): Period | null {
  if (to.first < from.first) return null
  const last = periodAfter(to.first, 1, to.precision).first - 1
  const around = (['DAY', 'WEEK', 'MONTH', 'YEAR'] as const).map((precision) =>
    periodAround(from.first, precision),
  )
  return around.find((period) => last < periodAfter(period.first, 1, period.precision).first) ?? null
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (dateOf(day).getUTCDay() + 6) % 7
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear()
}

/** As reports print it: `2022-02-01/DAY`, `2022-01-24/WEEK`, `2021-12/MONTH`, `2014/YEAR`. */
export function formatPeriod({ first, precision }: Period): string {
  const length = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 }[precision]
  return `${dateOf(first).toISOString().slice(0, length)}/${precision}`
}

function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS)
}
