import type { ActFilter } from '../graph/index.ts'
import type { ActorId, OutletId } from '../model/index.ts'
import type { ResponseKind } from '../ontology/index.ts'
import { apiError } from './apiError.ts'
import { LIMITS } from './limits.ts'
import type { Loaders } from './loaders.ts'
import { withoutNulls } from './withoutNulls.ts'

/** Actors as a client may give them: by their ids or by a name. */
export interface ActorChoice {
  readonly ids?: readonly string[] | null | undefined
  readonly name?: string | null | undefined
}

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined }
type Party = 'by' | 'to' | 'involving' | 'voice'
type Ends = 'answered' | 'answers'
type Composed = 'and' | 'or' | 'not'

/** Which act is at the other end of an answer. */
export interface GivenAnswerFilter {
  readonly kinds?: readonly ResponseKind[] | null | undefined
  readonly by?: ActorChoice | null | undefined
}

/** The filter of acts as a client gives it: actors are chosen by ids or by name. */
export interface GivenActFilter
  extends Nullable<Omit<ActFilter, Party | Ends | Composed | 'outlets'>>,
    Nullable<Record<Party, ActorChoice>>,
    Nullable<Record<Ends, GivenAnswerFilter>> {
  readonly outlets?: readonly string[] | null | undefined
  readonly and?: readonly GivenActFilter[] | null | undefined
  readonly or?: readonly GivenActFilter[] | null | undefined
  readonly not?: GivenActFilter | null | undefined
}

/** Replaces names by ids: a name that nobody bears becomes an empty list, which no act meets. Throws TOO_COMPLEX. */
export function resolveActFilter(given: GivenActFilter, load: Loaders): Promise<ActFilter> {
  const size = sizeOf(given)
  if (size > LIMITS.filters) {
    const message = `The filter is made of ${size} filters; ${LIMITS.filters} are allowed.`
    throw apiError('TOO_COMPLEX', message)
  }
  return resolved(given, load)
}

function sizeOf({ and, or, not }: GivenActFilter): number {
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
  return inner.reduce((sum, each) => sum + sizeOf(each), 1)
}

async function resolved(given: GivenActFilter, load: Loaders): Promise<ActFilter> {
  const { by, to, involving, voice, outlets, answered, answers, and, or, not, ...others } = given
  const ids = (choice: ActorChoice | null | undefined) => choice && idsOf(choice, load)
  const end = async (inner: GivenAnswerFilter | null | undefined) =>
    inner && withoutNulls({ kinds: inner.kinds, by: await ids(inner.by) })
  const filters = (inner: readonly GivenActFilter[] | null | undefined) =>
    inner && Promise.all(inner.map((each) => resolved(each, load)))
  // All names are asked for at once.
  const [byIds, toIds, involvingIds, voiceIds, answering, answeredTo, all, any, none] = await Promise.all([
    ids(by),
    ids(to),
    ids(involving),
    ids(voice),
    end(answered),
    end(answers),
    filters(and),
    filters(or),
    not && resolved(not, load),
  ])
  return withoutNulls({
    ...others,
    by: byIds,
    to: toIds,
    involving: involvingIds,
    voice: voiceIds,
    outlets: outlets?.map((id) => id as OutletId),
    answered: answering,
    answers: answeredTo,
    and: all,
    or: any,
    not: none,
  })
}

/** The actors that a client has chosen; none where nobody bears the name. */
export async function idsOf({ ids, name }: ActorChoice, load: Loaders): Promise<readonly ActorId[]> {
  if (name !== undefined && name !== null) return load.actorsNamed.load(name)
  return (ids ?? []).map((id) => id as ActorId)
}

/** The filter of acts that are by or to an actor. */
export function byOrTo(id: ActorId): GivenActFilter {
  return { or: [{ by: { ids: [id] } }, { to: { ids: [id] } }] }
}
