import type { Command } from '@commander-js/extra-typings'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { tell } from './stderr.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph check`: whether all in a graph is as it should be. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'look for what cannot be: ids, spans, voices, orphans, edges; exit code 1 where there is any',
    )
    .option(...GRAPH_OPTION)
    .option('--json', 'print each flaw as a line of JSON')
    .action(async (options) => {
      process.exitCode = await check(options)
    })
}

interface CheckOptions {
  readonly graph?: string | undefined
  readonly json?: true | undefined
}

async function check({ graph: place, json }: CheckOptions): Promise<number> {
  const { checkGraph } = await import('../ingest/index.ts')
  return withGraph(place, async (graph) => {
    let count = 0
    for await (const flaw of checkGraph(graph)) {
      count += 1
      await writeLine(json ? JSON.stringify(flaw) : `${flaw.code} ${flaw.id}: ${flaw.message}`)
    }
    const { articles, reports } = await graph.counts()
    tell(
      `${articles} articles with ${reports} reports: ${count === 0 ? 'nothing is wrong' : `${count} flaws`}.`,
    )
    return count === 0 ? 0 : 1
  })
}
