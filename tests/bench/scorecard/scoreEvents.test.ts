import { describe, expect, it } from 'vitest'
import { nationNamed } from '../../../bench/scorecard/nationNamed.ts'
import type { NationEvent } from '../../../bench/scorecard/predict.ts'
import type { AnnotatedEvent } from '../../../bench/scorecard/readGold.ts'
import { scoreEvents } from '../../../bench/scorecard/scoreEvents.ts'

const REJECTS: AnnotatedEvent = {
  source: 'RUSGOV',
  target: 'USAGOV',
  source_country: 'RUS',
  target_country: 'USA',
  source_text: 'Moscow',
  target_text: 'American officials',
  root: '12',
  root_any: ['12'],
  penta: 'verbal-conflict',
  symmetric: false,
}

function score(event: AnnotatedEvent, predicted: readonly NationEvent[]) {
  const gold = { id: 'e', text: '', interstate: true, events: [event] }
  const { directed, withClass, withRoot } = scoreEvents([{ gold, predicted }], 'all')
  return [directed, withClass, withRoot]
}

describe('the score of events', () => {
  it('asks for the two actors, then the class, then the root', () => {
    const pair = { source: 'Russia', target: 'United States' }
    expect(score(REJECTS, [{ ...pair, root: '12' }])).toEqual([100, 100, 100])
    expect(score(REJECTS, [{ ...pair, root: '11' }])).toEqual([100, 100, 0])
    expect(score(REJECTS, [{ ...pair, root: '04' }])).toEqual([100, 0, 0])
    expect(score(REJECTS, [{ source: 'Russia', target: 'China', root: '12' }])).toEqual([0, 0, 0])
    expect(score(REJECTS, [])).toEqual([0, 0, 0])
  })

  it('asks for the direction unless the event has none', () => {
    const turned = [{ source: 'United States', target: 'Russia', root: '12' }]
    expect(score(REJECTS, turned)).toEqual([0, 0, 0])
    expect(score({ ...REJECTS, symmetric: true }, turned)).toEqual([100, 100, 100])
  })

  it('tells two actors of one nation apart by their words', () => {
    const domestic = {
      ...REJECTS,
      target_country: 'RUS',
      source_text: 'Russian miners',
      target_text: 'Russian protesters',
    }
    expect(score(domestic, [{ source: 'Russia', target: 'Russia', root: '12' }])[0]).toBe(0)
    expect(score(domestic, [{ source: 'miners', target: 'protesters', root: '12' }])[0]).toBe(100)
  })

  it('counts an event once that is annotated in both directions, and none that has one side alone', () => {
    const meets = { ...REJECTS, symmetric: true, root: '04', root_any: ['04'] }
    const turned = {
      ...meets,
      source: meets.target,
      target: meets.source,
      source_text: meets.target_text,
      target_text: meets.source_text,
      source_country: 'USA',
      target_country: 'RUS',
    }
    const alone = { ...REJECTS, target_country: null, target_text: null }
    const gold = { id: 'e', text: '', interstate: true, events: [meets, turned, alone] }
    expect(scoreEvents([{ gold, predicted: [] }], 'all').gold).toBe(1)
  })

  it('leaves out what is not between two nations where only that is asked for', () => {
    const gold = { id: 'e', text: '', interstate: false, events: [{ ...REJECTS, target_country: null }] }
    expect(scoreEvents([{ gold, predicted: [] }], 'interstate')).toMatchObject({ records: 0, gold: 0 })
  })
})

describe('the nation that words name', () => {
  it('is the first one, by name, people, capital or seat', () => {
    expect(
      ['senior U.S. officials', 'Russian and Ukrainian envoys', 'the Kremlin', 'Kyiv’s envoy'].map(
        nationNamed,
      ),
    ).toEqual(['USA', 'RUS', 'RUS', 'UKR'])
  })

  it('is none of plain words', () => {
    expect(['turkey farmers', 'protesters', ''].map(nationNamed)).toEqual([null, null, null])
  })
})
