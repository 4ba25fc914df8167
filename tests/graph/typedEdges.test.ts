import { describe, expect, it, onTestFinished } from 'vitest'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createWriter } from '../../src/graph/write/createWriter.ts'
import { dumpGraph } from './support/dumpGraph.ts'
import { type ArticleInWords, idOfActor, makeBatch } from './support/makeBatch.ts'
import { tempFolder } from './support/tempFolder.ts'

const [A, B] = [idOfActor('A'), idOfActor('B')]

describe('typed edges between actors', () => {
  it('count acts and their reports, with the first and the last day', async () => {
    const edges = await edgesOf([
      {
        name: 'x',
        told: [
          { key: '1', type: 'DEMANDED', by: ['A'], to: ['B'], with: { sortDate: '2022-01-05' } },
          { key: '2', type: 'DEMANDED', by: ['A'], to: ['B'], with: { sortDate: '2022-01-02' } },
        ],
      },
      { name: 'y', told: [{ key: '1', type: 'DEMANDED', by: ['A'], to: ['B'] }] },
    ])
    expect(edges).toEqual([
      `(${A})-[DEMANDED {"acts":2,"alleged":0,"firstAt":"2022-01-02","lastAt":"2022-01-05","origins":3,"reports":3}]->(${B})`,
    ])
  })

  it('count apart what is only alleged', async () => {
    const edges = await edgesOf([
      {
        name: 'x',
        told: [
          { key: 'said', type: 'SAID', by: ['A'] },
          { key: '1', type: 'ATTACKED', by: ['A'], to: ['B'] },
          { key: '2', type: 'ATTACKED', by: ['A'], to: ['B'], voicedIn: 'said' },
        ],
      },
    ])
    expect(edges).toEqual([`(${A})-[ATTACKED {"acts":1,"alleged":1,"origins":1,"reports":1}]->(${B})`])
  })

  it('do not arise from allegations, denied acts or plans alone', async () => {
    const edges = await edgesOf([
      {
        name: 'x',
        told: [
          { key: 'said', type: 'SAID', by: ['A'] },
          { key: '1', type: 'ATTACKED', by: ['A'], to: ['B'], voicedIn: 'said' },
          { key: '2', type: 'VISITED', by: ['A'], to: ['B'], with: { modality: 'FUTURE' } },
          { key: '3', type: 'AIDED', by: ['A'], to: ['B'], with: { polarity: 'NEGATED' } },
        ],
      },
    ])
    expect(edges).toEqual([])
  })

  it('are stored once where both do the same, from the smaller id', async () => {
    const edges = await edgesOf([
      {
        name: 'x',
        told: [
          { key: '1', type: 'MET_WITH', by: ['A'], to: ['B'] },
          { key: '2', type: 'MET_WITH', by: ['B'], to: ['A'] },
          { key: '3', type: 'MET_WITH', by: ['A', 'B'] },
        ],
      },
    ])
    const [smaller, greater] = [A, B].toSorted()
    expect(edges).toEqual([
      `(${smaller})-[MET_WITH {"acts":3,"alleged":0,"origins":3,"reports":3}]->(${greater})`,
    ])
  })

  it.each([
    [6, 15],
    [7, 0],
  ])('of a meeting of %i are %i', async (parties, count) => {
    const by = Array.from({ length: parties }, (_, at) => `actor ${at}`)
    const edges = await edgesOf([{ name: 'x', told: [{ key: '1', type: 'MET_WITH', by }] }])
    expect(edges).toHaveLength(count)
  })
})

/** The typed edges of a graph of these articles, after making them twice. */
async function edgesOf(articles: readonly ArticleInWords[]): Promise<string[]> {
  const engine = await openGrafeo(tempFolder())
  onTestFinished(() => engine.close())
  await migrate(engine)
  const writer = createWriter(engine)
  for (const article of articles) await writer.writeArticle(makeBatch(article))
  await writer.rebuildTypedEdges()
  await writer.rebuildTypedEdges()
  return (await dumpGraph(engine)).filter((line) => line.includes('"alleged"'))
}
