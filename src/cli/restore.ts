import type { Command } from '@commander-js/extra-typings'
import { embeddedFolder, FOLDER_OPTION } from './embeddedFolder.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph restore`: a graph as a backup has it. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('make the graph of a folder from a backup, which is verified first')
    .argument('<backup>', 'folder that claimgraph backup has made')
    .option(...FOLDER_OPTION)
    .option('--force', 'replace a graph that is there; it is kept beside under another name')
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(restore)
}

interface RestoreCommandOptions extends OutputOptions {
  readonly graph?: string | undefined
  readonly force?: true | undefined
}

async function restore(
  backup: string,
  { graph: place, force, ...output }: RestoreCommandOptions,
): Promise<void> {
  const folder = embeddedFolder(place)
  const { restoreGraph } = await import('../graph/index.ts')
  const { manifest, keptAt } = await restoreGraph(backup, folder, { force: force === true })
  const { counts, madeAt } = manifest
  const kept = keptAt === undefined ? '' : `; what was there is kept in ${keptAt}`
  await outputOf(output).print(
    { madeAt, counts, keptAt: keptAt ?? null },
    () => `${counts.articles} articles with ${counts.reports} reports, as of ${madeAt}${kept}`,
  )
}
