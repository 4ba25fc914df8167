import type { MatrixCell } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { ACTS, type ActType } from '../../ontology/index.ts'
import { FILTER, SPOKEN_FOR } from '../access/reads.ts'
import { type ActorChoice, type GivenActFilter, idsOf, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { asksFor } from '../asksFor.ts'
import { AS_OF, builder } from '../builder.ts'
import { actorOf } from '../found.ts'
import { LIMITS } from '../limits.ts'
import type { Loaders } from '../loaders.ts'
import { byOrTo } from '../namedFilters.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput, ActorChoiceInput } from './act.ts'
import { ActTypeEnum } from './enums.ts'
import { ActCountsRef } from './facet.ts'
import { ActorRef } from './refs.ts'

/** A cell, with what it was counted under. */
interface Cell extends MatrixCell {
  readonly isRolledUp: boolean
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
      resolve: ({ byId, toId, type, filter, isRolledUp }) => ({
        and: [filter, { types: [type] }, ...ends(sideOf(byId, isRolledUp), sideOf(toId, isRolledUp), type)],
      }),
    }),
  }),
})

/** Acts of a symmetric type have no direction, and stand in the cells of both. */
function ends(by: ActorChoice, to: ActorChoice, type: ActType): readonly GivenActFilter[] {
  return ACTS[type].symmetric ? [byOrTo(by), byOrTo(to)] : [{ by, to }]
}

function sideOf(id: ActorId, isRolledUp: boolean): ActorChoice {
  return isRolledUp ? { speakingFor: { ids: [id] } } : { ids: [id] }
}

export function defineMatrix(): void {
  builder.queryField('matrix', (t) =>
    t.field({
      type: [MatrixCellRef],
      description:
        'Who did what to whom: a cell for each two actors and type between whom there is anything. "A met B" stands in the cells of both.',
      extensions: { reads: ['Act.by', 'Act.to', 'Act.type'] },
      args: {
        rows: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: `Who did it: ${LIMITS.matrixSide} actors at most.`,
          extensions: { reads: ['Act.by'] },
        }),
        columns: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: `To whom: ${LIMITS.matrixSide} actors at most.`,
          extensions: { reads: ['Act.to'] },
        }),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
        rollUp: t.arg.boolean({
          defaultValue: false,
          required: true,
          extensions: { reads: SPOKEN_FOR },
          description:
            'Count what those did who speak for an actor, or what was done to them, as its own: people for their nation or body.',
        }),
        asOf: t.arg(AS_OF),
      },
      complexity: ({ rows, columns }) => ({ field: 1, multiplier: sizeOf(rows) * sizeOf(columns) }),
      resolve: async (_root, { rows, columns, filter: given, rollUp, asOf }, { lookBack }, info) => {
        const { graph, load } = lookBack(info, asOf)
        const filter = withoutNulls(given ?? {})
        const [rowIds, columnIds, resolved] = await Promise.all([
          actorsOf('rows', rows, load),
          actorsOf('columns', columns, load),
          resolveActFilter(filter, load),
        ])
        // Read beside the cells, not after them.
        if (asksFor(info, 'MatrixCell.by') || asksFor(info, 'MatrixCell.to'))
          void load.actor.loadMany([...rowIds, ...columnIds])
        const cells = await graph.matrix(rowIds, columnIds, resolved, rollUp)
        return cells.map((cell) => ({ ...cell, filter, isRolledUp: rollUp }))
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
