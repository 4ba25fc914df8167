import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch, RowReader } from '../../src/graph/index.ts'
import { readerOfBatch } from '../../src/graph/index.ts'
import { makeBatches } from '../conformance/fixture.ts'
import { randomArticles } from '../conformance/randomArticles.ts'
import { makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'

function each<Row, Result>(rows: readonly Row[], ask: (row: Row) => Promise<Result>): Promise<Result[]> {
  return Promise.all(rows.map(ask))
}

/** All answers about what an article adds, about one thing at a time: only then do rows come in an order. */
async function answers(reader: RowReader, batch: Batch): Promise<unknown> {
  const { article, actors, acts, reports } = batch
  return {
    actors: await each(actors, async ({ id }) => [
      await reader.actors([id]),
      await reader.namesOfActors([id]),
      (await reader.tiesOfActors([id])).map(({ to, ...tie }) => ({ ...tie, toId: to.id })),
      await each(['BY', 'TO', 'ABOUT'] as const, (part) => reader.latestActsOfActors([id], part, 3)),
    ]),
    acts: await each(acts, async ({ id }) => [
      await reader.acts([id]),
      await reader.reportsOfActs([id]),
      await reader.responsesOfActs([id]),
      await reader.responsesToActs([id]),
      await reader.originsOfActs([id]),
    ]),
    reports: await each(reports, async ({ id }) => [
      await reader.reports([id]),
      await reader.namesOfReports([id]),
    ]),
    articles: [
      await reader.articles([article.id]),
      await reader.textsOfArticles([article.id]),
      await reader.reportsOfArticles([article.id]),
    ],
  }
}

async function both(batch: Batch): Promise<readonly [unknown, unknown]> {
  const graph = await openTestGraph()
  await graph.writeArticle(batch)
  return [await answers(readerOfBatch(batch), batch), await answers(graph, batch)]
}

describe('the reader of what an article adds', () => {
  it.each(makeBatches().slice(0, 6))('answers as a graph that holds it: $article.name', async (batch) => {
    const [own, graphs] = await both({ ...batch, corrects: [] })
    expect(own).toEqual(graphs)
  })

  it('answers so whatever is in the article', async () => {
    const alike = fc.asyncProperty(
      randomArticles(() => 'random'),
      async ([article]) => {
        const [own, graphs] = article ? await both(makeBatch(article)) : []
        expect(own).toEqual(graphs)
      },
    )
    await fc.assert(alike, { numRuns: 10 })
  })

  it('knows nothing of what is not in it', async () => {
    const batch = makeBatch({ name: 'one', told: [{ key: 'a', type: 'SAID', by: ['A'] }] })
    const other = makeBatch({ name: 'other', told: [{ key: 'b', type: 'SAID', by: ['B'] }] })
    const reader = readerOfBatch(batch)
    expect(await reader.acts(other.acts.map(({ id }) => id))).toEqual([])
    expect(await reader.actors(other.actors.map(({ id }) => id))).toEqual([])
    expect(await reader.articles([other.article.id])).toEqual([])
  })
})
