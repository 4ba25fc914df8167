import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Command } from '@commander-js/extra-typings'
import { ClaimgraphError } from '../model/index.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph export`: all that a graph holds, as lines of JSON. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('print all that the graph holds as JSON lines: the same graph, the same bytes')
    .option(...GRAPH_OPTION)
    .option('--history', 'with the decisions that were taken back, and the proposals that were declined')
    .option('--out <file>', 'file to write, in place of standard output; it appears when it is whole')
    .option('--json', 'with --out: print how many rows it has, and its hash, as JSON')
    .option(...QUIET_OPTION)
    .action(exportGraph)
}

interface ExportOptions extends OutputOptions {
  readonly history?: true | undefined
  readonly graph?: string | undefined
  readonly out?: string | undefined
}

async function exportGraph({ graph: place, history, out, ...output }: ExportOptions): Promise<void> {
  const { counted, toJsonLines } = await import('../export/index.ts')
  await withGraph(place, async (graph) => {
    const all = counted(graph.rows(history ? 'WHOLE' : 'IN_FORCE'))
    const lines = toJsonLines(all.rows)
    if (out === undefined) {
      for await (const line of lines) await writeLine(line)
      return
    }
    await writeWhole(out, lines)
    const { rows, sha256 } = all.sum()
    await outputOf(output).print({ rows, sha256 }, () => `${rows} rows, with the hash ${sha256}`)
  })
}

/** Writes beside the file first, so that a run that is cut off leaves no half of an export. */
async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`
  try {
    await pipeline(withBreaks(lines), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (cause instanceof ClaimgraphError || (cause as NodeJS.ErrnoException).code === undefined) throw cause
    throw new ClaimgraphError(
      'FILE_NOT_WRITABLE',
      `the export cannot be written: ${(cause as Error).message}`,
      {
        file,
        cause,
        advice: 'Name a file that you may write to, on a disk with room.',
      },
    )
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`
}
