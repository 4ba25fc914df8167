import type { Command } from '@commander-js/extra-typings'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph rebuild`: what is worked out from the rest, made anew. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('drop the typed edges between actors, and make them again from the acts')
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(rebuild)
}

async function rebuild({
  graph: place,
  ...output
}: OutputOptions & { readonly graph?: string | undefined }): Promise<void> {
  await withGraph(place, async (graph) => {
    const edges = await graph.rebuildTypedEdges()
    await outputOf(output).print({ edges }, () => `${edges} edges between actors`)
  })
}
