import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { givenExtractor, ingest } from '../../src/ingest/index.ts'

/** The annotated sample articles, so that no error of reading is in the way. */
const GOLD = 'bench/scorecard/gold/extractions.jsonl'

let folder = ''
let graph: Graph

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  graph = await openGraph({ kind: 'grafeo', path: join(folder, 'graph') })
  await ingest(['seeds'], { graph, extractor: await givenExtractor(GOLD), now: () => 1 })
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

async function originsOf(
  text: string,
): Promise<readonly { articles: number; origins: number; why: string[] }[]> {
  const acts = await graph.findActs({ text }, { limit: 10 })
  const found = await graph.originsOfActs(acts.map(({ id }) => id))
  return found.map(({ origins }) => ({
    articles: origins.flatMap(({ articleIds }) => articleIds).length,
    origins: origins.length,
    why: origins.flatMap(({ links }) => links.map(({ kind }) => kind)),
  }))
}

describe('the sample articles as they are annotated', () => {
  it('have one origin for what a wire story and its reprint tell', async () => {
    const told = await originsOf('admit no new members from the former Soviet Union')
    expect(told).toContainEqual({ articles: 2, origins: 1, why: ['WIRE'] })
  })

  it('tell most acts in one article', async () => {
    const acts = await graph.findActs({}, { limit: 1000 })
    const found = await graph.originsOfActs(acts.map(({ id }) => id))
    expect(found.length).toBe(acts.length)
    const counts = found.map(({ origins }) => origins.length)
    expect(Math.min(...counts)).toBe(1)
    expect(
      found.every(({ origins }) =>
        origins.every(({ articleIds, links }) => links.length === articleIds.length - 1),
      ),
    ).toBe(true)
  })
})
