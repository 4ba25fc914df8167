import type { Command } from '@commander-js/extra-typings'
import { embeddedFolder, FOLDER_OPTION } from './embeddedFolder.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { readVersion } from './version.ts'

/** Adds `claimgraph backup`: a graph in a folder, saved as it is. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('save the graph of a folder as a new folder, and prove that it can be opened')
    .option(...FOLDER_OPTION)
    .requiredOption('--out <folder>', 'new folder of the backup; it appears when it is whole')
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(backup)
}

interface BackupCommandOptions extends OutputOptions {
  readonly graph?: string | undefined
  readonly out: string
}

async function backup({ graph: place, out, ...output }: BackupCommandOptions): Promise<void> {
  const folder = embeddedFolder(place)
  const { backupGraph } = await import('../graph/index.ts')
  const manifest = await backupGraph(folder, out, {
    claimgraph: readVersion(),
    madeAt: new Date().toISOString(),
  })
  const { counts, file } = manifest
  await outputOf(output).print(
    manifest,
    () =>
      `${counts.articles} articles with ${counts.reports} reports, ${file.bytes} bytes with the hash ${file.sha256}`,
  )
}
