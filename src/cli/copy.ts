import type { Command } from '@commander-js/extra-typings'
import type { Graph } from '../graph/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { withGraph, withGraphMade } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph copy`: one graph into another, and the proof that they are alike. */
export function addCopy(program: Command): void {
  program
    .command('copy')
    .description('copy a graph with its whole history to another place or engine, and compare the two')
    .requiredOption('--from <place>', 'folder of a graph, or neo4j://host:7687')
    .requiredOption('--to <place>', 'the same, of an empty graph')
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(copyGraph)
}

interface CopyOptions extends OutputOptions {
  readonly from: string
  readonly to: string
}

async function copyGraph({ from, to, ...output }: CopyOptions): Promise<void> {
  const { counted, sumOf } = await import('../export/index.ts')
  await withGraph(from, (source) =>
    withGraphMade(to, async (target) => {
      if ((await countsOf(target)).some((count) => count > 0)) {
        throw new ClaimgraphError('GRAPH_NOT_EMPTY', `there is a graph at ${to} already`, {
          value: to,
          advice: 'Name an empty place; claimgraph import adds to a graph.',
        })
      }
      // The source is read once: what goes over is what is compared with.
      const original = counted(source.rows('WHOLE'))
      await target.importRows(original.rows)
      await target.rebuildTypedEdges()
      const [given, taken] = [original.sum(), await sumOf(target.rows('WHOLE'))]
      const [before, after] = [await countsOf(source), await countsOf(target)]
      if (given.sha256 !== taken.sha256 || before.join() !== after.join()) {
        throw new ClaimgraphError('COPY_DIFFERS', `the copy at ${to} is not like the graph at ${from}`, {
          value: { original: { ...given, counts: before }, copy: { ...taken, counts: after } },
          advice: 'Was the graph written to meanwhile? Empty the copy and try again.',
        })
      }
      await outputOf(output).print(taken, () => `${taken.rows} rows, both with the hash ${taken.sha256}`)
    }),
  )
}

/** Articles, actors, acts and reports, as they are now: what decisions have made of the rows. */
async function countsOf(graph: Graph): Promise<readonly number[]> {
  const { articles, actors, acts, reports } = await graph.counts()
  return [articles, actors, acts, reports]
}
