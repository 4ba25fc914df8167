import DataLoader from 'dataloader'
import { type ActorId, type Moment, NOW } from '../../model/index.ts'
import { type PartyList, partyLists } from '../cypher/actCondition.ts'
import { partsOfActors } from '../cypher/actors.ts'
import { countRecorded } from '../cypher/articles.ts'
import { facetActs } from '../cypher/facets.ts'
import { countActs, type FindActs, findActs, findActsOf, findActsRecorded } from '../cypher/findActs.ts'
import { allSteps } from '../cypher/steps.ts'
import type { Engine } from '../engines/engine.ts'
import type { ActFilter, GraphReader } from '../graph.ts'
import type { Part } from '../rows.ts'
import { FALLING, findPage } from './findPage.ts'
import { toReadAct } from './toReadAct.ts'

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

type ActReads = Pick<GraphReader, 'findActs' | 'countActs' | 'facetActs' | 'network'>

/**
 * Finds and counts the acts of filters, by statements that look at as few as may be. Grafeo gives no acts in their order,
 * so that it always looks at all that the actors of the filter take part in, or at all there are.
 */
export function createActReads(engine: Engine, at: Moment, limits: SeekLimits = LIMITS): ActReads {
  const isOrdered = engine.kind === 'neo4j'
  const fewest = createFewest(engine)
  return {
    findActs: async (filter, page, along = {}) => {
      const find = async ({ statement, filter: values }: FindActs) => {
        const records = await findPage(engine, statement, FALLING, { filter: values, at }, page)
        return records.map((record) => toReadAct(record, along))
      }
      if (isOrdered && at < NOW && (await isLongAgo(engine, at, limits.recorded)))
        return find(findActsRecorded(filter, along))
      const among = await fewest(filter)
      if (!among) return find(findActs(filter, along))
      const owners = among.parts.length * new Set(among.ids).size
      const ways = isOrdered && owners <= limits.ordered ? findActsOf : findActs
      return find(ways(filter, along, among))
    },
    countActs: async (filter) => {
      const { statement, filter: values } = countActs(filter, await fewest(filter))
      const [counted] = await engine.read(statement, { filter: values, at })
      return counted?.total ?? 0
    },
    facetActs: async (kind, filter, limit) => {
      const { statement, filter: values } = facetActs(kind, filter, await fewest(filter))
      return engine.read(statement, { filter: values, limit, at })
    },
    network: async (filter, limit) => {
      const { statement, filter: values } = allSteps(filter, await fewest(filter))
      return engine.read(statement, { filter: values, limit, at })
    },
  }
}

/** Tells of the lists of actors in a filter the one whose actors take part in the fewest acts. */
function createFewest(engine: Engine): (filter: ActFilter) => Promise<PartyList | undefined> {
  // What is asked at the same time, as by several fields of one request, is asked together; nothing is kept.
  const edgesOf = new DataLoader<ActorId, Readonly<Record<Part, number>> | undefined>(
    async (ids) => {
      const rows = await engine.read(partsOfActors, { ids: [...new Set(ids)] })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id))
    },
    { cache: false },
  )
  const sizeOf = async ({ ids, parts }: PartyList): Promise<number> => {
    const counts = await Promise.all(ids.map((id) => edgesOf.load(id)))
    return counts
      .flatMap((count) => parts.map((part) => count?.[part] ?? 0))
      .reduce((sum, count) => sum + count, 0)
  }
  return async (filter) => {
    const lists = partyLists(filter)
    if (lists.length < 2) return lists[0]
    const sized = await Promise.all(lists.map(async (list) => ({ list, size: await sizeOf(list) })))
    return sized.reduce((least, each) => (each.size < least.size ? each : least)).list
  }
}

/** Whether few articles were recorded by the moment, in themselves and beside all. */
async function isLongAgo(engine: Engine, at: Moment, most: number): Promise<boolean> {
  const [counted] = await engine.read(countRecorded, { at, most: most + 1 })
  return counted !== undefined && counted.recorded <= most && counted.recorded * FEW <= counted.stored
}
