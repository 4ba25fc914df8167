import { FOREVER, type Moment } from '../../model/index.ts'
import type { AtMoment } from './statement.ts'

/**
 * What a statement takes that finds a page of rows. The filter is one map, not a parameter for each condition:
 * Neo4j plans a statement anew for every set of parameter types and sizes, but not for what is in a map.
 */
export interface FindParams<Filter> extends AtMoment {
  readonly filter: Filter
  readonly page: Place
  readonly limit: number
}

/** What a statement takes that finds a page of rows in the order of moments. */
export interface FindByMoment<Filter> extends Omit<FindParams<Filter>, 'page'> {
  readonly page: Place<Moment>
}

/** A place in an order of key, then id, after which a page starts; see `startOf` for the ends of the order. */
export interface Place<Key = string> {
  readonly key: Key
  readonly id: string
}

export interface Order {
  /** Expressions of the row that hold the key and the id. */
  readonly key: string
  readonly id: string
  /** Whether the greatest key comes first; ids always rise. */
  readonly descending: boolean
}

/** The parts of a statement that read one page in one direction. */
export interface PageText {
  readonly name: string
  readonly condition: string
  readonly order: string
  /** Directions of the key and of the id. */
  readonly keys: 'ASC' | 'DESC'
  readonly ids: 'ASC' | 'DESC'
}

/** A statement for each direction in which an order can be walked. */
export interface BothWays<Entry> {
  readonly forward: Entry
  readonly backward: Entry
}

/** Sorts after every text. */
const LAST = '\u{10ffff}'

/** Makes the two statements that page through an order, by its key and id instead of a number of rows to skip. */
export function keyset<Entry>(name: string, order: Order, make: (page: PageText) => Entry): BothWays<Entry> {
  return {
    forward: make({ name, ...walk(order, order.descending, false) }),
    backward: make({ name: `${name}Backward`, ...walk(order, !order.descending, true) }),
  }
}

/** The place before the first row of an order, as seen from the direction of walking. */
export function startOf(order: Pick<Order, 'descending'>, backward = false): Place {
  const keysFall = order.descending !== backward
  return { key: keysFall ? LAST : '', id: backward ? LAST : '' }
}

/** The same place in an order of moments; none is before 1970. */
export function startOfMoments(order: Pick<Order, 'descending'>, backward = false): Place<Moment> {
  const keysFall = order.descending !== backward
  return { key: keysFall ? FOREVER : -1, id: backward ? LAST : '' }
}

/**
 * The plain comparison of the key comes first, because an index can answer it and so give the rows in order;
 * written with OR, the rest would tempt Neo4j to read a second index and to sort all that it finds.
 */
function walk({ key, id }: Order, keysFall: boolean, idsFall: boolean): Omit<PageText, 'name'> {
  const [past, keys] = keysFall ? (['<', 'DESC'] as const) : (['>', 'ASC'] as const)
  const [pastId, ids] = idsFall ? (['<', 'DESC'] as const) : (['>', 'ASC'] as const)
  return {
    condition: `${key} ${past}= $page.key
  AND CASE WHEN ${key} = $page.key THEN ${id} ${pastId} $page.id ELSE true END`,
    order: `${key} ${keys}, ${id} ${ids}`,
    keys,
    ids,
  }
}
