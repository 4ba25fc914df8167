import type { IsoDate } from '../../model/index.ts'
import { DATE_PRECISIONS, type DatePrecision } from '../../ontology/index.ts'

/** The days in which an act happened, both included. */
export interface HappenedAt {
  readonly happenedFrom: IsoDate | null
  readonly happenedTo: IsoDate | null
  readonly precision: DatePrecision
}

const WHEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\/([A-Z]+)$/

/** The days of an extraction's `when`: `2022-01-24/WEEK` is 24 to 30 January. Throws for what is no such date. */
export function happenedAt(when: string | null): HappenedAt {
  if (when === null) return { happenedFrom: null, happenedTo: null, precision: 'UNKNOWN' }
  const [, year, month = '01', day = '01', word] = WHEN.exec(when) ?? []
  const precision = DATE_PRECISIONS.find((known) => known === word)
  const first = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // `Date` takes 31 February for 3 March.
  const isDay = !Number.isNaN(first.getTime()) && isoDay(first) === `${year}-${month}-${day}`
  if (precision === undefined || !isDay) throw new Error(`no date: ${when}`)
  return { happenedFrom: isoDay(first), happenedTo: isoDay(lastDay(first, precision)), precision }
}

/** The other way round: `2022-01-24/WEEK` of its days. */
export function whenOf({ happenedFrom, precision }: HappenedAt): string | null {
  if (happenedFrom === null) return null
  const length = { YEAR: 4, MONTH: 7, WEEK: 10, DAY: 10, UNKNOWN: 10 }[precision]
  return `${happenedFrom.slice(0, length)}/${precision}`
}

function lastDay(first: Date, precision: DatePrecision): Date {
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()]
  switch (precision) {
    case 'WEEK':
      return new Date(Date.UTC(year, month, day + 6))
    case 'MONTH':
      return new Date(Date.UTC(year, month + 1, 0))
    case 'YEAR':
      return new Date(Date.UTC(year, 12, 0))
    case 'DAY':
    case 'UNKNOWN':
      return first
  }
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}
