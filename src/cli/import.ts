import { createReadStream } from 'node:fs'
import type { Command } from '@commander-js/extra-typings'
import type { GraphRow } from '../graph/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { readConfig } from './config.ts'
import { GRAPH_OPTION, openConfiguredGraph } from './openConfiguredGraph.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph import`: an export into a graph. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('add an export to the graph; what the graph has already stays as it is')
    .argument('<file>', 'what claimgraph export has written; - for standard input')
    .option(...GRAPH_OPTION)
    .action(importGraph)
}

async function importGraph(
  file: string,
  { graph: place }: { readonly graph?: string | undefined },
): Promise<void> {
  const { fromJsonLines } = await import('../export/index.ts')
  const graph = await openConfiguredGraph(place, readConfig(process.env))
  try {
    const input = file === '-' ? process.stdin : createReadStream(file)
    const count = await graph.importRows(readable(fromJsonLines(input, file), file))
    await graph.rebuildTypedEdges()
    await writeLine(`${count} rows`)
  } finally {
    await graph.close()
  }
}

async function* readable(rows: AsyncIterable<GraphRow>, file: string): AsyncIterable<GraphRow> {
  try {
    yield* rows
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (cause instanceof ClaimgraphError || code === undefined) throw cause
    const isMissing = code === 'ENOENT'
    throw new ClaimgraphError(
      isMissing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE',
      isMissing ? 'there is no such file' : 'the file cannot be read',
      { file, cause, advice: 'Name a file that claimgraph export has written.' },
    )
  }
}
