import { compareTexts } from '../../lists/index.ts'
import { type ActorId, type Moment, NOW } from '../../model/index.ts'
import { partsOfActors } from '../cypher/actors.ts'
import { countRecorded } from '../cypher/articles.ts'
import { findActs, findActsOf, findActsRecorded } from '../cypher/findActs.ts'
import type { Engine } from '../engines/engine.ts'
import type { ActFilter, PageRequest } from '../graph.ts'
import type { Part, ReadAct } from '../rows.ts'
import { actParams, variantOf } from './filterParams.ts'
import { FALLING, findPage } from './findPage.ts'
import { toReadActs } from './toReadActs.ts'

/** Up to where the ways of finding a page that look at little are taken. */
export interface PageLimits {
  /** Actors of a filter, once for each part, whose acts are read in their order. */
  readonly ordered: number
  /** Articles that were recorded by the moment, of which all that they tell is sorted. */
  readonly recorded: number
}

const LIMITS: PageLimits = { ordered: 12, recorded: 500 }

/**
 * One page of acts, by statements that look at as few as may be. Grafeo gives no acts in their order, so that it always
 * looks at all that the actors of the filter take part in, or at all there are.
 */
export async function findActsPage(
  engine: Engine,
  filter: ActFilter,
  page: PageRequest,
  at: Moment,
  limits: PageLimits = LIMITS,
): Promise<readonly ReadAct[]> {
  const sought = { filter: actParams(filter), at }
  if (engine.kind !== 'grafeo') {
    if (at < NOW && (await countArticles(engine, at, limits.recorded)) <= limits.recorded)
      return toReadActs(await findPage(engine, findActsRecorded, FALLING, sought, page))
    const owners = await ownersOf(engine, filter)
    if (owners.length > 0 && owners.length <= limits.ordered) {
      const pages = await Promise.all(
        owners.map(({ part, actorId }) =>
          findPage(engine, findActsOf[part], FALLING, { ...sought, actorId }, page),
        ),
      )
      return firstOf(pages.map(toReadActs), page)
    }
  }
  return toReadActs(await findPage(engine, variantOf(findActs, filter), FALLING, sought, page))
}

/** An actor and the part that it has in the acts that are sought. */
interface Owner {
  readonly part: Part
  readonly actorId: ActorId
}

const PARTS = { by: ['BY'], to: ['TO'], involving: ['BY', 'TO', 'ABOUT'] } as const satisfies Record<
  string,
  readonly Part[]
>

/** One of these takes part in each act that fits the filter: of its lists of actors, those who take part in the fewest. */
async function ownersOf(engine: Engine, filter: ActFilter): Promise<readonly Owner[]> {
  const lists = (['by', 'to', 'involving'] as const).flatMap((key) => {
    const ids = filter[key] && [...new Set(filter[key])]
    return ids ? [ids.flatMap((actorId) => PARTS[key].map((part) => ({ part, actorId })))] : []
  })
  if (lists.length < 2) return lists[0] ?? []
  const ids = [...new Set(lists.flat().map(({ actorId }) => actorId))]
  const counts = new Map((await engine.read(partsOfActors, { ids })).map((row) => [row.id, row]))
  const size = (list: readonly Owner[]) =>
    list.reduce((sum, { part, actorId }) => sum + (counts.get(actorId)?.[part] ?? 0), 0)
  return lists.reduce((fewest, list) => (size(list) < size(fewest) ? list : fewest))
}

/** How many articles were recorded by the moment; of more than `most` it only tells that there are more. */
async function countArticles(engine: Engine, at: Moment, most: number): Promise<number> {
  const [counted] = await engine.read(countRecorded, { at, most: most + 1 })
  return counted?.total ?? 0
}

/** The page that several make: the first acts of all, each once. */
function firstOf(
  pages: readonly (readonly ReadAct[])[],
  { limit, backward = false }: PageRequest,
): readonly ReadAct[] {
  const [first = []] = pages
  if (pages.length === 1) return first
  const acts = [...new Map(pages.flat().map((act) => [act.id, act])).values()]
  const sorted = acts.toSorted((a, b) => compareTexts(b.sortDate, a.sortDate) || compareTexts(a.id, b.id))
  return (backward ? sorted.toReversed() : sorted).slice(0, limit)
}
