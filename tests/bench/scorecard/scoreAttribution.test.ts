import { describe, expect, it } from 'vitest'
import { scoreAttribution } from '../../../bench/scorecard/scoreAttribution.ts'
import type { Span } from '../../../src/text/index.ts'

const TEXT = 'The minister said the talks were over. Critics called it a lie.'

/** The span of some words of the text. */
function at(words: string): Span {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

const SAID = { source: [at('The minister')], cue: [at('said')], content: [at('the talks were over')] }
const CALLED = { source: [at('Critics')], cue: [at('called')], content: [at('it a lie')] }
const GOLD = { id: 'a', text: TEXT, attributions: [SAID, CALLED], ignore: [] }

describe('the score of attribution', () => {
  it('is 100 where all is right; final marks and articles of the source do not count', () => {
    const said = { ...SAID, source: [at('minister')], content: [at('the talks were over.')] }
    const figures = scoreAttribution([{ gold: GOLD, predicted: [said, CALLED] }])
    expect(figures.tupleSoft).toEqual({ p: 100, r: 100, f1: 100 })
    expect(figures.source.f1).toBe(100)
  })

  it('gives part of the content its share, on either side', () => {
    const said = { ...SAID, content: [at('the talks')] }
    const figures = scoreAttribution([{ gold: GOLD, predicted: [said] }])
    // 2 of 2 words predicted, 2 of 4 of the one of two: recall (0.5 + 0) / 2.
    expect(figures.contentSoft).toEqual({ p: 100, r: 25, f1: 40 })
    // Content F1 is 2/3, the source right.
    expect(figures.tupleSoft).toEqual({ p: 66.7, r: 33.3, f1: 44.4 })
    expect(figures.tupleHalf).toEqual({ p: 100, r: 50, f1: 66.7 })
  })

  it('gives nothing for the right words of somebody else', () => {
    const figures = scoreAttribution([{ gold: GOLD, predicted: [{ ...SAID, source: [at('Critics')] }] }])
    expect([figures.tupleSoft.f1, figures.tupleHalf.f1, figures.source.f1]).toEqual([0, 0, 0])
    expect(figures.contentSoft.p).toBe(100)
  })

  it('passes over what stands in a stretch that the annotator left out', () => {
    const gold = { ...GOLD, attributions: [SAID], ignore: [at('Critics called it a lie.')] }
    const figures = scoreAttribution([{ gold, predicted: [SAID, CALLED] }])
    expect([figures.predicted, figures.tupleSoft.p]).toEqual([1, 100])
  })
})
