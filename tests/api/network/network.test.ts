import { describe, expect, it } from 'vitest'
import { centralities } from '../../../src/api/network/centralities.ts'
import { communitiesOf } from '../../../src/api/network/communities.ts'
import type { NetworkStep } from '../../../src/graph/index.ts'
import type { ActorId } from '../../../src/model/index.ts'

const step = (from: string, to: string, acts = 1, mutual = 0): NetworkStep => ({
  fromId: from as ActorId,
  toId: to as ActorId,
  acts,
  mutual,
})

/** Everybody of two circles of three speaks to the others of it; c and d are the way between them. */
const CIRCLES = [
  ...['ab', 'bc', 'ca', 'de', 'ef', 'fd'].map((pair) => step(pair.charAt(0), pair.charAt(1), 3)),
  step('c', 'd', 1, 1),
  step('d', 'c', 1, 1),
]

describe('measures of who is central', () => {
  it('count neighbours, each once whichever way they act', () => {
    expect(Object.fromEntries(centralities('NEIGHBOURS', CIRCLES))).toEqual({
      a: 2,
      b: 2,
      c: 3,
      d: 3,
      e: 2,
      f: 2,
    })
  })

  it('give most to who lies between, where ways between others are counted', () => {
    const scores = centralities('BETWEENNESS', CIRCLES)
    expect(scores.get('a' as ActorId)).toBe(0)
    // Of the ten pairs of others, six are joined over c alone.
    expect(scores.get('c' as ActorId)).toBeCloseTo(0.6)
    expect(scores.get('d' as ActorId)).toBeCloseTo(0.6)
  })

  it('give by PageRank more to whom others act upon, and sum up to one', () => {
    const scores = centralities('PAGERANK', [step('a', 'hub', 5), step('b', 'hub', 1), step('hub', 'a', 1)])
    const [a = 0, b = 0, hub = 0] = ['a', 'b', 'hub'].map((id) => scores.get(id as ActorId))
    expect(hub).toBeGreaterThan(a)
    expect(a).toBeGreaterThan(b)
    expect(a + b + hub).toBeCloseTo(1)
  })

  it('have nothing to say of nobody', () => {
    for (const by of ['NEIGHBOURS', 'PAGERANK', 'BETWEENNESS'] as const)
      expect(centralities(by, []).size).toBe(0)
    expect(communitiesOf([])).toEqual([])
  })
})

describe('communities', () => {
  it('are those who have more to do with one another, with the acts among them and outwards', () => {
    const communities = communitiesOf(CIRCLES)
    expect(communities).toEqual([
      { actorIds: ['a', 'b', 'c'], within: 9, outwards: 1 },
      { actorIds: ['d', 'e', 'f'], within: 9, outwards: 1 },
    ])
  })

  it('are the same for the same acts', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      step(`n${at % 40}`, `n${(at * 7 + 1) % 40}`, 1 + (at % 3)),
    ).filter(({ fromId, toId }) => fromId !== toId)
    const unique = [...new Map(many.map((each) => [`${each.fromId} ${each.toId}`, each])).values()]
    expect(communitiesOf(unique)).toEqual(communitiesOf(unique))
    expect(communitiesOf(unique).flatMap(({ actorIds }) => actorIds)).toHaveLength(40)
  })
})
