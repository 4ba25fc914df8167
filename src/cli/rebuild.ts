import type { Command } from '@commander-js/extra-typings'
import { readConfig } from './config.ts'
import { GRAPH_OPTION, openConfiguredGraph } from './openConfiguredGraph.ts'

/** Adds `claimgraph rebuild`: what is worked out from the rest, made anew. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('drop the typed edges between actors, and make them again from the acts')
    .option(...GRAPH_OPTION)
    .action(async ({ graph: place }) => {
      const graph = await openConfiguredGraph(place, readConfig(process.env))
      try {
        await graph.rebuildTypedEdges()
      } finally {
        await graph.close()
      }
    })
}
