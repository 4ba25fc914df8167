import { describe, expect, it, onTestFinished } from 'vitest'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createWriter } from '../../src/graph/write/createWriter.ts'
import type { ReportId } from '../../src/model/index.ts'
import { dumpGraph } from './support/dumpGraph.ts'
import { idOfAct, idOfActor, makeActor, makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'
import { tempFolder } from './support/tempFolder.ts'

describe('writing an article', () => {
  it('unites the aliases of an actor that is met again, and keeps its name', async () => {
    const graph = await openTestGraph()
    const id = idOfActor('Putin')
    await graph.writeArticle(
      makeBatch({
        name: 'first',
        told: [{ key: 'a', type: 'SAID', by: ['Putin'] }],
        actors: [makeActor('Putin', { aliases: ['the president', 'Vladimir'] })],
      }),
    )
    await graph.writeArticle(
      makeBatch({
        name: 'second',
        actors: [makeActor('Putin', { name: 'V. Putin', aliases: ['he', 'Vladimir'] })],
      }),
    )
    expect(await graph.actors([id])).toMatchObject([{ name: 'Putin' }])
    const names = await graph.namesOfActors([id])
    expect(names.map(({ name }) => name)).toEqual(['Putin', 'V. Putin', 'Vladimir', 'he', 'the president'])
    expect(await graph.findActors({ name: 'v putin' }, { limit: 5 })).toHaveLength(1)
  })

  it('gives the same graph whatever the order of aliases', async () => {
    const dumps = []
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const engine = await openGrafeo(tempFolder())
      onTestFinished(() => engine.close())
      await migrate(engine)
      for (const alias of order) {
        const actors = [makeActor('Nation', { aliases: [alias] })]
        await createWriter(engine).writeArticle(makeBatch({ name: 'same', actors }))
      }
      dumps.push(await dumpGraph(engine))
    }
    expect(dumps[0]).toEqual(dumps[1])
    expect(dumps[0]?.filter((line) => line.includes('CALLED'))).toHaveLength(3)
  })

  it('leaves nothing behind where a row names an actor that is not stored', async () => {
    const graph = await openTestGraph()
    const batch = makeBatch({ name: 'broken', told: [{ key: 'a', type: 'SAID', by: ['Nobody'] }] })
    await expect(graph.writeArticle({ ...batch, actors: [] })).rejects.toThrow('mergePartiesBY')
    expect(await graph.counts()).toEqual({ articles: 0, actors: 0, acts: 0, reports: 0 })
    await graph.writeArticle(batch)
    expect(await graph.counts()).toEqual({ articles: 1, actors: 1, acts: 1, reports: 1 })
  })

  it('loses nothing when many articles are written at once', async () => {
    const graph = await openTestGraph()
    const names = Array.from({ length: 20 }, (_, at) => `article ${at}`)
    await Promise.all(
      names.map((name) =>
        graph.writeArticle(
          makeBatch({ name, actors: [makeActor('Russia', { aliases: [`alias of ${name}`] })] }),
        ),
      ),
    )
    expect(await graph.namesOfActors([idOfActor('Russia')])).toHaveLength(21)
  })

  it('tells one act in two articles', async () => {
    const graph = await openTestGraph()
    for (const name of ['one', 'two']) {
      await graph.writeArticle(
        makeBatch({ name, told: [{ key: 'same', type: 'MET_WITH', by: ['A'], to: ['B'] }] }),
      )
    }
    expect(await graph.counts()).toMatchObject({ acts: 1, reports: 2 })
    expect(await graph.reportsOfActs([idOfAct('same')])).toHaveLength(2)
  })

  it('does not remove the accusation when a denial comes', async () => {
    const graph = await openTestGraph()
    const accusation = { key: 'accusation', type: 'ACCUSED', by: ['A'], to: ['B'] } as const
    const denial = { key: 'denial', type: 'DENIED', by: ['B'] } as const
    const batch = makeBatch({ name: 'x', told: [accusation, denial] })
    const via = batch.reports[1]?.id as ReportId
    await graph.writeArticle({
      ...batch,
      responses: [{ actId: idOfAct('denial'), toActId: idOfAct('accusation'), kind: 'DENIES', via }],
    })
    expect(await graph.countActs({ types: ['ACCUSED'] })).toBe(1)
    expect(await graph.countActs({ types: ['DENIED'] })).toBe(1)
  })
})
