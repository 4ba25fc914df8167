import type { Command } from '@commander-js/extra-typings'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph join`: who and what is one across articles. */
export function addJoin(program: Command): void {
  program
    .command('join')
    .description(
      'tell who and what is one across articles, and what answers what: decide what is certain, propose the rest; every ingest does so for what is new',
    )
    .option(...GRAPH_OPTION)
    .option('--all', 'compare all articles again, not only those that are new')
    .option('--json', 'print the outcome as JSON')
    .action(joinGraph)
}

interface JoinCommandOptions {
  readonly graph?: string | undefined
  readonly all?: true | undefined
  readonly json?: true | undefined
}

async function joinGraph({ graph: place, all, json }: JoinCommandOptions): Promise<void> {
  const { joinArticles } = await import('../ingest/index.ts')
  const stop = stopSignal()
  await withGraph(place, async (graph) => {
    if (all) await graph.joins.markNoneJoined()
    const changes = await joinArticles(graph, { now: Date.now, onProgress: showShare, signal: stop.signal })
    await graph.rebuildTypedEdges()
    const open = (await graph.decisions()).filter(
      ({ at, undoneAt }) => at === null && undoneAt === null,
    ).length
    const outcome = { decisionsChanged: changes, proposalsOpen: open }
    await writeLine(
      json ? JSON.stringify(outcome) : `${changes} decisions made or taken back; ${open} proposals are open`,
    )
  })
  stop.dispose()
}

function showShare({ done, total }: { readonly done: number; readonly total: number }): void {
  tell(`${done}/${total}`)
}
