import type { IsoDate } from '../../model/index.ts'

const DAY = 24 * 60 * 60 * 1000

/** Days from the first to the second, negative where it is earlier; null where one is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  return Number.isNaN(days) ? null : days
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}
