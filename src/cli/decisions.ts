import type { Command } from '@commander-js/extra-typings'
import type { DecisionKind } from '../graph/index.ts'
import { type DecisionState, stateOf } from '../model/index.ts'
import { DECISION_WAYS, oneOf } from './decisionKinds.ts'
import { decisionAsJson, formatDecision } from './formatDecision.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

const KINDS = Object.keys(DECISION_WAYS) as DecisionKind[]

/** Adds `claimgraph decisions`: what was proposed, decided and taken back. */
export function addDecisions(program: Command): void {
  program
    .command('decisions')
    .description('list decisions and proposals in the order in which they were made')
    .option('--proposed', 'those that wait for claimgraph accept')
    .option('--in-force', 'those in force')
    .option('--undone', 'those taken back, and proposals that were declined')
    .option('--kind <kind>', `of one kind: ${KINDS.join(', ').toLowerCase()}`, oneOf('kind', KINDS))
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(decisions)
}

interface DecisionsOptions extends OutputOptions {
  readonly proposed?: true | undefined
  readonly inForce?: true | undefined
  readonly undone?: true | undefined
  readonly kind?: DecisionKind | undefined
  readonly graph?: string | undefined
}

async function decisions({ graph: place, kind, ...options }: DecisionsOptions): Promise<void> {
  const states = statesIn(options)
  const output = outputOf(options)
  await withGraph(place, async (graph) => {
    const all = await graph.decisions()
    const found = all.filter((row) => states.has(stateOf(row)) && (kind === undefined || row.kind === kind))
    for (const row of found) {
      await output.print(decisionAsJson(row), () => formatDecision(graph, row))
    }
    output.tell(`${found.length} of ${all.length} decisions and proposals.`)
  })
}

/** All where none is asked for. */
function statesIn({ proposed, inForce, undone }: DecisionsOptions): ReadonlySet<DecisionState> {
  const isAll = !(proposed || inForce || undone)
  return new Set<DecisionState>([
    ...(isAll || proposed ? (['PROPOSED'] as const) : []),
    ...(isAll || inForce ? (['IN_FORCE'] as const) : []),
    ...(isAll || undone ? (['UNDONE', 'DECLINED'] as const) : []),
  ])
}
