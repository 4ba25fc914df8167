import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSources } from '../../../src/ingest/sources/readSources.ts'
import type { Article } from '../../../src/model/index.ts'

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds')

describe('the sample articles', () => {
  const articles = new Map<string, Article>()
  const problems: unknown[] = []

  beforeAll(async () => {
    for await (const source of readSources([SEEDS])) {
      const content = await source.read()
      problems.push(...content.problems, ...content.warnings)
      for (const article of content.articles) articles.set(article.name, article)
    }
  })

  const article = (name: string): Article => {
    const found = articles.get(name)
    if (!found) throw new Error(`no article ${name}`)
    return found
  }

  it('are read without a problem, the notes beside them left out', () => {
    expect(problems).toEqual([])
    expect(articles.size).toBe(22)
  })

  it.each([
    ['2021-12-18-moscow-draft-treaties', '2021-12-18', 'Northern Wire', undefined],
    ['2022-01-14-three-tables', '2022-01-14', 'Capital Observer', undefined],
    ['2022-01-16-operatives-and-websites', '2022-01-16', 'Harbor Ledger', 'Northern Wire'],
    ['2022-01-21-ninety-minutes-by-the-lake', '2022-01-21', 'Lakeside Chronicle', undefined],
    ['2022-01-21-blinken-presses-lavrov', '2022-01-21', 'Capital Observer', undefined],
    ['2022-01-23-london-plot-claim', '2022-01-23', 'Thames Standard', undefined],
    ['2022-01-26-written-answers', '2022-01-26', 'Northern Wire', undefined],
    ['2022-01-27-written-answers-reprint', '2022-01-27', 'Harbor Ledger', 'Northern Wire'],
    ['dc-20220127-0031', '2022-01-27', 'Danube Courier', 'Northern Wire'],
    ['2022-01-27-five-thousand-helmets', '2022-01-27', 'Elbe Post', undefined],
    ['dc-20220128-0004', '2022-01-28', 'Danube Courier', 'Elbe Post'],
    ['2022-02-04-erdogan-offers-to-mediate', '2022-02-04', 'Bosphorus Herald', undefined],
    ['2022-02-05-xi-backs-putin', '2022-02-05', 'Pacific Dispatch', undefined],
    ['2022-02-18-moscow-replies', '2022-02-18', 'Harbor Ledger', undefined],
    ['2022-02-23-nord-stream-halted', '2022-02-23', 'Elbe Post', undefined],
    ['steppe-2022-01-11-csto', '2022-01-11', 'Steppe Monitor', undefined],
    ['baltic-4471', '2022-01-28', 'Baltic Bulletin', undefined],
    ['pd-2022-01-31-korea', '2022-01-31', 'Pacific Dispatch', undefined],
    ['sahel-0201-a', '2022-02-01', 'Sahel Tribune', undefined],
    ['seine-gazette-9feb', '2022-02-09', 'Seine Gazette', undefined],
    ['dc-20220202-0019', '2022-02-02', 'Danube Courier', undefined],
    ['dc-20220213-0007', '2022-02-13', 'Danube Courier', undefined],
  ])('%s: %s, %s, wire %s', (name, date, publisher, wire) => {
    const found = article(name)
    expect([found.date, found.publisher, found.wire]).toEqual([date, publisher, wire])
  })

  it.each([
    ['2022-01-21-blinken-presses-lavrov', 'Blinken presses Lavrov on detained Americans and troops'],
    ['2022-01-23-london-plot-claim', 'London says Kremlin plotted to install a puppet in Kyiv'],
    ['dc-20220202-0019', "Orban's peace mission to Moscow yields a promise on gas"],
    ['baltic-4471', 'EU takes China to the WTO over its treatment of Lithuania'],
  ])('%s has its headline, which is not in the text', (name, title) => {
    expect(article(name).title).toBe(title)
    expect(article(name).text).not.toContain(title)
  })

  it.each([
    ['2022-01-21-blinken-presses-lavrov', 'You can accept or refuse'],
    ['2022-01-21-blinken-presses-lavrov', 'Senators reach no deal'],
    ['2022-01-21-blinken-presses-lavrov', 'What the Kremlin demands'],
    ['2022-01-21-blinken-presses-lavrov', 'Sign up'],
    ['2022-01-21-blinken-presses-lavrov', 'Advertisement'],
    ['2022-01-21-blinken-presses-lavrov', 'pool photo'],
    ['2022-01-23-london-plot-claim', 'France warns Mali'],
    ['2022-01-23-london-plot-claim', 'No 10 braced'],
    ['2022-01-23-london-plot-claim', 'Become a member'],
    ['2022-01-23-london-plot-claim', 'Northern Wire Pictures'],
    ['2022-01-27-written-answers-reprint', 'Council rejects plan'],
    ['2022-01-27-written-answers-reprint', 'Text HARBOR'],
    ['2022-01-27-written-answers-reprint', 'Ledger archive'],
    ['2022-02-04-erdogan-offers-to-mediate', 'Greek protest'],
    ['2022-02-04-erdogan-offers-to-mediate', '“He can talk to both”'],
    ['2022-02-04-erdogan-offers-to-mediate', 'Photo:'],
    ['2022-02-04-erdogan-offers-to-mediate', 'Tweet'],
    ['2022-02-23-nord-stream-halted', 'Habeck warns'],
    ['2022-02-23-nord-stream-halted', 'Energy and war'],
    ['2022-02-23-nord-stream-halted', 'Berlin office'],
    ['dc-20220202-0019', 'appeared first on'],
    ['dc-20220202-0019', 'Kremlin pool'],
    ['dc-20220213-0007', 'live blog'],
  ])('%s holds no clutter: %s', (name, clutter) => {
    expect(article(name).text).not.toContain(clutter)
  })

  it.each([
    [
      '2022-01-21-blinken-presses-lavrov',
      /greets Russian Foreign Minister .+ on Friday\.\n\nWASHINGTON — In/,
    ],
    ['2022-01-23-london-plot-claim', /late on Saturday\.\n\nBritain has accused/],
    ['2022-01-27-written-answers-reprint', /seen in a file photo\.\n\nLavrov had told/],
    ['2022-02-04-erdogan-offers-to-mediate', /agreement in Kyiv on Feb\. 3\.\n\nTurkey, a NATO member/],
    ['dc-20220202-0019', /in the Kremlin on Tuesday\.$/],
  ])('%s keeps its captions', (name, caption) => {
    expect(article(name).text).toMatch(caption)
  })

  it('keep their words as printed, with paragraphs parted by blank lines', () => {
    const { text } = article('2022-01-23-london-plot-claim')
    expect(text).toContain('the diplomat said.\n\n‘But no one slammed a door.’\n\nThe defence ministers')
    expect(text).not.toMatch(/ {2}|\n{3}|&#|<|>/)
  })
})
