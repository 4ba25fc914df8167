/**
 * Loads a graph as news make it into Grafeo and into a Neo4j of its own, asks both the same, and compares every answer:
 * `npx tsx tests/conformance/large.ts --acts 28000 --seed 1` has more than 100,000 nodes. Prints the slowest entries of
 * the catalogue on each engine, and ends with exit code 1 where an answer differs or an entry that reads was not run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { hashOf } from '../../src/export/index.ts'
import { createJoinStore } from '../../src/graph/createJoinStore.ts'
import { catalogue } from '../../src/graph/cypher/catalogue.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createReader } from '../../src/graph/read/createReader.ts'
import { createWriter } from '../../src/graph/write/createWriter.ts'
import { grouped } from '../../src/lists/index.ts'
import { NOW } from '../../src/model/index.ts'
import { exercise, exerciseJoins, exerciseWays } from './exercise.ts'
import { makeBatches } from './fixture.ts'
import { inOrder, knownOf, largeGraph, type Rows } from './largeGraph.ts'
import { type Timed, timeEngine } from './timeEngine.ts'

/** Entries that each engine's list of the slowest shows. */
const SHOWN = 15

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { acts: { type: 'string', default: '28000' }, seed: { type: 'string', default: '1' } },
  })
  const rows = largeGraph({ acts: Number(values.acts), seed: Number(values.seed) })
  const nodes =
    rows.act.length + rows.report.length + rows.claim.length + rows.article.length + rows.actor.length
  const names = new Set(rows.alias.map(({ name }) => name)).size
  process.stdout.write(`${nodes + names} nodes, seed ${values.seed}\n`)
  const server = await startNeo4j()
  if ('missing' in server) throw new Error(server.missing)
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-large-'))
  try {
    const grafeo = await ask(await openGrafeo(folder), rows)
    const neo4j = await ask(await openNeo4j({ ...server, database: 'neo4j' }), rows)
    process.exitCode = compare(grafeo, neo4j) ? 0 : 1
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

/** Loads the rows, asks for everything, and gives what was answered. */
async function ask(opened: Engine, rows: Rows): Promise<readonly Timed[]> {
  const answers: Timed[] = []
  const engine = timeEngine(opened, answers)
  const step = async (name: string, work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    process.stdout.write(`${engine.kind}: ${name} ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  }
  try {
    await migrate(engine)
    // Both are asked alike: pages are sought in the way that suits Grafeo, and then in all others.
    const [reader, writer] = [createReader({ ...engine, kind: 'grafeo' }), createWriter(engine)]
    await step('loaded in', () => writer.importRows(inOrder(rows)))
    await step('edges made in', () => writer.rebuildTypedEdges())
    await step('an article more in', async () => {
      for (const batch of makeBatches().slice(0, 3)) await writer.writeArticle(batch)
    })
    await step('asked in', () => exercise(reader, knownOf(rows)))
    await step('asked in other ways in', () => exerciseWays(engine, knownOf(rows), NOW))
    await step('asked for joins in', () => exerciseJoins(createJoinStore(engine), knownOf(rows)))
    await step('exported in', async () => {
      answers.push({ name: 'export', answer: await hashOf(reader.rows('WHOLE')), rows: 1, ms: 0 })
    })
    return answers
  } finally {
    await engine.close()
  }
}

function compare(grafeo: readonly Timed[], neo4j: readonly Timed[]): boolean {
  for (const [engine, answers] of Object.entries({ grafeo, neo4j })) printSlowest(engine, answers)
  const differing = grafeo.filter(({ name, answer }, at) => {
    const other = neo4j[at]
    return name !== other?.name || answer !== other.answer
  })
  const run = new Set(grafeo.map(({ name }) => name))
  const missing = catalogue.filter(({ kind, name }) => kind === 'read' && !run.has(name))
  process.stdout.write(`${grafeo.length} answers; differing: ${namesOf(differing)}\n`)
  process.stdout.write(`entries that read and were not run: ${namesOf(missing)}\n`)
  return differing.length + missing.length === 0 && grafeo.length === neo4j.length
}

function namesOf(entries: readonly { readonly name: string }[]): string {
  return [...new Set(entries.map(({ name }) => name))].join(' ') || 'none'
}

function printSlowest(engine: string, answers: readonly Timed[]): void {
  const byName = grouped(answers, ({ name }) => name)
  const entries = [...byName].map(([name, own]) => {
    const times = own.map(({ ms }) => ms).toSorted((a, b) => a - b)
    return { name, count: own.length, median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 }
  })
  process.stdout.write(`${engine}, median and worst milliseconds:\n`)
  for (const { name, count, median, worst } of entries
    .toSorted((a, b) => b.median - a.median)
    .slice(0, SHOWN))
    process.stdout.write(`  ${name} (${count}): ${median.toFixed(0)}, ${worst.toFixed(0)}\n`)
}

await main()
