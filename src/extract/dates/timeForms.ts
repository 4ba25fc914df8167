import {
  type Day,
  dayOn,
  type Period,
  type Precision,
  periodAfter,
  periodAround,
  spanning,
  yearOf,
} from './calendar.ts'
import { inYear, looking, nearestWeekday, nearestWeekend, type View } from './view.ts'

/** A way to write a time. */
export interface TimeForm {
  /** Matches words as `findTimes` joins them: lower case but for names, one space between. */
  readonly pattern: RegExp
  /** The time meant; null where there is none, as on 31 February, or where it cannot be known. */
  readonly read: (groups: Groups, view: View) => Period | null
}

type Groups = Readonly<Partial<Record<string, string>>>

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `an?|\\d\\d?|${COUNTS.join('|')}`

/** The month in which a season begins. Winter lies in two years and is not read. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 }

const UNITS: Readonly<Record<string, Precision>> = { week: 'WEEK', month: 'MONTH', year: 'YEAR' }
const UNIT = 'day|week|month|year|morning|afternoon|evening|night'

/** Where words lead to: so many units away from the one that they count from. */
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  ago: -1,
  earlier: -1,
  later: 1,
  previous: -1,
  that: 0,
  'the same': 0,
  'the next': 1,
  following: 1,
}

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAYS = '(?<day>\\d\\d?)(?:st|nd|rd|th)?(?: ?(?:-|–|to|and) ?(?<lastDay>\\d\\d?)(?:st|nd|rd|th)?)?'
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?! (?:BCE?|AD|CE|UTC|GMT|hours)\\b)'
const OF_YEAR = `(?:(?: ,)? ${YEAR}|(?: ,)? (?:of )?(?<whichYear>last|this|next|the same) year)?`
const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

/** The ways to write a time; where several match, the first is meant. */
export const TIME_FORMS: readonly TimeForm[] = [
  form('(?<year>\\d{4}) ?- ?(?<number>\\d\\d) ?- ?(?<day>\\d\\d)', ({ year, number, day }) =>
    around(dayOn(Number(year), Number(number), Number(day)), 'DAY'),
  ),
  form(`(?:${WEEKDAY} ,? ?)?${MONTH} ${DAYS}${OF_YEAR}`, readMonthDay),
  form(`(?:${WEEKDAY} ,? ?)?${DAYS} (?:of )?${MONTH}${OF_YEAR}`, readMonthDay),
  form(`(?:(?<which>last|this|next) )?${MONTH}${OF_YEAR}`, (groups, view) =>
    readMonth(monthNumber(groups), groups, view),
  ),
  form(`(?:(?:this )?(?<which>last|past|coming|next) )?${WEEKDAY}`, ({ weekday = '', which }, view) =>
    nearestWeekday(WEEKDAYS.indexOf(weekday.toLowerCase()), which, view),
  ),
  form('the day before yesterday', (_, { today }) => step(today, -2)),
  form('yesterday', (_, { today }) => step(today, -1)),
  form(`today|tonight|(?:${COUNT}) (?:minutes?|hours?) ago`, (_, { today }) => step(today, 0)),
  form('tomorrow', (_, { today }) => step(today, 1)),
  form('(?:(?<which>last|next|coming) |past |this |the )weekend', ({ which }, view) =>
    nearestWeekend(which, view),
  ),
  form(
    `(?<which>last|this|next) (?<season>${Object.keys(SEASONS).join('|')})`,
    ({ season = '', which }, view) => {
      const month = readMonth(SEASONS[season] ?? 0, { which }, view)
      return month && periodAround(month.first, 'YEAR')
    },
  ),
  form('(?:earlier|later) in the (?<unit>week|month|year)', ({ unit }, { today }) => step(today, 0, unit)),
  form('(?:earlier|later) in the day', (_, { told }) => step(told.DAY, 0)),
  form(`(?:the|this) (?:last|past) (?:${UNIT})|(?:this|last) day`, () => null),
  form(`(?<which>last|this|next) (?<unit>${UNIT})`, ({ which = '', unit }, { today }) =>
    step(today, STEPS[which], unit),
  ),
  form(
    `(?<which>the next|following|previous|the same|that) (?<unit>${UNIT})`,
    ({ which = '', unit }, { told }) => step(told[precisionOf(unit)], STEPS[which], unit),
  ),
  form(
    `(?<count>${COUNT}) (?<unit>day|week|month|year)s? (?<which>ago|earlier|later)`,
    ({ count = '', unit, which = '' }, { today, told }) =>
      step(which === 'ago' ? today : told[precisionOf(unit)], (STEPS[which] ?? 0) * numberOf(count), unit),
  ),
  form(YEAR, ({ year }) => around(dayOn(Number(year), 1), 'YEAR')),
]

function form(source: string, read: TimeForm['read']): TimeForm {
  return { pattern: new RegExp(`(?:${source})(?= |$)`, 'y'), read }
}

/** "Jan. 10", "3–5 May 2020", "31 December last year". */
function readMonthDay(groups: Groups, view: View): Period | null {
  const { day, lastDay = day } = groups
  const on = (number = ''): Period | null =>
    inYear(
      yearNamed(groups, view),
      (year) => around(dayOn(year, monthNumber(groups), Number(number)), 'DAY'),
      view,
    )
  const [from, to] = [on(day), on(lastDay)]
  return from && to ? spanning(from, to) : null
}

/** "last July" is not this month. */
function readMonth(month: number, groups: Groups, view: View): Period | null {
  const { which } = groups
  const now = view.today === null ? null : periodAround(view.today, 'MONTH').first
  const isOther = which === 'last' || which === 'next'
  const periodIn = (year: number): Period | null => {
    const first = dayOn(year, month)
    return isOther && first === now ? null : around(first, 'MONTH')
  }
  return inYear(yearNamed(groups, view), periodIn, looking(view, which))
}

/** The year that the words name. */
function yearNamed({ year, whichYear }: Groups, { told, today }: View): number | null {
  if (year !== undefined) return Number(year)
  const from = whichYear === 'the same' ? told.YEAR : today
  if (whichYear === undefined || from === undefined || from === null) return null
  return yearOf(from) + (STEPS[whichYear] ?? 0)
}

/** So many units after the one that holds a day; a day or a part of one where no longer unit is named. */
function step(from: Day | null | undefined, count = 0, unit?: string): Period | null {
  return from === null || from === undefined ? null : periodAfter(from, count, precisionOf(unit))
}

function around(day: Day | null, precision: Precision): Period | null {
  return day === null ? null : periodAround(day, precision)
}

function precisionOf(unit = 'day'): Precision {
  return UNITS[unit] ?? 'DAY'
}

function monthNumber({ month = '' }: Groups): number {
  return MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
}

function numberOf(count: string): number {
  if (count === 'a' || count === 'an') return 1
  const index = COUNTS.indexOf(count)
  return index < 0 ? Number(count) : index
}
