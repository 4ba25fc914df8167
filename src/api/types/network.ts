import type { NetworkStep } from '../../graph/index.ts'
import { compareTexts } from '../../lists/index.ts'
import type { ActorId } from '../../model/index.ts'
import type { InputAccess } from '../access/declared.ts'
import { FILTER, HAPPENED, HOW_MANY } from '../access/reads.ts'
import { type GivenActFilter, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, sizeOf } from '../connection.ts'
import type { View } from '../context.ts'
import { actorOf } from '../found.ts'
import { LIMITS } from '../limits.ts'
import { byOrTo, happened } from '../namedFilters.ts'
import { type Centrality, centralities } from '../network/centralities.ts'
import { type Community, communitiesOf } from '../network/communities.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput } from './act.ts'
import { ActorRef } from './refs.ts'

const TIED: InputAccess = { reads: ['Act.by', 'Act.to'] }

const CentralityMeasureEnum = builder.enumType('CentralityMeasure', {
  description: 'What makes an actor central.',
  values: {
    NEIGHBOURS: { description: 'How many others it has acts with.', extensions: TIED },
    PAGERANK: {
      description: 'How much is said and done to it, above all by those to whom much is said and done.',
      extensions: TIED,
    },
    BETWEENNESS: {
      description: 'How often it lies on the shortest way between two others.',
      extensions: TIED,
    },
  } satisfies Readonly<
    Record<Centrality, { readonly description: string; readonly extensions: InputAccess }>
  >,
})

interface Central {
  readonly id: ActorId
  readonly score: number
  readonly filter: GivenActFilter
}

const CentralityRef = builder.objectRef<Central>('Centrality').implement({
  description: 'How central an actor is.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who.',
      resolve: ({ id }, _args, { viewOf }, info) => actorOf(id, viewOf(info)),
    }),
    score: t.exposeFloat('score', { description: 'By the measure that was asked for.' }),
    filter: t.field({
      type: 'JSON',
      description: 'The filter of its acts among these, as a variable for acts(filter: …).',
      resolve: ({ id, filter }) => ({ and: [filter, byOrTo({ ids: [id] })] }),
    }),
  }),
})

const CommunityRef = builder.objectRef<Community>('Community').implement({
  description: 'Actors who have more to do with one another than with others.',
  fields: (t) => ({
    size: t.int({ description: 'How many they are.', resolve: ({ actorIds }) => actorIds.length }),
    within: t.exposeInt('within', {
      description: 'How many acts are among them, once for each two who take part.',
    }),
    outwards: t.exposeInt('outwards', { description: 'How many are between them and others.' }),
    actors: t.field({
      type: [ActorRef],
      description: 'Who they are, those with the most acts among them first.',
      args: {
        first: t.arg.int({
          defaultValue: 5,
          description: 'How many actors: 1 to 100.',
          extensions: HOW_MANY,
        }),
      },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: ({ actorIds }, { first }, { viewOf }, info) =>
        Promise.all(actorIds.slice(0, sizeOf('first', first)).map((id) => actorOf(id, viewOf(info)))),
    }),
  }),
})

const THROUGH = {
  type: ActFilterInput,
  description: 'Acts by which actors are tied; vouched is true if not said.',
  extensions: FILTER,
} as const

export function defineNetwork(): void {
  builder.queryFields((t) => ({
    centrality: t.field({
      type: [CentralityRef],
      extensions: { reads: ['Act.by', 'Act.to', 'Act.type', ...HAPPENED] },
      description:
        'The most central actors, by who says and does what to whom. Gatherings of more than 6 do not count.',
      args: {
        by: t.arg({
          type: CentralityMeasureEnum,
          defaultValue: 'PAGERANK',
          required: true,
          description: 'By which measure.',
          extensions: { readsNothing: 'each measure says what it reads' },
        }),
        filter: t.arg(THROUGH),
        first: t.arg.int({
          defaultValue: 20,
          description: 'How many actors: 1 to 100.',
          extensions: HOW_MANY,
        }),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: LIMITS.networkComplexity, multiplier: pageSizeOf(args) }),
      resolve: async (_root, { by, filter: given, first, asOf }, { lookBack }, info) => {
        const filter = withoutNulls(given ?? {})
        const steps = await stepsOf(lookBack(info, asOf), filter)
        if (by === 'BETWEENNESS') checkWays(steps)
        const scores = centralities(by, steps)
        return [...scores]
          .toSorted(([a, one], [b, other]) => other - one || compareTexts(a, b))
          .slice(0, sizeOf('first', first))
          .map(([id, score]) => ({ id, score, filter: { and: [filter, happened(filter)] } }))
      },
    }),
    communities: t.field({
      type: [CommunityRef],
      extensions: { reads: ['Act.by', 'Act.to', 'Act.type', ...HAPPENED] },
      description:
        'Actors parted by who has most to do with whom, the largest community first. Gatherings of more than 6 do not count.',
      args: {
        filter: t.arg(THROUGH),
        first: t.arg.int({
          defaultValue: 10,
          description: 'How many communities: 1 to 100.',
          extensions: HOW_MANY,
        }),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: LIMITS.networkComplexity, multiplier: pageSizeOf(args) }),
      resolve: async (_root, { filter, first, asOf }, { lookBack }, info) => {
        const steps = await stepsOf(lookBack(info, asOf), withoutNulls(filter ?? {}))
        return communitiesOf(steps).slice(0, sizeOf('first', first))
      },
    }),
  }))
}

/** Throws TOO_COMPLEX where there are too many ways to look at them all. */
function checkWays(steps: readonly NetworkStep[]): void {
  const actors = new Set(steps.flatMap(({ fromId, toId }) => [fromId, toId])).size
  if (actors * steps.length <= LIMITS.networkWays) return
  const message = `There are too many ways between ${actors} actors. Choose fewer acts by filter, or another measure.`
  throw apiError('TOO_COMPLEX', message)
}

/** Throws TOO_COMPLEX. */
async function stepsOf({ graph, load }: View, filter: GivenActFilter): Promise<readonly NetworkStep[]> {
  const most = LIMITS.networkSteps
  const steps = await graph.network(await resolveActFilter(filter, load, happened(filter)), most + 1)
  if (steps.length <= most) return steps
  throw apiError('TOO_COMPLEX', `The acts tie actors in more than ${most} ways. Choose fewer acts by filter.`)
}
