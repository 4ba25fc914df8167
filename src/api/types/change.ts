import type { ChangeRow } from '../../graph/index.ts'
import { type ActId, type DecisionId, NOW } from '../../model/index.ts'
import { DECIDED, RECORDED } from '../access/reads.ts'
import { builder } from '../builder.ts'
import { pageSizeOf, readConnection } from '../connection.ts'
import { ChangeKindEnum } from './enums.ts'
import { ActRef, DecisionRef } from './refs.ts'

/** An act is read as of the moment of its change, in queries of its own. */
const LOOK_BACK_COMPLEXITY = { field: 10, multiplier: 1 } as const

/** When acts came and went. */
const WHEN = [...RECORDED, ...DECIDED] as const

const ChangeRef = builder.objectRef<ChangeRow>('Change').implement({
  description: 'Something that happened to the graph.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ChangeKindEnum,
      description: 'What happened.',
      extensions: { reads: ['Decision.state'] },
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.', extensions: { reads: WHEN } }),
    act: t.field({
      type: ActRef,
      nullable: true,
      description: 'The act that came, as it came, or that went, as it was before.',
      complexity: LOOK_BACK_COMPLEXITY,
      resolve: ({ kind, at, id }, _args, { lookBack }, info) =>
        kind === 'ACT_CAME' || kind === 'ACT_WENT'
          ? lookBack(info, kind === 'ACT_CAME' ? at : at - 1).load.act.load(id as ActId)
          : null,
    }),
    decision: t.field({
      type: DecisionRef,
      nullable: true,
      description: 'The decision that was made or taken back.',
      resolve: ({ kind, id }, _args, { viewOf }, info) =>
        kind === 'DECISION_MADE' || kind === 'DECISION_UNDONE'
          ? viewOf(info).load.decision.load(id as DecisionId)
          : null,
    }),
  }),
})

export function defineChanges(): void {
  builder.queryField('changes', (t) =>
    t.connection(
      {
        type: ChangeRef,
        description:
          'What came, went, was decided and taken back between two moments of recording, in their order.',
        extensions: { reads: WHEN },
        args: {
          since: t.arg({
            type: 'DateTime',
            required: true,
            description: 'Changes after this moment.',
            extensions: { reads: WHEN },
          }),
          until: t.arg({
            type: 'DateTime',
            description: 'Changes until and at this moment; all if not said.',
            extensions: { reads: WHEN },
          }),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, { since, until, ...page }, { graph }) => {
          const period = { since, until: until ?? NOW }
          return readConnection<ChangeRow>(page, {
            name: 'changes by moment',
            filter: [since, until],
            keyOf: ({ at }) => String(at),
            find: (request) => graph.findChanges(period, request),
            count: () => graph.countChanges(period),
          })
        },
      },
      { name: 'ChangeConnection', description: 'A page of changes.' },
      { name: 'ChangeEdge', description: 'A change and its place in the list.' },
    ),
  )
}
