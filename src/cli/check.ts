import type { Command } from '@commander-js/extra-typings'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph check`: whether all in a graph is as it should be. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'look for what cannot be: ids, spans, voices, orphans, moments, decisions, edges; exit code 1 where there is any',
    )
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(async (options) => {
      process.exitCode = await check(options)
    })
}

interface CheckOptions extends OutputOptions {
  readonly graph?: string | undefined
}

async function check({ graph: place, ...options }: CheckOptions): Promise<number> {
  const { checkGraph } = await import('../ingest/index.ts')
  const output = outputOf(options)
  return withGraph(place, async (graph) => {
    let count = 0
    for await (const flaw of checkGraph(graph)) {
      count += 1
      await output.print(flaw, () => `${flaw.code} ${flaw.id}: ${flaw.message}`)
    }
    const { articles, reports } = await graph.counts()
    output.tell(
      `${articles} articles with ${reports} reports: ${count === 0 ? 'nothing is wrong' : `${count} flaws`}.`,
    )
    return count === 0 ? 0 : 1
  })
}
