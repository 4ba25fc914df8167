import type { Command } from '@commander-js/extra-typings'
import { stateOf } from '../model/index.ts'
import { INTERRUPTED } from './exitCode.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { showProgress } from './showProgress.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'

/** Adds `claimgraph join`: who and what is one across articles. */
export function addJoin(program: Command): void {
  program
    .command('join')
    .description(
      'tell who and what is one across articles, and what answers what; what is certain is decided, the rest proposed',
    )
    .option(...GRAPH_OPTION)
    .option('--all', 'compare all articles again, not only those that no ingest has compared')
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .addHelpText('after', '\nclaimgraph decisions --proposed lists what waits for somebody to accept it.')
    .action(async (options) => {
      process.exitCode = await joinGraph(options)
    })
}

interface JoinCommandOptions extends OutputOptions {
  readonly graph?: string | undefined
  readonly all?: true | undefined
}

async function joinGraph({ graph: place, all, ...output }: JoinCommandOptions): Promise<number> {
  const { joinArticles } = await import('../ingest/index.ts')
  const stop = stopSignal()
  const progress = showProgress({ of: 'articles', counted: 'decisions' }, output)
  try {
    return await withGraph(place, async (graph) => {
      if (all) await graph.joins.markNoneJoined()
      const changed = await joinArticles(graph, {
        now: Date.now,
        signal: stop.signal,
        onProgress: ({ done, total, changes }) =>
          progress.show({ name: '', place: done, total, did: `${changes} decisions`, count: changes }),
      })
      progress.end()
      await graph.rebuildTypedEdges()
      const decisions = await graph.decisions()
      const proposed = decisions.filter((row) => stateOf(row) === 'PROPOSED').length
      await outputOf(output).print(
        { changed, proposed },
        () =>
          `${changed} decisions made or taken back; ${proposed} proposals wait for somebody to accept them`,
      )
      if (!stop.signal.aborted) return 0
      tell('claimgraph: interrupted; run it again for the rest.')
      return INTERRUPTED
    })
  } finally {
    progress.end()
    stop.dispose()
  }
}
