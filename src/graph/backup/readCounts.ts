import { NOW } from '../../model/index.ts'
import { countEverything } from '../cypher/actors.ts'
import { readWrites } from '../engines/grafeoJournal.ts'
import type { GrafeoDatabase } from '../engines/grafeoModule.ts'
import { runGrafeo } from '../engines/runGrafeo.ts'
import type { BackupManifest } from './manifest.ts'

/** How much is in a graph: two graphs of which these differ are not the same. */
export async function readCounts(database: GrafeoDatabase): Promise<BackupManifest['counts']> {
  const [nodes] = await runGrafeo(database, countEverything, { at: NOW })
  const [journal] = await runGrafeo(database, readWrites, {})
  return { articles: 0, actors: 0, acts: 0, reports: 0, ...nodes, writes: journal?.writes ?? 0 }
}
