import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfIso, formatPeriod, periodAfter } from '../../../src/extract/dates/calendar.ts'
import { findTimes } from '../../../src/extract/dates/findTimes.ts'
import { loadEnglish } from '../../../src/language/index.ts'

const english = loadEnglish()

/** A Thursday. */
const PUBLISHED = '2022-02-03'

interface Side {
  readonly date?: string | null
  readonly isAhead?: boolean
}

/** What the time expressions of a text mean; null where one means no day, week, month or year. */
function times(text: string, { date = PUBLISHED, isAhead = false }: Side = {}): readonly (string | null)[] {
  const today = date === null ? null : dayOfIso(date)
  const found = [...findTimes(english.analyse(text), today).values()].flat()
  return found.map(({ read, told }) => {
    const period = read({ today, told, isAhead })
    return period && formatPeriod(period)
  })
}

describe('time expressions', () => {
  it.each([
    ['on Thursday', '2022-02-03/DAY'],
    ['on Friday', '2022-01-28/DAY'],
    ['late on Tuesday evening', '2022-02-01/DAY'],
    ['this past Friday', '2022-01-28/DAY'],
    ['last Tuesday', '2022-02-01/DAY'],
    ['last Wednesday', '2022-01-26/DAY'],
    ['yesterday', '2022-02-02/DAY'],
    ['the day before yesterday', '2022-02-01/DAY'],
    ['last night', '2022-02-02/DAY'],
    ['this morning', '2022-02-03/DAY'],
    ['two hours ago', '2022-02-03/DAY'],
    ['three days ago', '2022-01-31/DAY'],
    ['two weeks ago', '2022-01-17/WEEK'],
    ['a month ago', '2022-01/MONTH'],
    ['last week', '2022-01-24/WEEK'],
    ['earlier this week', '2022-01-31/WEEK'],
    ['over the weekend', '2022-01-24/WEEK'],
    ['earlier this month', '2022-02/MONTH'],
    ['earlier in the month', '2022-02/MONTH'],
    ['last year', '2021/YEAR'],
    ['last summer', '2021/YEAR'],
    ['in early January', '2022-01/MONTH'],
    ['in mid-December', '2021-12/MONTH'],
    ['in February', '2022-02/MONTH'],
    ['last February', '2021-02/MONTH'],
    ['in March last year', '2021-03/MONTH'],
    ['in March of this year', '2022-03/MONTH'],
    ['in March 2020', '2020-03/MONTH'],
    ['on Jan. 10', '2022-01-10/DAY'],
    ['on 10 January', '2022-01-10/DAY'],
    ['on the 10th of January', '2022-01-10/DAY'],
    ['on Monday, January 10', '2022-01-10/DAY'],
    ['on Dec. 10', '2021-12-10/DAY'],
    ['on January 10, 2020', '2020-01-10/DAY'],
    ['on 2020-01-10', '2020-01-10/DAY'],
    ['since Dec. 23', '2021-12-23/DAY'],
    ['in 2014', '2014/YEAR'],
    ['in 1814', '1814/YEAR'],
  ])('are seen from the day of publication: %s', (words, when) => {
    expect(times(`Canada met Norway ${words}.`)).toEqual([when])
  })

  it.each([
    ['on Thursday', '2022-02-03/DAY'],
    ['on Friday', '2022-02-04/DAY'],
    ['next Thursday', '2022-02-10/DAY'],
    ['tomorrow', '2022-02-04/DAY'],
    ['this weekend', '2022-01-31/WEEK'],
    ['next week', '2022-02-07/WEEK'],
    ['in February', '2022-02/MONTH'],
    ['in January', '2023-01/MONTH'],
    ['next February', '2023-02/MONTH'],
    ['on Jan. 10', '2023-01-10/DAY'],
  ])('lie ahead for what is to come: %s', (words, when) => {
    expect(times(`Canada will meet Norway ${words}.`, { isAhead: true })).toEqual([when])
  })

  it.each([
    ['between 3 and 5 January', '2022-01-03/WEEK'],
    ['on January 3-5', '2022-01-03/WEEK'],
    ['from Monday to Wednesday', '2022-01-31/WEEK'],
    ['from January 3 to January 20', '2022-01/MONTH'],
    ['from January to March 2021', '2021/YEAR'],
    ['between 2014 and 2016', null],
  ])('are one where they are the ends of a range, as long as both lie in it: %s', (words, when) => {
    expect(times(`Canada met Norway ${words}.`)).toEqual([when])
  })

  it('count from the time told last where the words say so', () => {
    const text = 'Canada met Norway on 10 January. The next day it met Denmark. A week later it met Peru.'
    expect(times(text)).toEqual(['2022-01-10/DAY', '2022-01-11/DAY', '2022-01-17/WEEK'])
    expect(times('Canada met Norway in 2014. Later that year it met Peru.')).toEqual([
      '2014/YEAR',
      '2014/YEAR',
    ])
    expect(times('The previous day Canada met Norway.')).toEqual([null])
  })

  it('are none that say how long, until when, or in which decade', () => {
    expect(times('Canada met Norway for two days in the 1990s, and in the past week until Friday.')).toEqual([
      null,
    ])
    expect(times('Canada met Norway a few days ago, in the 19th century and at 1800 GMT.')).toEqual([])
  })

  it('are no other words and numbers', () => {
    expect(times('Norway may march on Canada in a second, said Theresa May.')).toEqual([])
    expect(times('Canada sent 2,022 troops, and later 2022 more soldiers.')).toEqual([])
    expect(times('The Sunday Times praised Canada.')).toEqual([])
  })

  it('are no days that the calendar lacks', () => {
    expect(times('They met on 31 February 2020, on April 31, and on 2020-02-30.')).toEqual([null, null, null])
    expect(times('They met on February 29.')).toEqual([null])
    expect(times('They met on February 29.', { date: '2023-06-01' })).toEqual([null])
    expect(times('They met on 0000-01-01 and on 9999-01-01.')).toEqual([null, null])
    expect(times('They met on February 29.', { date: '2020-03-05' })).toEqual(['2020-02-29/DAY'])
  })

  it('without a day to see them from mean something only where they name their year', () => {
    const text = 'They met on Monday, last week, in March, on May 3, on May 3, 2021, in May 2021 and in 2014.'
    expect(times(text, { date: null })).toEqual([
      null,
      null,
      null,
      null,
      '2021-05-03/DAY',
      '2021-05/MONTH',
      '2014/YEAR',
    ])
  })

  it('never lie ahead for what happened, but for a date of the coming month, nor behind for what is to come', () => {
    const words = fc.constantFrom('Monday', 'Friday', 'Sunday', 'March', 'October', 'May 3', 'November 30')
    const dates = fc.integer({ min: dayOfIso('1999-01-01'), max: dayOfIso('2035-12-31') })
    fc.assert(
      fc.property(words, dates, fc.boolean(), (word, today, isAhead) => {
        const [[time] = []] = findTimes(english.analyse(`They met in ${word}.`), today).values()
        const period = time?.read({ today, told: {}, isAhead })
        if (!period) throw new Error(`no time: ${word}`)
        const last = periodAfter(period.first, 1, period.precision).first - 1
        expect(isAhead ? last - today : today + 30 - period.first).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('are read from any words without an error', () => {
    const word = fc.constantFrom(
      ...'last next this the same day week May 3 31 - – to and , 2014 year of Monday weekend ago two until'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.option(fc.constant(PUBLISHED)), (parts, date) => {
        const found = times(`They met ${parts.join(' ')}.`, { date }).filter((when) => when !== null)
        expect(found.filter((when) => !/^\d{4}(-\d\d){0,2}\/(DAY|WEEK|MONTH|YEAR)$/.test(when))).toEqual([])
      }),
    )
  })
})
