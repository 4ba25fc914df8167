import type { Command } from '@commander-js/extra-typings'
import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { Graph } from '../graph/index.ts'
import { readConfig } from './config.ts'
import { ingestStep } from './ingestStep.ts'
import { formatSummary, tellProblems } from './ingestSummary.ts'
import { GRAPH_OPTION, openConfiguredGraph } from './openConfiguredGraph.ts'
import { showProgress } from './showProgress.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'
import { readVersion } from './version.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph serve`: reads what is new and answers questions over GraphQL. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('read articles into the graph, then serve it over GraphQL')
    .argument('[paths...]', 'files or folders of articles; those the graph knows are passed over')
    .option('--port <number>', 'port to serve at; 0 takes a free one (default: 4000, or PORT)', portOf)
    .option('--host <address>', 'address to serve at; 0.0.0.0 lets other machines in', '127.0.0.1')
    .option(...GRAPH_OPTION)
    .action(serve)
}

interface ServeOptions {
  readonly port?: number | undefined
  readonly host: string
  readonly graph?: string | undefined
}

async function serve(paths: readonly string[], options: ServeOptions): Promise<void> {
  const config = readConfig(process.env)
  const stop = stopSignal()
  const graph = await openConfiguredGraph(options.graph, config)
  try {
    if (paths.length > 0) await readInto(graph, paths, stop.signal)
    if (stop.signal.aborted) return
    const { startServer } = await import('../api/index.ts')
    const server = await startServer({ graph, host: options.host, port: options.port ?? config.port })
    await writeLine(`Serving ${server.url}/graphql (Ctrl-C ends it)`)
    await aborted(stop.signal)
    await server.close()
  } finally {
    await graph.close()
    stop.dispose()
  }
}

async function readInto(graph: Graph, paths: readonly string[], signal: AbortSignal): Promise<void> {
  const { englishExtractor, ingest } = await import('../ingest/index.ts')
  const progress = showProgress({ of: 'files', counted: 'articles' })
  try {
    const extractor = englishExtractor(readVersion())
    const summary = await ingest(paths, {
      graph,
      extractor,
      now: Date.now,
      onProgress: (step) => progress.show(ingestStep(step)),
      signal,
    })
    progress.end()
    tellProblems(summary)
    tell(formatSummary(summary))
  } finally {
    progress.end()
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function portOf(word: string): number {
  const port = Number(word)
  if (!/^\d+$/.test(word) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}
