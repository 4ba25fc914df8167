import type { Command } from '@commander-js/extra-typings'
import type { Graph, GraphCounts } from '../graph/index.ts'
import { ACT_TYPES, type ActType } from '../ontology/index.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { formatTable } from './table.ts'

/** Adds `claimgraph stats`: how much a graph holds. */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description('how much the graph holds, and its acts by type: told by an outlet, and only alleged')
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(stats)
}

interface TypeCount {
  readonly type: ActType
  readonly acts: number
  readonly alleged: number
}

async function stats({
  graph: place,
  ...output
}: OutputOptions & { readonly graph?: string | undefined }): Promise<void> {
  await withGraph(place, async (graph) => {
    const counts = await graph.counts()
    const types = await countTypes(graph)
    await outputOf(output).print({ ...counts, types }, () => formatStats(counts, types))
  })
}

/** Of the types that there are. */
async function countTypes(graph: Graph): Promise<readonly TypeCount[]> {
  const found: TypeCount[] = []
  for (const type of ACT_TYPES) {
    const acts = await graph.countActs({ types: [type] })
    if (acts > 0)
      found.push({ type, acts, alleged: await graph.countActs({ types: [type], vouched: false }) })
  }
  return found
}

function formatStats({ articles, actors, acts, reports }: GraphCounts, types: readonly TypeCount[]): string {
  const totals = formatTable(
    ['articles', 'reports', 'acts', 'actors'],
    [[articles, reports, acts, actors].map(String)],
  )
  const rows = types.map(({ type, acts: all, alleged }) => [type, String(all - alleged), String(alleged)])
  return `${totals}\n${formatTable(['acts', 'told by an outlet', 'only alleged'], rows)}`
}
