import type { MatrixCell } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { ACTS, type ActType } from '../../ontology/index.ts'
import { type ActorChoice, byOrTo, type GivenActFilter, idsOf, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { actorOf } from '../found.ts'
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
      resolve: ({ byId }, _args, { viewOf }, info) => actorOf(byId, viewOf(info)),
    }),
    to: t.field({
      type: ActorRef,
      description: 'Whose column it is: to whom it was done.',
      resolve: ({ toId }, _args, { viewOf }, info) => actorOf(toId, viewOf(info)),
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
function ends(byId: ActorId, toId: ActorId, type: ActType): readonly GivenActFilter[] {
  if (ACTS[type].symmetric) return [byOrTo(byId), byOrTo(toId)]
  return [{ by: { ids: [byId] }, to: { ids: [toId] } }]
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
