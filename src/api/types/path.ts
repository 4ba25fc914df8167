import type { ActorPath } from '../../graph/index.ts'
import { ClaimgraphError } from '../../model/index.ts'
import { FILTER, HAPPENED, HOW_MANY } from '../access/reads.ts'
import { type GivenActFilter, idsOf, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, sizeOf } from '../connection.ts'
import { actorOf } from '../found.ts'
import { LIMITS } from '../limits.ts'
import { byOrTo, happened } from '../namedFilters.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput, ActorChoiceInput } from './act.ts'
import { ActorRef } from './refs.ts'

type Step = ActorPath['steps'][number] & { readonly filter: GivenActFilter }

const PathStepRef = builder.objectRef<Step>('PathStep').implement({
  description: 'Two actors who stand in the same acts, one at either end.',
  fields: (t) => ({
    from: t.field({
      type: ActorRef,
      description: 'The one nearer to the start.',
      resolve: ({ fromId }, _args, { viewOf }, info) => actorOf(fromId, viewOf(info)),
    }),
    to: t.field({
      type: ActorRef,
      description: 'The one nearer to the end.',
      resolve: ({ toId }, _args, { viewOf }, info) => actorOf(toId, viewOf(info)),
    }),
    acts: t.exposeInt('acts', { description: 'How many acts are between them.' }),
    filter: t.field({
      type: 'JSON',
      description: 'The filter of acts in which both take part, as a variable for acts(filter: …).',
      resolve: ({ fromId, toId, filter }) => ({
        and: [filter, byOrTo({ ids: [fromId] }), byOrTo({ ids: [toId] })],
      }),
    }),
  }),
})

const PathRef = builder.objectRef<{ readonly steps: readonly Step[] }>('Path').implement({
  description: 'A way from one actor to another, over others.',
  fields: (t) => ({
    steps: t.expose('steps', { type: [PathStepRef], description: 'Each with the next, from the start.' }),
  }),
})

/** That a question asks for too much is the client's to know. */
function throwPublic(error: unknown): never {
  if (error instanceof ClaimgraphError && error.code === 'TOO_MANY_ACTORS')
    throw apiError(error.code, `${error.message} ${error.advice ?? ''}`.trim())
  throw error
}

export function definePaths(): void {
  builder.queryField('paths', (t) =>
    t.field({
      type: [PathRef],
      description:
        'The shortest ways between two actors over acts that happened, those first whose weakest step has the most acts. Gatherings of more than 6 do not count.',
      extensions: { reads: ['Act.by', 'Act.to', ...HAPPENED] },
      args: {
        from: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: 'Where the ways start.',
          extensions: { reads: ['Act.by', 'Act.to'] },
        }),
        to: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: 'Where they end.',
          extensions: { reads: ['Act.by', 'Act.to'] },
        }),
        through: t.arg({
          type: ActFilterInput,
          description: 'Acts over which they go; vouched is true if not said.',
          extensions: FILTER,
        }),
        maxLength: t.arg.int({
          defaultValue: LIMITS.pathLength,
          required: true,
          description: `How many steps they may have: 1 to ${LIMITS.pathLength}.`,
          extensions: HOW_MANY,
        }),
        first: t.arg.int({ defaultValue: 10, description: 'How many ways: 1 to 100.', extensions: HOW_MANY }),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: async (_root, { from, to, through, maxLength, first, asOf }, { lookBack }, info) => {
        if (maxLength < 1 || maxLength > LIMITS.pathLength) {
          const message = `maxLength is ${maxLength}; it must be from 1 to ${LIMITS.pathLength}.`
          throw apiError('BAD_USER_INPUT', message)
        }
        const { graph, load } = lookBack(info, asOf)
        const given = withoutNulls(through ?? {})
        const own = happened(given)
        const [fromIds, toIds, resolved] = await Promise.all([
          idsOf(from, load),
          idsOf(to, load),
          resolveActFilter(given, load, own),
        ])
        const request = { maxLength, limit: sizeOf('first', first) }
        const paths = await graph.paths(fromIds, toIds, resolved, request).catch(throwPublic)
        return paths.map(({ steps }) => ({
          steps: steps.map((step) => ({ ...step, filter: { and: [given, own] } })),
        }))
      },
    }),
  )
}
