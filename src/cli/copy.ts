import type { Command } from '@commander-js/extra-typings'
import { ClaimgraphError } from '../model/index.ts'
import { withGraph } from './openConfiguredGraph.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph copy`: one graph into another, and the proof that they are alike. */
export function addCopy(program: Command): void {
  program
    .command('copy')
    .description('copy a graph to another place or engine, and compare the two')
    .requiredOption('--from <place>', 'folder of a graph, or neo4j://host:7687')
    .requiredOption('--to <place>', 'the same, of an empty graph')
    .action(copyGraph)
}

async function copyGraph({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const { hashOf } = await import('../export/index.ts')
  await withGraph(from, (source) =>
    withGraph(to, async (target) => {
      const { articles, actors } = await target.counts()
      if (articles + actors > 0) {
        throw new ClaimgraphError('GRAPH_NOT_EMPTY', `there is a graph at ${to} already`, {
          value: to,
          advice: 'Name an empty place; claimgraph import adds to a graph.',
        })
      }
      const count = await target.importRows(source.rows())
      await target.rebuildTypedEdges()
      const [original, copy] = [await hashOf(source.rows()), await hashOf(target.rows())]
      if (original !== copy) {
        throw new ClaimgraphError('COPY_DIFFERS', `the copy at ${to} is not like the graph at ${from}`, {
          advice: 'Was the graph written to meanwhile? Empty the copy and try again.',
        })
      }
      await writeLine(`${count} rows, both with the hash ${copy}`)
    }),
  )
}
