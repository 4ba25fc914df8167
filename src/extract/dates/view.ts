import {
  type Day,
  type Period,
  type Precision,
  periodAfter,
  periodAround,
  weekdayOf,
  yearOf,
} from './calendar.ts'

/** From where a time expression is seen. */
export interface View {
  /** The day on which its words are printed or said; null where that is not known: then nothing relative is read. */
  readonly today: Day | null
  /** The times told before, which "the previous day" and "that year" count from. */
  readonly told: Told
  /** Whether the act is still to come: "on Friday" is then the next one. */
  readonly isAhead: boolean
}

/** The first day of what was told last, by how exactly it was told at least. */
export type Told = Readonly<Partial<Record<Precision, Day>>>

/** How many days a date without a year may lie ahead, though nothing says that the act is still to come. */
const DAYS_AHEAD: Readonly<Partial<Record<Precision, number>>> = { DAY: 30 }

const PRECISIONS: readonly Precision[] = ['DAY', 'WEEK', 'MONTH', 'YEAR']

/** What was told, once a period was told after it. */
export function tell(told: Told, { first, precision }: Period): Told {
  const known = PRECISIONS.slice(PRECISIONS.indexOf(precision))
  return { ...told, ...Object.fromEntries(known.map((each) => [each, first])) }
}

/** "last", "past", "next" and "coming" say themselves on which side of today something lies. */
export function looking(view: View, which: string | undefined): View {
  if (which === 'last' || which === 'past') return { ...view, isAhead: false }
  return which === 'next' || which === 'coming' ? { ...view, isAhead: true } : view
}

/** The period that comes every year, in the year named, or else nearest on the right side of today. */
export function inYear(
  year: number | null,
  periodIn: (year: number) => Period | null,
  { today, isAhead }: View,
): Period | null {
  if (year !== null) return periodIn(year)
  if (today === null) return null
  const around = [-1, 0, 1].flatMap((step) => periodIn(yearOf(today) + step) ?? [])
  if (isAhead) return around.find((period) => today < endOf(period)) ?? null
  return around.findLast(({ first, precision }) => first <= today + (DAYS_AHEAD[precision] ?? 0)) ?? null
}

/** A day of the week, Monday 0. "last Thursday" is not yesterday: that would be called "yesterday" or "Thursday". */
export function nearestWeekday(weekday: number, which: string | undefined, view: View): Period | null {
  const { today } = view
  if (today === null) return null
  const since = (weekdayOf(today) - weekday + 7) % 7
  const isNext = since === 0 ? which === 'next' || which === 'coming' : looking(view, which).isAhead
  const isBefore = which === 'last' && since < 2
  return periodAround(today - since + (isNext ? 7 : 0) - (isBefore ? 7 : 0), 'DAY')
}

/** The week that ends with it. */
export function nearestWeekend(which: string | undefined, view: View): Period | null {
  const { today } = view
  if (today === null) return null
  const isUnderWay = weekdayOf(today) >= 5
  const isSame = isUnderWay || looking(view, which).isAhead
  const steps = which === 'last' || !isSame ? -1 : which === 'next' && isUnderWay ? 1 : 0
  return periodAfter(today, steps, 'WEEK')
}

function endOf({ first, precision }: Period): Day {
  return periodAfter(first, 1, precision).first
}
