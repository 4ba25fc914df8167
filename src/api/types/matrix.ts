import type { MatrixCell } from '../../graph/index.ts'
import { ACTS } from '../../ontology/index.ts'
import { type ActorChoice, type GivenActFilter, idsOf, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { found } from '../found.ts'
import { LIMITS } from '../limits.ts'
import type { Loaders } from '../loaders.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput, ActorChoiceInput } from './act.ts'
import { ActTypeEnum } from './enums.ts'
import { ActCountsRef } from './facet.ts'
import { ActorRef } from './refs.ts'

/** A cell, with the filter under which it was counted. */
interface Cell extends MatrixCell {
  readonly filter: GivenActFilter
}

const MatrixCellRef = builder.objectRef<Cell>('MatrixCell').implement({
  description: 'The acts of one type from one actor to another.',
  fields: (t) => ({
    by: t.field({
      type: ActorRef,
      description: 'Whose row it is: who did it.',
      resolve: async ({ byId }, _args, { viewOf }, info) =>
        found(await viewOf(info).load.actor.load(byId), byId),
    }),
    to: t.field({
      type: ActorRef,
      description: 'Whose column it is: to whom it was done.',
      resolve: async ({ toId }, _args, { viewOf }, info) =>
        found(await viewOf(info).load.actor.load(toId), toId),
    }),
    type: t.expose('type', { type: ActTypeEnum, description: 'What kind of acts they are.' }),
    counts: t.field({ type: ActCountsRef, description: 'How many they are.', resolve: (cell) => cell }),
    filter: t.field({
      type: 'JSON',
      description: 'The filter of just these acts, as a variable for acts(filter: …) and any other field.',
      resolve: ({ byId, toId, type, filter }) => ({
        and: [filter, { types: [type] }, ...ends(byId, toId, type)],
      }),
    }),
  }),
})

/** Acts of a symmetric type have no direction, and stand in the cells of both. */
function ends(byId: string, toId: string, type: MatrixCell['type']): readonly object[] {
  const [by, to] = [{ ids: [byId] }, { ids: [toId] }]
  if (!ACTS[type].symmetric) return [{ by, to }]
  return [by, to].map((side) => ({ or: [{ by: side }, { to: side }] }))
}

export function defineMatrix(): void {
  builder.queryField('matrix', (t) =>
    t.field({
      type: [MatrixCellRef],
      description:
        'Who did what to whom: a cell for each two actors and type between whom there is anything. "A met B" stands in the cells of both.',
      args: {
        rows: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: `Who did it: ${LIMITS.matrixSide} actors at most.`,
        }),
        columns: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: `To whom: ${LIMITS.matrixSide} actors at most.`,
        }),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.' }),
        asOf: t.arg(AS_OF),
      },
      complexity: ({ rows, columns }) => ({ field: 1, multiplier: sizeOf(rows) * sizeOf(columns) }),
      resolve: async (_root, { rows, columns, filter: given, asOf }, { lookBack }, info) => {
        const { graph, load } = lookBack(info, asOf)
        const filter = withoutNulls(given ?? {})
        const [rowIds, columnIds, resolved] = await Promise.all([
          actorsOf('rows', rows, load),
          actorsOf('columns', columns, load),
          resolveActFilter(filter, load),
        ])
        const cells = await graph.matrix(rowIds, columnIds, resolved)
        return cells.map((cell) => ({ ...cell, filter }))
      },
    }),
  )
}

async function actorsOf(name: string, choice: ActorChoice, load: Loaders) {
  const ids = await idsOf(choice, load)
  if (ids.length <= LIMITS.matrixSide) return ids
  const message = `${name} has ${ids.length} actors; ${LIMITS.matrixSide} are allowed.`
  throw apiError('TOO_MANY_ACTORS', message)
}

/** How many actors a side has, for the estimate of cost: of those with one name there are few. */
function sizeOf({ ids }: ActorChoice): number {
  return Math.min(ids?.length ?? 2, LIMITS.matrixSide)
}
