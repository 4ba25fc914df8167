import { compareTexts } from '../../lists/index.ts'
import { type ActorId, type Moment, NOW } from '../../model/index.ts'
import { type PartyList, partyLists } from '../cypher/actCondition.ts'
import { partsOfActors } from '../cypher/actors.ts'
import { countRecorded } from '../cypher/articles.ts'
import { facetActs } from '../cypher/facets.ts'
import { countActs, type FindActs, findActs, findActsOf, findActsRecorded } from '../cypher/findActs.ts'
import { allSteps } from '../cypher/steps.ts'
import type { Engine } from '../engines/engine.ts'
import type { ActFilter, PageRequest } from '../graph.ts'
import type { FacetKind, FacetRecord, NetworkStep, ReadAct } from '../rows.ts'
import { FALLING, findPage } from './findPage.ts'
import { toReadActs } from './toReadActs.ts'

/** Up to where the ways of finding a page that look at little are taken. */
export interface SeekLimits {
  /** Actors of a filter, once for each part, whose acts are read in their order. */
  readonly ordered: number
  /** Articles that were recorded by the moment, of which all that they tell is sorted. */
  readonly recorded: number
}

const LIMITS: SeekLimits = { ordered: 12, recorded: 500 }

/** Of all articles, those recorded by a moment must be no more than one in so many to be looked through instead. */
const FEW = 10

/**
 * One page of acts, by statements that look at as few as may be. Grafeo gives no acts in their order, so that it always
 * looks at all that the actors of the filter take part in, or at all there are.
 */
export async function seekActs(
  engine: Engine,
  filter: ActFilter,
  page: PageRequest,
  at: Moment,
  limits: SeekLimits = LIMITS,
): Promise<readonly ReadAct[]> {
  const find = async ({ statement, filter: values }: FindActs) =>
    toReadActs(await findPage(engine, statement, FALLING, { filter: values, at }, page))
  const isOrdered = engine.kind === 'neo4j'
  if (isOrdered && at < NOW && (await isLongAgo(engine, at, limits.recorded)))
    return find(findActsRecorded(filter))
  const among = await fewest(engine, filter)
  if (!among) return find(findActs(filter))
  const owners = among.parts.flatMap((part) => [...new Set(among.ids)].map((actorId) => ({ part, actorId })))
  if (!isOrdered || owners.length > limits.ordered) return find(findActs(filter, among))
  const pages = await Promise.all(
    owners.map(async ({ part, actorId }) => {
      const { statement, filter: values } = findActsOf(filter, part, among)
      return toReadActs(await findPage(engine, statement, FALLING, { filter: values, at, actorId }, page))
    }),
  )
  return firstOf(pages, page)
}

export async function totalActs(engine: Engine, filter: ActFilter, at: Moment): Promise<number> {
  const { statement, filter: values } = countActs(filter, await fewest(engine, filter))
  const [counted] = await engine.read(statement, { filter: values, at })
  return counted?.total ?? 0
}

export async function countBy(
  engine: Engine,
  kind: FacetKind,
  filter: ActFilter,
  limit: number,
  at: Moment,
): Promise<readonly FacetRecord[]> {
  const { statement, filter: values } = facetActs(kind, filter, await fewest(engine, filter))
  return engine.read(statement, { filter: values, limit, at })
}

/** Who did acts of a filter to whom, what was done most often first. */
export async function stepsAmong(
  engine: Engine,
  filter: ActFilter,
  limit: number,
  at: Moment,
): Promise<readonly NetworkStep[]> {
  const { statement, filter: values } = allSteps(filter, await fewest(engine, filter))
  return engine.read(statement, { filter: values, limit, at })
}

/** Of the lists of actors in a filter, the one whose actors take part in the fewest acts. */
async function fewest(engine: Engine, filter: ActFilter): Promise<PartyList | undefined> {
  const lists = partyLists(filter)
  if (lists.length < 2) return lists[0]
  const ids = [...new Set(lists.flatMap((list) => list.ids))]
  const counts = new Map<ActorId, Readonly<Record<PartyList['parts'][number], number>>>(
    (await engine.read(partsOfActors, { ids })).map((row) => [row.id, row]),
  )
  const size = (list: PartyList): number =>
    list.ids.reduce(
      (sum, id) => sum + list.parts.reduce((own, part) => own + (counts.get(id)?.[part] ?? 0), 0),
      0,
    )
  return lists.reduce((least, list) => (size(list) < size(least) ? list : least))
}

/** Whether few articles were recorded by the moment, in themselves and beside all. */
async function isLongAgo(engine: Engine, at: Moment, most: number): Promise<boolean> {
  const [counted] = await engine.read(countRecorded, { at, most: most + 1 })
  return counted !== undefined && counted.recorded <= most && counted.recorded * FEW <= counted.stored
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
