import type { Command } from '@commander-js/extra-typings'
import type { DecisionId } from '../model/index.ts'
import { BY_OPTION, type DeciderOptions, deciderOf, REASON_OPTION } from './decider.ts'
import { decisionAsJson, formatDecision } from './formatDecision.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

/** Adds `claimgraph undo`: a decision is taken back, or a proposal declined. */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description('take a decision back, or decline a proposal: from now on all is as if it had not been made')
    .argument('<id>', 'id of the decision; claimgraph decisions lists them')
    .option(...REASON_OPTION)
    .option(...BY_OPTION)
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(undo)
}

interface UndoOptions extends DeciderOptions, OutputOptions {
  readonly graph?: string | undefined
}

async function undo(id: string, { graph: place, by, reason, ...output }: UndoOptions): Promise<void> {
  const decider = await deciderOf({ by, reason })
  await withGraph(place, async (graph) => {
    const row = await graph.undo(id as DecisionId, decider, Date.now())
    await outputOf(output).print(decisionAsJson(row), () => formatDecision(graph, row))
  })
}
