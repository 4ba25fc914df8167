import { describe, expect, it } from 'vitest'
import { idOfActor, makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const [A, B, C] = [idOfActor('A'), idOfActor('B'), idOfActor('C')]

const ONE = makeBatch({
  name: 'one',
  told: [
    { key: 'said', type: 'SAID', by: ['C'] },
    { key: 'demand', type: 'DEMANDED', by: ['A'], to: ['B', 'C'] },
    { key: 'attack', type: 'ATTACKED', by: ['A'], to: ['B'], voicedIn: 'said' },
    { key: 'meeting', type: 'MET_WITH', by: ['A', 'B'] },
    { key: 'plan', type: 'VISITED', by: ['A'], to: ['B'], with: { modality: 'FUTURE' } },
    { key: 'none', type: 'AIDED', by: ['A'], to: ['B'], with: { polarity: 'NEGATED' } },
  ],
})

const TWO = makeBatch({ name: 'two', told: [{ key: 'demand', type: 'DEMANDED', by: ['A'], to: ['B', 'C'] }] })

/** A ministry of A with a minister, and one who was a minister once. */
const SPOKEN = {
  ...makeBatch({
    name: 'spoken',
    told: [
      { key: 'own', type: 'DEMANDED', by: ['A', 'minister'], to: ['B'] },
      { key: 'second', type: 'DEMANDED', by: ['veteran'], to: ['B'] },
      { key: 'third', type: 'DEMANDED', by: ['ministry'], to: ['C', 'B'] },
      { key: 'talks', type: 'MET_WITH', by: ['B', 'minister'] },
      { key: 'order', type: 'SAID', by: ['minister'], to: ['ministry'] },
    ],
  }),
  ties: [
    { type: 'MEMBER_OF', fromId: idOfActor('ministry'), toId: A, title: '' },
    { type: 'HOLDS_ROLE', fromId: idOfActor('minister'), toId: idOfActor('ministry'), title: 'minister' },
    { type: 'HOLDS_ROLE', fromId: idOfActor('veteran'), toId: A, title: 'former minister' },
  ],
} as const

const cell = (byId: string, toId: string, type: string, counts: readonly number[]) => {
  const [acts, articles, origins, alleged, allegedArticles, unreal] = counts
  return { byId, toId, type, acts, articles, origins, alleged, allegedArticles, unreal }
}

describe('the matrix of who did what to whom', () => {
  it('counts acts and articles, and apart what is only alleged and what did not happen', async () => {
    const graph = await openTestGraph()
    for (const batch of [ONE, TWO]) await graph.writeArticle(batch)
    expect(await graph.matrix([A], [B])).toEqual([
      cell(A, B, 'AIDED', [0, 0, 0, 0, 0, 1]),
      cell(A, B, 'ATTACKED', [0, 0, 0, 1, 1, 0]),
      cell(A, B, 'DEMANDED', [1, 2, 2, 0, 0, 0]),
      cell(A, B, 'MET_WITH', [1, 1, 1, 0, 0, 0]),
      cell(A, B, 'VISITED', [0, 0, 0, 0, 0, 1]),
    ])
  })

  it('has what is the same either way in the cells of both, and nothing of an actor with itself', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(ONE)
    const meetings = await graph.matrix([A, B, C], [A, B, C], { types: ['MET_WITH'] })
    expect(meetings.map(({ byId, toId }) => [byId, toId].toSorted())).toEqual([
      [A, B].toSorted(),
      [A, B].toSorted(),
    ])
  })

  it('says what it said at a moment, and only what the filter lets pass', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(ONE)
    expect(await graph.asOf(ONE.article.recordedAt - 1).matrix([A], [B])).toEqual([])
    expect(await graph.matrix([A], [B], { types: [] })).toEqual([])
    expect(await graph.matrix([A], [B], { vouched: false })).toEqual([
      cell(A, B, 'ATTACKED', [0, 0, 0, 1, 1, 0]),
    ])
  })

  it('is rolled up: what those who speak for an actor did counts as its own, once', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(SPOKEN)
    expect(await graph.matrix([A], [B], {}, true)).toEqual([
      cell(A, B, 'DEMANDED', [2, 1, 2, 0, 0, 0]),
      cell(A, B, 'MET_WITH', [1, 1, 1, 0, 0, 0]),
    ])
    expect((await graph.matrix([B], [A], {}, true)).map(({ type }) => type)).toEqual(['MET_WITH'])
    expect(await graph.matrix([A], [B])).toEqual([cell(A, B, 'DEMANDED', [1, 1, 1, 0, 0, 0])])
  })

  it('has no cells for what is within an actor', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(SPOKEN)
    const ministry = idOfActor('ministry')
    expect(await graph.matrix([A, ministry], [A, ministry], {}, true)).toEqual([])
    expect(await graph.matrix([idOfActor('minister')], [ministry])).toHaveLength(1)
  })
})

describe('those who speak for an actor', () => {
  it('are whoever holds an office in it, and bodies that belong to it with their officers, not who once did', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(SPOKEN)
    const speakers = await graph.speakersFor([A, B, idOfActor('ministry'), idOfActor('nobody')])
    const named = [...speakers].map(([id, own]) => [id, own.toSorted()])
    const [ministry, minister] = [idOfActor('ministry'), idOfActor('minister')]
    expect(named).toEqual([
      [A, [A, ministry, minister].toSorted()],
      [B, [B]],
      [ministry, [ministry, minister].toSorted()],
      [idOfActor('nobody'), [idOfActor('nobody')]],
    ])
    expect((await graph.asOf(SPOKEN.article.recordedAt - 1).speakersFor([A])).get(A)).toEqual([A])
  })
})
