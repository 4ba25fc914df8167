import { describe, expect, it } from 'vitest'
import { alignReports } from '../../../bench/scorecard/alignReports.ts'
import { scoreLinks } from '../../../bench/scorecard/scoreLinks.ts'
import { report } from './literalReport.ts'

const text = { id: 'a', text: 'Russia said no.', sentences: [[0, 15] as const] }

/** Three cues, the second of which tells the first again and the third of which answers the second. */
function acts(
  links: Readonly<Record<string, Parameters<typeof report>[1]>>,
): Parameters<typeof alignReports>[1] {
  const cues = ['demanded', 'demand', 'rejected']
  return {
    actors: {},
    reports: cues.map((cue, at) => report(`r${at + 1}`, { cue, ...links[cue] })),
  }
}

const GOLD = acts({ demand: { sameAs: 'r1' }, rejected: { respondsTo: 'r1' } })

describe('links', () => {
  it('are right where both ends are', () => {
    const { sameAs, respondsTo } = scoreLinks([alignReports(text, GOLD, GOLD)])
    expect([sameAs.f1, respondsTo.f1]).toEqual([100, 100])
  })

  it('may lead to any telling of the act', () => {
    const read = acts({ demand: { sameAs: 'r1' }, rejected: { respondsTo: 'r2' } })
    expect(scoreLinks([alignReports(text, GOLD, read)]).respondsTo.f1).toBe(100)
  })

  it('are wrong where they lead elsewhere, and missed where there are none', () => {
    const read = acts({ rejected: { respondsTo: 'r3' } })
    const { sameAs, respondsTo } = scoreLinks([alignReports(text, GOLD, read)])
    expect(sameAs).toEqual({ gold: 1, p: 0, r: 0, f1: 0 })
    expect(respondsTo).toEqual({ gold: 1, p: 0, r: 0, f1: 0 })
  })
})
