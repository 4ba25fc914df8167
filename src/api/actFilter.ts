import type { ActFilter } from '../graph/index.ts'
import type { ActorId, OutletId } from '../model/index.ts'
import type { ResponseKind } from '../ontology/index.ts'
import { apiError } from './apiError.ts'
import { LIMITS } from './limits.ts'
import type { Loaders } from './loaders.ts'
import { withoutNulls } from './withoutNulls.ts'

/** Actors as a client may name them: by their ids or by a name. */
export interface NamedActors {
  readonly ids?: readonly string[] | null | undefined
  readonly name?: string | null | undefined
}

/** Actors that a client names, or those who speak for them. */
export interface ActorChoice extends NamedActors {
  readonly speakingFor?: NamedActors | null | undefined
}

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined }
type Ends = 'answered' | 'answers'
type Composed = 'and' | 'or' | 'not'

const PARTIES = ['by', 'to', 'about', 'toOrAbout', 'involving', 'voice'] as const
type Party = (typeof PARTIES)[number]

/** Which act is at the other end of an answer. */
export interface GivenAnswerFilter {
  readonly kinds?: readonly ResponseKind[] | null | undefined
  readonly by?: ActorChoice | null | undefined
}

/** The filter of acts as a client gives it. */
export interface GivenActFilter
  extends Nullable<Omit<ActFilter, Party | Ends | Composed | 'outlets'>>,
    Nullable<Record<Party, ActorChoice>>,
    Nullable<Record<Ends, GivenAnswerFilter>> {
  readonly outlets?: readonly string[] | null | undefined
  readonly and?: readonly GivenActFilter[] | null | undefined
  readonly or?: readonly GivenActFilter[] | null | undefined
  readonly not?: GivenActFilter | null | undefined
}

/**
 * Replaces names by ids: a name that nobody bears becomes an empty list, which no act meets. Beside what a client has given a
 * field may have a filter of its own. Throws TOO_COMPLEX or TOO_DEEP.
 */
export async function resolveActFilter(
  given: GivenActFilter,
  load: Loaders,
  own?: GivenActFilter,
): Promise<ActFilter> {
  const size = sizeOf(given)
  if (size > LIMITS.filters) {
    const message = `The filter is made of ${size} filters; ${LIMITS.filters} are allowed.`
    throw apiError('TOO_COMPLEX', message, { limit: LIMITS.filters, actual: size })
  }
  const levels = levelsOf(given)
  if (levels > LIMITS.filterLevels) {
    const message = `The filter nests ${levels} levels; ${LIMITS.filterLevels} are allowed.`
    throw apiError('TOO_DEEP', message, { limit: LIMITS.filterLevels, actual: levels })
  }
  return own ? resolved({ and: [given, own] }, load) : resolved(given, load)
}

function sizeOf(filter: GivenActFilter): number {
  return innerOf(filter).reduce((sum, each) => sum + sizeOf(each), 1)
}

function levelsOf(filter: GivenActFilter): number {
  return innerOf(filter).reduce((most, each) => Math.max(most, 1 + levelsOf(each)), 0)
}

function innerOf({ and, or, not }: GivenActFilter): readonly GivenActFilter[] {
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
}

async function resolved(given: GivenActFilter, load: Loaders): Promise<ActFilter> {
  const { outlets, answered, answers, and, or, not, ...others } = given
  const end = async (inner: GivenAnswerFilter | null | undefined) =>
    inner && withoutNulls({ kinds: inner.kinds, by: inner.by && (await idsOf(inner.by, load)) })
  const filters = (inner: readonly GivenActFilter[] | null | undefined) =>
    inner && Promise.all(inner.map((each) => resolved(each, load)))
  // All names are asked for at once.
  const [parties, answering, answeredTo, all, any, none] = await Promise.all([
    partiesOf(given, load),
    end(answered),
    end(answers),
    filters(and),
    filters(or),
    not && resolved(not, load),
  ])
  return withoutNulls({
    ...others,
    ...parties,
    outlets: outlets?.map((id) => id as OutletId),
    answered: answering,
    answers: answeredTo,
    and: all,
    or: any,
    not: none,
  })
}

async function partiesOf(
  given: GivenActFilter,
  load: Loaders,
): Promise<Record<Party, readonly ActorId[] | null | undefined>> {
  const parties = PARTIES.map(async (party) => {
    const choice = given[party]
    return [party, choice && (await idsOf(choice, load))] as const
  })
  return Object.fromEntries(await Promise.all(parties)) as Record<Party, readonly ActorId[] | undefined>
}

/** The actors that a client has chosen; none where nobody bears the name. */
export async function idsOf(
  { ids, name, speakingFor }: ActorChoice,
  load: Loaders,
): Promise<readonly ActorId[]> {
  if (name !== undefined && name !== null) return load.actorsNamed.load(name)
  if (!speakingFor) return (ids ?? []).map((id) => id as ActorId)
  const spokenFor = await idsOf(speakingFor, load)
  return [...new Set((await load.speakersFor.loadMany(spokenFor)).flatMap(thrown))]
}

/** What `loadMany` gives in place of throwing. */
function thrown<Value>(value: Value | Error): Value {
  if (value instanceof Error) throw value
  return value
}
