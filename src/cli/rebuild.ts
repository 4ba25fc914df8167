import type { Command } from '@commander-js/extra-typings'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'

/** Adds `claimgraph rebuild`: what is worked out from the rest, made anew. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('drop the typed edges between actors, and make them again from the acts')
    .option(...GRAPH_OPTION)
    .action(async ({ graph: place }) => {
      await withGraph(place, (graph) => graph.rebuildTypedEdges())
    })
}
