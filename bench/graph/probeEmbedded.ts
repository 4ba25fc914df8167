/**
 * Opens the graph in a folder in a process of its own, and prints as JSON what that costs: `tsx probeEmbedded.ts FOLDER`.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openGraph } from '../../src/graph/index.ts'
import { figureOf, timed } from './figures.ts'
import { articlesOf, makeArticles } from './makeArticles.ts'
import { readCases, sliceOf } from './readCases.ts'

export interface Probe {
  /** Milliseconds. */
  readonly open: number
  /** Bytes of resident memory that the process has gained by opening. */
  readonly memory: number
  /** Median milliseconds of each question of `readCases`, in their order. */
  readonly questions: readonly number[]
  /** Acts a second, an article a transaction. */
  readonly ingest: number
}

const ASKED = 15
const WRITTEN = 40

async function main([path = '']: readonly string[]): Promise<void> {
  const cases = readCases(sliceOf([...articlesOf(5000)]))
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage.rss()
  const start = performance.now()
  const graph = await openGraph({ kind: 'grafeo', path })
  const open = performance.now() - start
  collect()
  const memory = process.memoryUsage.rss() - before
  const questions: number[] = []
  for (const { ours } of cases) {
    const times: number[] = []
    for (let round = 0; round < ASKED; round++) times.push(await timed(() => ours(graph)))
    questions.push(figureOf(times).median)
  }
  const stream = makeArticles(99)
  const batches = Array.from({ length: WRITTEN }, () => stream.next().value)
  const took = await timed(async () => {
    for (const batch of batches) await graph.writeArticle(batch)
  })
  const acts = batches.reduce((sum, batch) => sum + batch.acts.length, 0)
  const probe: Probe = { open, memory, questions, ingest: (acts / took) * 1000 }
  process.stdout.write(JSON.stringify(probe))
  await graph.close()
}

await main(process.argv.slice(2))
