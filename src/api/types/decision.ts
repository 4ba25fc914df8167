import type { DecisionRow } from '../../graph/index.ts'
import { stateOf } from '../../model/index.ts'
import { DECIDED } from '../access/reads.ts'
import { builder } from '../builder.ts'
import { pageSizeOf, readConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import { loadNode, type Node } from '../loadNode.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { DecisionKindEnum, DecisionStateEnum } from './enums.ts'
import { DecisionRef, NodeRef } from './refs.ts'

/** What a decision is about is read as of another moment than the rest, in queries of its own. */
const LOOK_BACK_COMPLEXITY = 10

export function defineDecisions(): void {
  DecisionRef.implement({
    description: 'What somebody, or claimgraph itself, decided about what was read, or proposes.',
    interfaces: [NodeRef],
    fields: (t) => ({
      kind: t.expose('kind', { type: DecisionKindEnum, description: 'What is decided.' }),
      state: t.field({ type: DecisionStateEnum, description: 'What has become of it.', resolve: stateOf }),
      subjects: t.field({
        type: [NodeRef],
        description: 'What it is about, as it was before.',
        complexity: LOOK_BACK_COMPLEXITY,
        resolve: async (row, _args, context, info) => {
          const found = await Promise.all(row.subjects.map((id) => loadBefore(id, row, context, info)))
          return found.filter((node) => node !== null)
        },
      }),
      into: t.field({
        type: NodeRef,
        nullable: true,
        description:
          'What they are taken for, parted from, or the act that is answered or not; null for other kinds.',
        complexity: LOOK_BACK_COMPLEXITY,
        resolve: (row, _args, context, info) =>
          row.into === null ? null : loadBefore(row.into, row, context, info),
      }),
      value: t.exposeString('value', {
        nullable: true,
        description: 'The name, type or kind of answer that it gives.',
        extensions: { reads: ['Actor.name', 'Actor.type', 'Act.type', 'Response.kind'] },
      }),
      by: t.exposeString('by', { description: 'Who decided it; of a proposal also who accepted it.' }),
      reason: t.exposeString('reason', { description: 'Why.' }),
      proposedAt: t.expose('proposedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When it was proposed; null where it was decided at once.',
      }),
      decidedAt: t.expose('at', {
        type: 'DateTime',
        nullable: true,
        description: 'Since when it is in force; null for a proposal.',
      }),
      undoneAt: t.expose('undoneAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When it was taken back, or the proposal declined.',
      }),
      undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Who did so.' }),
      undoneReason: t.exposeString('undoneReason', { nullable: true, description: 'Why.' }),
    }),
  })

  builder.queryField('decisions', (t) =>
    t.connection(
      {
        type: DecisionRef,
        description: 'Decisions and proposals, the latest first.',
        extensions: { reads: ['Decision.proposedAt', ...DECIDED] },
        args: {
          about: t.arg.id({
            description: 'Only those about this actor, act or report, or that made it.',
            extensions: { reads: ['Decision.subjects', 'Decision.into'] },
          }),
          kinds: t.arg({
            type: [DecisionKindEnum],
            description: 'Only those of these kinds.',
            extensions: { reads: ['Decision.kind'] },
          }),
          state: t.arg({
            type: DecisionStateEnum,
            description: 'Only those of which this became.',
            extensions: { reads: ['Decision.state'] },
          }),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, { about, kinds, state, ...page }, { graph }) => {
          const filter = withoutNulls({ about, kinds, state })
          return readConnection<DecisionRow>(page, {
            name: 'decisions by moment',
            filter,
            keyOf: ({ proposedAt, at }) => String(proposedAt ?? at),
            find: (request) => graph.findDecisions(filter, request),
            count: () => graph.countDecisions(filter),
          })
        },
      },
      { name: 'DecisionConnection', description: 'A page of decisions.' },
      { name: 'DecisionEdge', description: 'A decision and its place in the list.' },
    ),
  )
}

/** As it was before the decision; as it is now, where that is a proposal. */
function loadBefore(
  id: string,
  { at }: DecisionRow,
  { lookBack }: Context,
  place: Parameters<Context['lookBack']>[0],
): Promise<Node | null> {
  return loadNode(id, lookBack(place, at === null ? null : at - 1).load)
}
