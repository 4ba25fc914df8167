import type { Command } from '@commander-js/extra-typings'
import { readConfig } from './config.ts'
import { exitCodeOf, INTERRUPTED } from './exitCode.ts'
import { ingestStep } from './ingestStep.ts'
import { formatSummary, summaryAsJson, tellProblems } from './ingestSummary.ts'
import { GRAPH_OPTION, openConfiguredGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { showProgress } from './showProgress.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'
import { readVersion } from './version.ts'

/** Adds `claimgraph ingest`: reads articles into the graph. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('read articles into the graph; files it knows are passed over')
    .argument('<paths...>', 'files or folders of articles; - for standard input')
    .option(...GRAPH_OPTION)
    .option('--jsonl', 'read the input as JSON lines, one article a line')
    .option('--extraction <file>', 'do not read: take what claimgraph extract has printed of these articles')
    .option('--force', 'read again what the graph knows')
    .option('--no-join', 'do not tell who and what is one across articles; claimgraph join does it later')
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(async (paths, options) => {
      process.exitCode = await ingestPaths(paths, options)
    })
}

interface IngestCommandOptions extends OutputOptions {
  readonly graph?: string | undefined
  readonly jsonl?: true | undefined
  readonly extraction?: string | undefined
  readonly force?: true | undefined
  readonly join: boolean
}

async function ingestPaths(paths: readonly string[], options: IngestCommandOptions): Promise<number> {
  const config = readConfig(process.env)
  const { englishExtractor, givenExtractor, ingest } = await import('../ingest/index.ts')
  const { extraction } = options
  const extractor =
    extraction === undefined ? englishExtractor(readVersion()) : await givenExtractor(extraction)
  const graph = await openConfiguredGraph(options.graph, config)
  const stop = stopSignal()
  const progress = showProgress({ of: 'files', counted: 'articles' }, options)
  try {
    const summary = await ingest(paths, {
      graph,
      extractor,
      now: Date.now,
      onProgress: (step) => progress.show(ingestStep(step)),
      force: options.force === true,
      join: options.join,
      jsonl: options.jsonl === true,
      signal: stop.signal,
    })
    progress.end()
    tellProblems(summary)
    await outputOf(options).print(summaryAsJson(summary), () => formatSummary(summary))
    if (stop.signal.aborted) {
      tell('claimgraph: interrupted; what was read is stored, the rest is read when you run it again.')
      return INTERRUPTED
    }
    return exitCodeOf(summary.problems, summary.failures.length)
  } finally {
    progress.end()
    stop.dispose()
    await graph.close()
  }
}
