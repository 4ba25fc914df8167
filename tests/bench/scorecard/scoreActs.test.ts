import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import type { ActorTable } from '../../../bench/scorecard/names.ts'
import type { Reading } from '../../../bench/scorecard/reading.ts'
import { scoreActs } from '../../../bench/scorecard/scoreActs.ts'
import { report } from './literalReport.ts'

const TEXT = { id: 'a', text: '', sentences: [] }
const ACTORS: ActorTable = {
  Russia: { type: 'NATION', aliases: ['Moscow', 'the Kremlin'] },
  Ukraine: { type: 'NATION', aliases: [] },
  'Sergey Lavrov': { type: 'PERSON', aliases: ['Lavrov'] },
}
const GOLD: Reading = {
  actors: ACTORS,
  reports: [
    report('r1', { by: ['Sergey Lavrov'], content: 'the talks were over', when: '2022-02-01/DAY' }),
    report('r2', {
      type: 'ATTACKED',
      by: ['Russia'],
      to: ['Ukraine'],
      cue: 'shelled',
      sentence: 1,
      voice: 'r1',
    }),
    report('r3', { type: 'DENIED', by: ['Russia'], cue: 'denied', sentence: 2 }),
    report('r4', { type: 'MET_WITH', by: ['Russia'], to: ['Ukraine'], cue: 'met', sentence: 3 }),
  ],
}

function score(predicted: Reading) {
  return scoreActs([alignReports(TEXT, GOLD, predicted)])
}

describe('the score of acts', () => {
  it('is 100 for the gold itself', () => {
    const { found, pair, act, strict, actors, accuracy } = score(GOLD)
    for (const measure of [found, pair, act, strict, actors])
      expect(measure).toEqual({ p: 100, r: 100, f1: 100 })
    expect(new Set(Object.values(accuracy))).toEqual(new Set([100]))
  })

  it('is 0 where nothing is read', () => {
    const { found, actors, accuracy, intervals } = score({ actors: {}, reports: [] })
    expect([found.f1, actors.f1, accuracy, intervals.act]).toEqual([0, 0, {}, [0, 0]])
  })

  it('counts found, pair, act and strict each by its own rule', () => {
    const figures = score({
      actors: { Russia: { type: 'NATION', aliases: ['Moscow'] }, Lavrov: { type: 'GROUP', aliases: [] } },
      reports: [
        // Right but for the polarity, the date and half of the content.
        report('p1', { by: ['Lavrov'], content: 'the talks', polarity: 'NEGATED', when: '2022-02-02/DAY' }),
        // The right cue with another type, without its addressee, told by the outlet.
        report('p2', { type: 'COERCED', by: ['Russia'], cue: 'shelled', sentence: 1 }),
        // Another actor.
        report('p3', { type: 'DENIED', by: ['Lavrov'], cue: 'denied', sentence: 2 }),
        // No such report in that sentence.
        report('p4', { type: 'MET_WITH', by: ['Russia'], cue: 'met', sentence: 9 }),
      ],
    })
    expect(figures.found).toEqual({ p: 75, r: 75, f1: 75 })
    expect(figures.pair.f1).toBe(25)
    expect(figures.act.f1).toBe(25)
    expect(figures.strict.f1).toBe(0)
    // Ukraine is missed.
    expect(figures.actors).toEqual({ p: 100, r: 66.7, f1: 80 })
    expect(figures.accuracy).toEqual({
      type: 66.7,
      polarity: 66.7,
      modality: 100,
      voice: 66.7,
      inner: 0,
      quote: 100,
      date: 0,
      // 2 of 4 words and of 2: F1 of 2/3.
      content: 66.7,
      'actor type': 50,
      // Moscow and Lavrov, not the Kremlin.
      alias: 66.7,
    })
    expect(figures.by).toEqual({ right: 2, wrong: 1, missing: 0 })
    expect(figures.to).toEqual({ right: 2, wrong: 0, missing: 1 })
    expect(figures.types.find(({ type }) => type === 'SAID')).toEqual({
      type: 'SAID',
      gold: 1,
      predicted: 1,
      p: 100,
      r: 100,
    })
  })

  it('takes a month for right where the gold knows the month alone', () => {
    const gold = { actors: {}, reports: [report('r1', { when: '2021-12/MONTH' })] }
    const predicted = { actors: {}, reports: [report('r1', { when: '2021-12-24/DAY' })] }
    expect(scoreActs([alignReports(TEXT, gold, predicted)]).accuracy.date).toBe(100)
  })

  it('pairs a report with one of another cue only by type and actor', () => {
    const gold = { actors: ACTORS, reports: [report('r1', { by: ['Russia'], cue: 'statement' })] }
    const other = (by: string) => ({ actors: ACTORS, reports: [report('p1', { by: [by] })] })
    expect(scoreActs([alignReports(TEXT, gold, other('Moscow'))]).found.f1).toBe(100)
    expect(scoreActs([alignReports(TEXT, gold, other('Ukraine'))]).found.f1).toBe(0)
  })
})
