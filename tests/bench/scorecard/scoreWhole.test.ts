import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import type { ReadReport } from '../../../bench/scorecard/reading.ts'
import { scoreWhole } from '../../../bench/scorecard/scoreWhole.ts'
import { report } from './literalReport.ts'

describe('reports with every field right', () => {
  const text = { id: 'a', text: 'Russia said no.', sentences: [[0, 15] as const] }
  const actors = {
    Russia: { type: 'NATION' as const, aliases: [] },
    Chile: { type: 'NATION' as const, aliases: [] },
  }
  const annotated = report('r1', {
    by: ['Russia'],
    content: 'that it would never agree to this',
    when: '2022-02-01/DAY',
  })
  const figures = (...read: readonly ReadReport[]) =>
    scoreWhole([alignReports(text, { actors, reports: [annotated] }, { actors, reports: read })])

  it('are all those that differ in nothing that counts', () => {
    const alike = { ...annotated, id: 'p1', contentWords: annotated.contentWords.slice(1) }
    expect(figures(alike)).toEqual({ reports: 1, right: 100, texts: 1, rightTexts: 100 })
  })

  it.each<[string, Partial<ReadReport>]>([
    ['type', { type: 'DENIED' }],
    ['actor', { by: ['Chile'] }],
    ['one actor too many', { by: ['Russia', 'Chile'] }],
    ['addressee', { to: ['Chile'] }],
    ['polarity', { polarity: 'NEGATED' }],
    ['modality', { modality: 'FUTURE' }],
    ['quote', { quote: 'DIRECT' }],
    ['date', { when: null }],
    ['content', { contentWords: ['no'] }],
  ])('are none with another %s', (_, change) => {
    expect(figures({ ...annotated, id: 'p1', ...change })).toMatchObject({ right: 0, rightTexts: 0 })
  })

  it('make no text right in which more was read', () => {
    const more = report('p2', { by: ['Chile'], cue: 'no' })
    expect(figures({ ...annotated, id: 'p1' }, more)).toMatchObject({ right: 100, rightTexts: 0 })
  })
})
