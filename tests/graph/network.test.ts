import { describe, expect, it } from 'vitest'
import { makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const TOLD = makeBatch({
  name: 'one',
  told: [
    { key: 'first', type: 'DEMANDED', by: ['A'], to: ['B', 'C'] },
    { key: 'second', type: 'DEMANDED', by: ['A'], to: ['B'] },
    { key: 'talks', type: 'MET_WITH', by: ['A', 'B'] },
    { key: 'alone', type: 'SAID', by: ['C'] },
    { key: 'summit', type: 'MET_WITH', by: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
  ],
})

describe('the network of acts', () => {
  it('has how often each acts upon whom, what is the same either way both ways, and no large gathering', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(TOLD)
    const names = new Map(TOLD.actors.map(({ id, name }) => [id, name]))
    const steps = await graph.network({}, 10)
    expect(
      steps.map(({ fromId, toId, acts, mutual }) => [names.get(fromId), names.get(toId), acts, mutual]),
    ).toEqual([
      ['A', 'B', 3, 1],
      ...[
        ['A', 'C', 1, 0],
        ['B', 'A', 1, 1],
      ].toSorted(([a], [b]) => (idOf(a) < idOf(b) ? -1 : 1)),
    ])
    expect(await graph.network({}, 1)).toEqual(steps.slice(0, 1))
    expect(await graph.network({ types: ['SAID'] }, 10)).toEqual([])
    expect(await graph.asOf(TOLD.article.recordedAt - 1).network({}, 10)).toEqual([])
  })
})

function idOf(name: unknown): string {
  return TOLD.actors.find((actor) => actor.name === name)?.id ?? ''
}
