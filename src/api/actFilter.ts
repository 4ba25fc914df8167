import type { ActFilter } from '../graph/index.ts'
import type { ActorId } from '../model/index.ts'
import type { Loaders } from './loaders.ts'
import { withoutNulls } from './withoutNulls.ts'

/** Actors as a client may give them: by their ids or by a name. */
interface ActorChoice {
  readonly ids?: readonly string[] | null
  readonly name?: string | null
}

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined }

/** The filter of acts as a client gives it: actors are chosen by ids or by name. */
export type GivenActFilter = Nullable<Omit<ActFilter, 'by' | 'to' | 'involving'>> &
  Nullable<Record<'by' | 'to' | 'involving', ActorChoice>>

/** Replaces names by ids. Returns undefined where no act can pass: a name nobody bears, or an empty list. */
export async function resolveActFilter(given: GivenActFilter, load: Loaders): Promise<ActFilter | undefined> {
  const { by, to, involving, ...others } = given
  const [byIds, toIds, involvingIds] = await Promise.all(
    [by, to, involving].map((choice) => idsOf(choice, load)),
  )
  const filter = withoutNulls({ ...others, by: byIds, to: toIds, involving: involvingIds })
  const lists = [filter.types, filter.by, filter.to, filter.involving]
  return lists.some((list) => list?.length === 0) ? undefined : filter
}

async function idsOf(
  choice: ActorChoice | null | undefined,
  load: Loaders,
): Promise<readonly ActorId[] | undefined> {
  if (choice?.name !== undefined && choice.name !== null) return load.actorsNamed.load(choice.name)
  return choice?.ids?.map((id) => id as ActorId)
}
