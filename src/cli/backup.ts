import type { Command } from '@commander-js/extra-typings'
import { embeddedFolder, FOLDER_OPTION } from './embeddedFolder.ts'
import { readVersion } from './version.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph backup`: a graph in a folder, saved as it is. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('save the graph of a folder as a new folder, and prove that it can be opened')
    .option(...FOLDER_OPTION)
    .requiredOption('--out <folder>', 'new folder of the backup; it appears when it is whole')
    .option('--json', 'print what is in the backup as JSON')
    .option('--quiet', 'print nothing')
    .action(backup)
}

interface BackupCommandOptions {
  readonly graph?: string | undefined
  readonly out: string
  readonly json?: true | undefined
  readonly quiet?: true | undefined
}

async function backup({ graph: place, out, json, quiet }: BackupCommandOptions): Promise<void> {
  const folder = embeddedFolder(place)
  const { backupGraph } = await import('../graph/index.ts')
  const manifest = await backupGraph(folder, out, {
    claimgraph: readVersion(),
    madeAt: new Date().toISOString(),
  })
  if (quiet) return
  const { counts, file } = manifest
  await writeLine(
    json
      ? JSON.stringify(manifest)
      : `${counts.articles} articles with ${counts.reports} reports, ${file.bytes} bytes with the hash ${file.sha256}`,
  )
}
