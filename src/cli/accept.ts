import type { Command } from '@commander-js/extra-typings'
import type { DecisionId } from '../model/index.ts'
import { BY_OPTION, type DeciderOptions, deciderNamed } from './decider.ts'
import { decisionAsJson, formatDecision } from './formatDecision.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph accept`: a proposal comes into force. */
export function addAccept(program: Command): void {
  program
    .command('accept')
    .description(
      'put a proposal into force; claimgraph decisions --proposed lists them, claimgraph undo declines one',
    )
    .argument('<id>', 'id of the proposal')
    .option('--reason <text>', 'why (default: as it was proposed)')
    .option(...BY_OPTION)
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(accept)
}

interface AcceptOptions extends DeciderOptions, OutputOptions {
  readonly graph?: string | undefined
}

async function accept(
  id: string,
  { graph: place, by, reason = '', ...output }: AcceptOptions,
): Promise<void> {
  const decider = { by: deciderNamed(by), reason: reason.trim() }
  await withGraph(place, async (graph) => {
    const row = await graph.accept(id as DecisionId, decider, Date.now())
    await outputOf(output).print(decisionAsJson(row), () => formatDecision(graph, row))
  })
}
