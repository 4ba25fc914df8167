import type { IsoDate } from '../../model/index.ts'

/** Before the first newspapers a "date of publication" is a mistake. */
const FIRST_YEAR = 1600

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2022-01-27`, `2022-01-27T05:30:00-05:00`, `2022/01/27 05:30`, `20220127` */
const YEAR_FIRST = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?:[T ]+\d{1,2}(?::?\d{2}).*)?$/
/** `Sun, 13 Feb 2022 07:45:00 +0100`, `27 January 2022` */
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? +)?(\d{1,2}) +([a-z]{3,9})\.?,? +(\d{4})(?: .*)?$/i
/** `Jan. 27, 2022`, `January 27, 2022, 6:42 p.m. EST` */
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? +)?([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})(?:[ ,].*)?$/i

/**
 * The day of a printed date or time, in the offset it is printed in: ISO 8601, RFC 822 (feeds),
 * and English dates with the month as a word. Undefined for all else, days that no calendar has included.
 */
export function toIsoDate(printed: string): IsoDate | undefined {
  const text = printed.trim()
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return undefined
}

/** From 1; 0 for a word that is no month. */
function monthOf(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= FIRST_YEAR ? date.toISOString().slice(0, 10) : undefined
}
