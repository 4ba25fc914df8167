import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import { commonestErrors } from '../../../bench/scorecard/commonestErrors.ts'
import type { ActorTable } from '../../../bench/scorecard/names.ts'
import { scorePhenomena } from '../../../bench/scorecard/phenomena.ts'
import { phenomenonOf } from '../../../bench/scorecard/phenomenonOf.ts'
import type { Span } from '../../../src/text/index.ts'
import { report } from './literalReport.ts'

describe('how a text speaks of an actor', () => {
  it.each([
    ['he', '', 'PERSON', 'pronoun'],
    ['Their', '', 'GROUP', 'pronoun'],
    ['the foreign minister', '', 'PERSON', 'title or office'],
    ['The Russian president', '', 'PERSON', 'title or office'],
    ['Moscow', '', 'NATION', 'metonym'],
    ['the Kremlin', '', 'NATION', 'metonym'],
    ['NATO', '', 'ORGANIZATION', 'acronym'],
    ['the U.S.', '', 'NATION', 'acronym'],
    ['the Americans', '', 'NATION', 'demonym'],
    ['Russian officials', '', 'GROUP', 'demonym'],
    ['Russia', '’s d', 'NATION', 'possessive'],
    ['the ministry', '', 'ORGANIZATION', 'nominal group'],
    ['protesters in Kyiv', '', 'GROUP', 'nominal group'],
    ['Sergey Lavrov', '', 'PERSON', 'plain name'],
    ['the European Union', '', 'ORGANIZATION', 'plain name'],
  ] as const)('%s%s of a %s is: %s', (words, after, type, phenomenon) => {
    expect(phenomenonOf({ words, after, type })).toBe(phenomenon)
  })
})

describe('what becomes of actors', () => {
  const text = 'Putin met Macron. He told Kyiv that talks would go on. Putin called.'
  const sentences: readonly Span[] = [
    [0, 17],
    [18, 54],
    [55, 68],
  ]
  const actors: ActorTable = {
    'Vladimir Putin': { type: 'PERSON', aliases: ['Putin'] },
    'Emmanuel Macron': { type: 'PERSON', aliases: ['Macron'] },
    Ukraine: { type: 'NATION', aliases: ['Kyiv'] },
  }
  const gold = {
    actors,
    reports: [
      report('r1', { by: ['Vladimir Putin'], to: ['Emmanuel Macron'], cue: 'met', type: 'MET_WITH' }),
      report('r2', { by: ['Vladimir Putin'], to: ['Ukraine'], cue: 'told', sentence: 1 }),
      report('r3', { by: ['Vladimir Putin'], to: ['Ukraine'], cue: 'called', sentence: 2 }),
    ],
  }
  const predicted = {
    actors: { Putin: { type: 'PERSON', aliases: [] }, Macron: { type: 'PERSON', aliases: [] } } as ActorTable,
    reports: [
      report('p1', {
        by: ['Putin'],
        to: ['Macron'],
        cue: 'met',
        type: 'MET_WITH',
        spans: { by: [[0, 5]], to: [[10, 16]] },
      }),
      report('p2', { by: ['Macron'], cue: 'told', sentence: 1, spans: { by: [[18, 20]], to: [] } }),
      report('p3', { by: ['Putin'], cue: 'called', sentence: 2, spans: { by: [[55, 60]], to: [] } }),
    ],
  }
  const article = alignReports({ id: 'a', text, sentences }, gold, predicted)
  const errorsOf = (mayBeQuoted: boolean) =>
    scorePhenomena([article], { mayBeQuoted }).flatMap(({ errors }) => errors)

  it('is counted by the words that were read, or else by the name nearest to the cue', () => {
    const counts = scorePhenomena([article], { mayBeQuoted: false }).map((figures) => [
      figures.phenomenon,
      figures.right,
      figures.wrong,
      figures.missed,
    ])
    expect(counts).toEqual([
      ['plain name', 3, 0, 0],
      ['pronoun', 0, 1, 0],
      ['metonym', 0, 0, 1],
      ['ELSEWHERE', 0, 0, 1],
    ])
  })

  it('is shown by its errors only where the text may be quoted', () => {
    expect(errorsOf(false)).toEqual([])
    expect(errorsOf(true)).toEqual([
      { words: 'He', gold: 'Vladimir Putin', predicted: 'Macron', times: 1 },
      { words: 'Kyiv', gold: 'Ukraine', predicted: null, times: 1 },
      { words: null, gold: 'Ukraine', predicted: null, times: 1 },
    ])
  })

  it('is among the commonest errors, the most frequent first', () => {
    const [first, ...more] = commonestErrors([article, article], 2)
    expect(first).toEqual({
      error: 'by: Vladimir Putin (“He”) read as Macron, pronoun',
      times: 2,
      at: 'a',
    })
    expect(more).toHaveLength(1)
    expect(commonestErrors([article], 0)).toEqual([])
  })
})
