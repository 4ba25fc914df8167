import { describe, expect, it } from 'vitest'
import type { ActorPath, GraphReader } from '../../src/graph/index.ts'
import { grouped } from '../../src/lists/index.ts'
import type { ActorId } from '../../src/model/index.ts'
import { makeBatches } from '../conformance/fixture.ts'
import { idOfActor, makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const STORY = makeBatch({
  name: 'story',
  told: [
    { key: '1', type: 'DEMANDED', by: ['A'], to: ['B'] },
    { key: '2', type: 'MET_WITH', by: ['B', 'C'] },
    { key: '3', type: 'SAID', by: ['C'], to: ['D'] },
    { key: '4', type: 'DENIED', by: ['A'], to: ['E'] },
    { key: '5', type: 'DENIED', by: ['A'], to: ['E'], content: 'again' },
    { key: '6', type: 'ACCUSED', by: ['C'], to: ['E'] },
    { key: '7', type: 'ACCUSED', by: ['C'], to: ['E'], content: 'again' },
    { key: '8', type: 'THREATENED', by: ['A'], to: ['D'], voicedIn: '3' },
    { key: '9', type: 'MET_WITH', by: ['A', 'D', 'F', 'G', 'H', 'I', 'J'] },
  ],
})

const byNames = (paths: readonly ActorPath[]): readonly string[] =>
  paths.map(({ steps }) =>
    [...steps.map(({ fromId }) => fromId), steps.at(-1)?.toId]
      .map((id) => NAMES.get(id ?? '') ?? '?')
      .join(''),
  )
const NAMES = new Map<string, string>('ABCDEFGHIJ'.split('').map((name) => [idOfActor(name), name]))

describe('paths', () => {
  it('are the shortest, those over the most acts first', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(STORY)
    const find = async (from: string, to: string, filter = {}, request = {}) =>
      byNames(
        await graph.paths([idOfActor(from)], [idOfActor(to)], filter, {
          maxLength: 4,
          limit: 10,
          ...request,
        }),
      )
    expect(await find('A', 'B')).toEqual(['AB'])
    // Alleged, and a gathering of seven: neither is a step of a told act between few.
    expect(await find('A', 'D', { vouched: true })).toEqual(['AECD', 'ABCD'])
    expect(await find('D', 'A', { vouched: true })).toEqual(['DCEA', 'DCBA'])
    expect(await find('A', 'D')).toEqual(['AD'])
    expect(await find('A', 'D', { vouched: true }, { limit: 1 })).toEqual(['AECD'])
    expect(await find('A', 'D', { vouched: true }, { maxLength: 2 })).toEqual([])
    expect(await find('A', 'D', { types: ['DEMANDED', 'MET_WITH', 'SAID'], vouched: true })).toEqual(['ABCD'])
    expect(await find('A', 'F')).toEqual([])
    expect(await find('A', 'A')).toEqual([])
    expect(await find('A', 'nobody')).toEqual([])
  })

  it('are those that a look at every act finds', { timeout: 60_000 }, async () => {
    const graph = await openTestGraph()
    const batches = makeBatches()
    for (const batch of batches) await graph.writeArticle(batch)
    const ids = [...new Set(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))]
    const filter = { polarity: 'AFFIRMED', modality: 'ACTUAL', vouched: true } as const
    const near = await neighbours(graph, filter)
    let longest = 0
    for (const [at, from] of ids.slice(0, 12).entries()) {
      const to = ids[ids.length - 1 - at]
      if (to === undefined) throw new Error('the fixture lacks actors')
      const found = await graph.paths([from], [to], filter, { maxLength: 4, limit: 10_000 })
      const ways = found.map(({ steps }) => [from, ...steps.map(({ toId }) => toId)].join())
      expect(ways.toSorted()).toEqual(shortest(near, from, to, 4).toSorted())
      longest = Math.max(longest, ...found.map(({ steps }) => steps.length))
    }
    expect(longest).toBeGreaterThan(2)
  })
})

async function neighbours(
  reader: GraphReader,
  filter: object,
): Promise<ReadonlyMap<ActorId, ReadonlySet<ActorId>>> {
  const acts = await reader.findActs(filter, { limit: 10_000 })
  const pairs = acts.flatMap(({ by, to }) => {
    const ends = [...new Set([...by, ...to].map(({ id }) => id))]
    return ends.length > 6 ? [] : ends.flatMap((a) => ends.map((b) => [a, b] as const))
  })
  const groups = grouped(pairs, ([a]) => a)
  return new Map([...groups].map(([id, group]) => [id, new Set(group.map(([, b]) => b))]))
}

/** All shortest ways, found by trying every way of each length. */
function shortest(
  near: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  from: ActorId,
  to: ActorId,
  most: number,
): readonly string[] {
  let ways: readonly (readonly ActorId[])[] = [[from]]
  for (let length = 1; length <= most; length++) {
    ways = ways.flatMap((way) =>
      [...(near.get(way.at(-1) ?? from) ?? [])].filter((id) => !way.includes(id)).map((id) => [...way, id]),
    )
    const ended = ways.filter((way) => way.at(-1) === to)
    if (ended.length > 0) return ended.map((way) => way.join())
  }
  return []
}
