import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import { scoreConfidence } from '../../../bench/scorecard/scoreConfidence.ts'
import { report } from './literalReport.ts'

describe('confidence', () => {
  const text = { id: 'a', text: 'Russia said no. It met China.', sentences: [[0, 15] as const] }
  const actors = { Russia: { type: 'NATION' as const, aliases: [] } }
  const gold = { actors, reports: [report('r1', { by: ['Russia'] })] }
  const read = (by: readonly string[], confidence: number): Parameters<typeof alignReports>[2] => ({
    actors,
    reports: [
      report('p1', { by, confidence }),
      report('p2', { cue: 'met', type: 'MET_WITH', sentence: 1, confidence: 0.1 }),
    ],
  })

  it('is compared with the share that is right, by bands', () => {
    expect(scoreConfidence([alignReports(text, gold, read(['Russia'], 0.9))])).toEqual([
      { from: 0, to: 0.2, read: 1, expected: 10, right: 0 },
      { from: 0.8, to: 1, read: 1, expected: 90, right: 100 },
    ])
  })

  it('counts what has another actor as wrong, and 1 in the last band', () => {
    expect(scoreConfidence([alignReports(text, gold, read(['China'], 1))]).at(-1)).toEqual({
      from: 0.8,
      to: 1,
      read: 1,
      expected: 100,
      right: 0,
    })
  })
})
