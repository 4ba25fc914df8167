import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../../scripts/neo4j/runTool.ts'
import { GRAFEO_FILE } from '../../src/graph/engines/grafeoModule.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { print, printTable, timed } from './figures.ts'
import { loadArticles } from './loadArticles.ts'
import { articlesOf, makeArticles } from './makeArticles.ts'
import type { Probe } from './probeEmbedded.ts'
import { readCases, sliceOf } from './readCases.ts'
import { tempFolder } from './tempFolder.ts'

const PROBE = join(import.meta.dirname, 'probeEmbedded.ts')

/** What the embedded engine takes in memory and time for graphs of each size; sizes rise. */
export async function benchEmbedded(sizes: readonly number[]): Promise<void> {
  const folder = tempFolder()
  const stream = makeArticles()
  const probes: Probe[] = []
  const rows: string[][] = []
  for (const [at, size] of sizes.entries()) {
    const engine = await openGrafeo(folder)
    await migrate(engine)
    const acts = size - (sizes[at - 1] ?? 0)
    const took = await timed(() => loadArticles(engine, articlesOf(acts, stream)))
    await engine.close()
    const probe = JSON.parse(await runTool('tsx', [PROBE, folder])) as Probe
    probes.push(probe)
    const file = statSync(join(folder, GRAFEO_FILE)).size
    rows.push([
      String(size),
      ...[probe.memory / 1e6, file / 1e6, probe.open, (acts / took) * 1000, probe.ingest].map((figure) =>
        figure.toFixed(0),
      ),
    ])
  }
  printTable(['acts', 'memory, MB', 'file, MB', 'open, ms', 'bulk, acts/s', 'ingest, acts/s'], rows)
  print('Questions, median ms:\n')
  const cases = readCases(sliceOf([...articlesOf(5000)]))
  printTable(
    ['question', ...sizes.map((size) => `${size} acts`)],
    cases.map(({ name }, place) => [
      name,
      ...probes.map(({ questions }) => questions[place]?.toFixed(1) ?? ''),
    ]),
  )
  rmSync(folder, { recursive: true })
}
