import { describe, expect, it } from 'vitest'
import { extract, readWords } from '../read.ts'

/** A Thursday. */
const PUBLISHED = '2022-02-03'

const dates = (text: string, date?: string): readonly (string | null)[] =>
  extract(text, date).reports.map(({ when }) => when)

/** `attacked 2014/YEAR`, one line a report. */
const dated = (text: string, date = PUBLISHED): readonly string[] =>
  readWords(text, date).map(({ words, when }) => `${words.cue} ${when ?? 'sometime'}`)

describe('when an act happened', () => {
  it.each(['', ' for two days', ' for years', ' in the summer', ' in the 1990s', ' in Geneva'])(
    'is not guessed from the day of publication: met%s',
    (words) => {
      expect(dates(`Canada met Norway${words}.`, PUBLISHED)).toEqual([null])
    },
  )

  it.each(['on Tuesday', 'last week', 'in December'])(
    'is unknown where the article has no date: %s',
    (words) => {
      expect(dates(`Canada met Norway ${words}.`)).toEqual([null])
    },
  )

  it.each([
    ['in 2014', '2014/YEAR'],
    ['on 3 May 2014', '2014-05-03/DAY'],
  ])('is known without the date of the article where the words name the year: %s', (words, when) => {
    expect(dates(`Canada met Norway ${words}.`)).toEqual([when])
  })

  it('lies ahead where the act is still to come', () => {
    expect(dates('Canada will meet Norway on Friday.', PUBLISHED)).toEqual(['2022-02-04/DAY'])
    expect(dates('Canada plans to meet Norway in March.', PUBLISHED)).toContain('2022-03/MONTH')
  })

  it('crosses the turn of the year', () => {
    expect(dates('Canada met Norway on Friday.', '2022-01-01')).toEqual(['2021-12-31/DAY'])
    expect(dates('Canada met Norway yesterday.', '2024-03-01')).toEqual(['2024-02-29/DAY'])
  })
})

describe('to which act a time belongs', () => {
  it('says the tree, not the distance', () => {
    expect(dated('Canada said on Monday that Norway attacked Denmark in 2014.')).toEqual([
      'said 2022-01-31/DAY',
      'attacked 2014/YEAR',
    ])
    expect(dated('Canada held talks with Norway on Monday.')).toEqual(['talks 2022-01-31/DAY'])
    expect(dated('Canada said Norway attacked Denmark on Monday.')).toEqual([
      'said sometime',
      'attacked 2022-01-31/DAY',
    ])
  })

  it('is the verb right before it, whatever clause follows', () => {
    expect(dated('Officials in Canada said on Monday they believe Norway attacked Denmark.')).toContain(
      'said 2022-01-31/DAY',
    )
    expect(dated('It was reported on Monday Norway had attacked Denmark.')).toContain('attacked sometime')
  })

  it('is not the speech for what is said, nor what is said for the speech', () => {
    expect(dated('On Monday, Canada accused Norway of shelling Denmark.')).toEqual([
      'accused 2022-01-31/DAY',
      'shelling sometime',
    ])
    expect(dated('“Norway attacked Denmark in 2014,” Canada said.')).toEqual([
      'attacked 2014/YEAR',
      'said sometime',
    ])
  })

  it('is the act in whose circumstances it stands', () => {
    expect(dated('In a statement issued on Monday, Canada rejected the plan.')).toEqual([
      'rejected 2022-01-31/DAY',
    ])
    expect(dated('Canada criticised Norway over this year’s vote.')).toEqual(['criticised sometime'])
    expect(dated('Before the vote on Monday, Canada criticised Norway.')).toEqual(['criticised sometime'])
  })

  it('is also the one that takes place at the same time', () => {
    expect(dated('Canada met Norway on Monday, accusing Denmark of delay.')).toEqual([
      'met 2022-01-31/DAY',
      'accusing 2022-01-31/DAY',
    ])
    expect(dated('On Monday Canada criticised Norway and thanked Denmark.')).toEqual([
      'criticised 2022-01-31/DAY',
      'thanked 2022-01-31/DAY',
    ])
    expect(dated('Canada criticised Norway and thanked Denmark on Monday.')).toEqual([
      'criticised sometime',
      'thanked 2022-01-31/DAY',
    ])
  })
})

describe('an act without a time of its own', () => {
  it('has that of its first telling', () => {
    expect(dated('Canada and Norway met on Monday. The meeting lasted an hour.')).toEqual([
      'met 2022-01-31/DAY',
      'meeting 2022-01-31/DAY',
    ])
  })

  it('has that of the deed it tells again', () => {
    const text =
      'Norway attacked Denmark on Monday.\n\nCanada praised Peru.\n\nNorway attacked Denmark with planes.'
    expect(dated(text)).toEqual(['attacked 2022-01-31/DAY', 'praised sometime', 'attacked 2022-01-31/DAY'])
    expect(dated('Norway attacked Denmark on Monday.\n\nNorway attacked Canada with planes.')).toEqual([
      'attacked 2022-01-31/DAY',
      'attacked sometime',
    ])
    expect(dated('Norway attacked Denmark on Monday.\n\nNorway will attack Denmark again.')).toEqual([
      'attacked 2022-01-31/DAY',
      'attack sometime',
    ])
  })

  it('has that of the act to which its noun points back', () => {
    const text = 'Canada announced a plan on Monday.\n\nNorway criticised Canada’s announcement.'
    expect(dated(text)).toEqual([
      'announced 2022-01-31/DAY',
      'criticised sometime',
      'announcement 2022-01-31/DAY',
    ])
  })

  it('has that of the speech which it continues in the same paragraph, but in no other', () => {
    const speech = 'Maria Lund said on Monday that Norway was ready.'
    expect(dated(`${speech} Lund said that Canada was not.`)).toEqual([
      'said 2022-01-31/DAY',
      'said 2022-01-31/DAY',
    ])
    expect(dated(`${speech}\n\nLund said that Canada was not.`)).toEqual([
      'said 2022-01-31/DAY',
      'said sometime',
    ])
    expect(dated(`${speech} Paul Roy said that Canada was not.`)).toEqual([
      'said 2022-01-31/DAY',
      'said sometime',
    ])
  })

  it('has that of the speech by which it is done', () => {
    expect(dated('“We urge Norway to leave,” Maria Lund said on Monday.')).toEqual([
      'urge 2022-01-31/DAY',
      'said 2022-01-31/DAY',
    ])
  })

  it('in a quotation is seen from the day on which it was said', () => {
    expect(dated('“Norway attacked Denmark yesterday,” Canada said on Monday.')).toEqual([
      'attacked 2022-01-30/DAY',
      'said 2022-01-31/DAY',
    ])
    expect(dated('“Norway attacked Denmark yesterday,” Canada said.')).toEqual([
      'attacked sometime',
      'said sometime',
    ])
  })
})
