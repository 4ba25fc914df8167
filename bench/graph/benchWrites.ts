import { rmSync } from 'node:fs'
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { hashOf } from '../../src/export/index.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { graphOn } from '../../src/graph/graphOn.ts'
import type { Batch } from '../../src/graph/index.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createReader } from '../../src/graph/read/createReader.ts'
import { clearNeo4j } from '../../tests/conformance/neo4jForTests.ts'
import { dumpGraph } from '../../tests/graph/support/dumpGraph.ts'
import { openBare, writeBare } from './bareWriter.ts'
import { figureOf, print, printTable, shown, timed } from './figures.ts'
import { makeArticles } from './makeArticles.ts'
import { tempFolder } from './tempFolder.ts'

/** Articles that each writer writes before it is the turn of the next. */
const BLOCK = 20

const WARM_UP = 3

interface Writer {
  readonly name: string
  readonly stream: Iterator<Batch, never>
  readonly write: (batch: Batch) => Promise<void>
  readonly milliseconds: number[]
  acts: number
}

/**
 * Writes articles into one Neo4j by turns, through `graph.writeArticle` and through the driver alone, each its own
 * articles of the same making; and the same into the embedded engine. First it is seen that all make the same graph.
 */
export async function benchWrites(server: RunningNeo4j, rounds: number): Promise<void> {
  const { uri, user, password } = server
  const engine = await openNeo4j({ uri, user, password, database: 'neo4j' })
  const driver = openBare(uri, user, password)
  const folder = tempFolder()
  const embedded = await openGrafeo(folder)
  await migrate(embedded)
  const [ours, inFolder] = [graphOn(engine), graphOn(embedded)]
  const writers = [
    writer('graph.writeArticle', 1, (batch) => ours.writeArticle(batch)),
    writer('bare driver', 2, (batch) => writeBare(driver, batch, false)),
    writer('bare driver, pipelined', 3, (batch) => writeBare(driver, batch, true)),
    writer('graph.writeArticle, embedded engine', 1, (batch) => inFolder.writeArticle(batch)),
  ]
  const dumps: string[] = []
  for (const { write } of writers.slice(0, 3)) {
    await clearNeo4j(engine)
    await migrate(engine)
    for (const batch of some(makeArticles(7), BLOCK)) await write(batch)
    dumps.push((await dumpGraph(engine)).join('\n'), await hashOf(createReader(engine).rows()))
  }
  if (new Set(dumps).size !== 2) throw new Error('the writers do not make the same graph')

  for (let round = -WARM_UP; round < rounds; round++) {
    for (const each of writers) {
      const batches = some(each.stream, BLOCK)
      const took = await timed(async () => {
        for (const batch of batches) await each.write(batch)
      })
      if (round < 0) continue
      const acts = batches.reduce((sum, batch) => sum + batch.acts.length, 0)
      each.acts += acts
      each.milliseconds.push(took / acts)
    }
  }
  report(writers)
  await Promise.all([engine.close(), embedded.close(), driver.close()])
  rmSync(folder, { recursive: true })
}

function writer(name: string, seed: number, write: Writer['write']): Writer {
  return { name, stream: makeArticles(seed), write, milliseconds: [], acts: 0 }
}

function some(stream: Iterator<Batch, never>, count: number): readonly Batch[] {
  return Array.from({ length: count }, () => stream.next().value)
}

function report(writers: readonly Writer[]): void {
  const rates = writers.map(({ milliseconds }) => milliseconds.map((each) => 1000 / each))
  const [ours = []] = rates
  const rows = writers.map(({ name, acts }, at) => {
    const own = rates[at] ?? []
    const ratio = figureOf(ours.map((rate, round) => rate / (own[round] ?? Number.NaN)))
    return [name, String(acts), shown(figureOf(own), 0), at === 0 ? '' : shown(ratio, 2)]
  })
  print(`## Writes, articles of some 40 acts, ${BLOCK} by turns, ${ours.length} rounds\n`)
  printTable(['writer', 'acts', 'acts a second', 'graph.writeArticle : this'], rows)
}
