import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schema } from '../../src/api/schema.ts'
import { type Along, type Graph, type GraphReader, openGraph } from '../../src/graph/index.ts'
import { askReader } from './access/askReader.ts'
import { probesOf } from './access/probes.ts'
import { questionsOf, writePlain } from './access/questions.ts'
import { POOL, WAYS, WORLD } from './access/worlds.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-along-'))
let graph: Graph

beforeAll(async () => {
  graph = await openGraph({ kind: 'grafeo', path: join(folder, 'graph') })
  for (const batch of WORLD) await graph.writeArticle(batch)
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

const QUESTIONS = [
  ...probesOf(schema, POOL, WAYS),
  ...fc.sample(questionsOf(schema, POOL), { numRuns: 300, seed: 5 }).map((asked) => writePlain(asked).query),
].filter((query) => !query.includes('extract('))

const ALL: Along = { parties: true, reports: 'WHOLE' }

/** Reads all that there is along with acts, whatever is asked for. */
function readingAll(reader: GraphReader): GraphReader {
  return Object.assign(Object.create(reader) as GraphReader, {
    asOf: (moment: number) => readingAll(reader.asOf(moment)),
    acts: (ids) => reader.acts(ids, ALL),
    findActs: (filter, page) => reader.findActs(filter, page, ALL),
    latestActsOfActors: (ids, part, limit) => reader.latestActsOfActors(ids, part, limit, ALL),
  } satisfies Partial<GraphReader>)
}

it('whatever is asked is answered the same as if all had been read along', async () => {
  const ask = askReader(graph)
  const other: string[] = []
  for (const query of QUESTIONS) {
    const document = parse(query)
    if ((await ask(document)) !== (await ask(document, readingAll(graph)))) other.push(query)
  }
  expect(QUESTIONS.length).toBeGreaterThan(1000)
  expect(other).toEqual([])
}, 180_000)
