import type { Command } from '@commander-js/extra-typings'
import { embeddedFolder, FOLDER_OPTION } from './embeddedFolder.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph restore`: a graph as a backup has it. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('make the graph of a folder from a backup, which is verified first')
    .argument('<backup>', 'folder that claimgraph backup has made')
    .option(...FOLDER_OPTION)
    .option('--force', 'replace a graph that is there; it is kept beside under another name')
    .option('--json', 'print what was restored as JSON')
    .option('--quiet', 'print nothing')
    .action(restore)
}

interface RestoreCommandOptions {
  readonly graph?: string | undefined
  readonly force?: true | undefined
  readonly json?: true | undefined
  readonly quiet?: true | undefined
}

async function restore(
  backup: string,
  { graph: place, force, json, quiet }: RestoreCommandOptions,
): Promise<void> {
  const folder = embeddedFolder(place)
  const { restoreGraph } = await import('../graph/index.ts')
  const { manifest, keptAt } = await restoreGraph(backup, folder, { force: force === true })
  if (quiet) return
  const { counts, madeAt } = manifest
  const kept = keptAt === undefined ? '' : `; what was there is kept in ${keptAt}`
  await writeLine(
    json
      ? JSON.stringify({ madeAt, counts, keptAt: keptAt ?? null })
      : `${counts.articles} articles with ${counts.reports} reports, as of ${madeAt}${kept}`,
  )
}
