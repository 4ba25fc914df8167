import { describe, expect, it } from 'vitest'
import { extract } from '../read.ts'

/** A Thursday. */
const PUBLISHED = '2022-02-03'

const dates = (text: string, date?: string): readonly (string | null)[] =>
  extract(text, date).reports.map(({ when }) => when)

describe('when an act happened', () => {
  it.each([
    ['on Tuesday', '2022-02-01/DAY'],
    ['on Thursday', '2022-02-03/DAY'],
    ['on Friday', '2022-01-28/DAY'],
    ['on Tuesday evening', '2022-02-01/DAY'],
    ['yesterday', '2022-02-02/DAY'],
    ['three days ago', '2022-01-31/DAY'],
    ['last week', '2022-01-24/WEEK'],
    ['last month', '2022-01/MONTH'],
    ['last year', '2021/YEAR'],
    ['in January', '2022-01/MONTH'],
    ['in December', '2021-12/MONTH'],
    ['in February', '2022-02/MONTH'],
    ['in March 2020', '2020-03/MONTH'],
    ['on Jan. 10', '2022-01-10/DAY'],
    ['on Dec. 10', '2021-12-10/DAY'],
    ['on January 10, 2020', '2020-01-10/DAY'],
    ['in 2014', '2014/YEAR'],
  ])('is read back from the day of publication: %s', (words, when) => {
    expect(dates(`Canada met Norway ${words}.`, PUBLISHED)).toEqual([when])
  })

  it.each([
    ['on Friday', '2022-02-04/DAY'],
    ['on Tuesday', '2022-02-08/DAY'],
    ['next week', '2022-02-07/WEEK'],
    ['next month', '2022-03/MONTH'],
    ['in March', '2022-03/MONTH'],
    ['in January', '2023-01/MONTH'],
    ['on Feb. 10', '2022-02-10/DAY'],
    ['on Jan. 10', '2023-01-10/DAY'],
  ])('lies ahead for what is to come: %s', (words, when) => {
    expect(dates(`Canada will meet Norway ${words}.`, PUBLISHED)).toEqual([when])
  })

  it.each(['', ' for two days', ' for years', ' in the summer', ' in Geneva'])(
    'is not guessed from the day of publication: met%s',
    (words) => {
      expect(dates(`Canada met Norway${words}.`, PUBLISHED)).toEqual([null])
    },
  )

  it.each(['on Tuesday', 'last week', 'in December', 'in 2014'])(
    'is unknown where the article has no date: %s',
    (words) => {
      expect(dates(`Canada met Norway ${words}.`)).toEqual([null])
    },
  )

  it('belongs to the act it stands with', () => {
    const text = 'Canada said on Monday that Norway attacked Denmark in 2014.'
    expect(dates(text, PUBLISHED)).toEqual(['2022-01-31/DAY', '2014/YEAR'])
    expect(dates('On Monday, Canada accused Norway of shelling Denmark.', PUBLISHED)).toEqual([
      '2022-01-31/DAY',
      null,
    ])
    expect(dates('Canada held talks with Norway on Monday.', PUBLISHED)).toEqual(['2022-01-31/DAY'])
  })

  it('is that of the first telling where the act is told again', () => {
    const text = 'Canada and Norway met on Monday. The meeting lasted an hour.'
    expect(dates(text, PUBLISHED)).toEqual(['2022-01-31/DAY', '2022-01-31/DAY'])
  })

  it('crosses the turn of the year', () => {
    expect(dates('Canada met Norway on Friday.', '2022-01-01')).toEqual(['2021-12-31/DAY'])
    expect(dates('Canada met Norway last month.', '2022-01-31')).toEqual(['2021-12/MONTH'])
    expect(dates('Canada met Norway yesterday.', '2024-03-01')).toEqual(['2024-02-29/DAY'])
  })
})
