import { createReadStream } from 'node:fs'
import type { Command } from '@commander-js/extra-typings'
import type { GraphRow } from '../graph/index.ts'
import { ClaimgraphError, fileProblem } from '../model/index.ts'
import { GRAPH_OPTION, withGraphMade } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph import`: an export into a graph. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('add an export to the graph; what the graph has already stays as it is')
    .argument('<file>', 'what claimgraph export has written; - for standard input')
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(importGraph)
}

async function importGraph(
  file: string,
  { graph: place, ...output }: OutputOptions & { readonly graph?: string | undefined },
): Promise<void> {
  const { fromJsonLines } = await import('../export/index.ts')
  const readable = async function* (rows: AsyncIterable<GraphRow>): AsyncIterable<GraphRow> {
    try {
      yield* rows
    } catch (error) {
      throw error instanceof ClaimgraphError ? error : fileProblem(file, error)
    }
  }
  await withGraphMade(place, async (graph) => {
    const input = file === '-' ? process.stdin : createReadStream(file)
    const rows = await graph.importRows(readable(fromJsonLines(input, file)))
    await graph.rebuildTypedEdges()
    await outputOf(output).print({ rows }, () => `${rows} rows`)
  })
}
