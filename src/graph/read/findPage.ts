import {
  type BothWays,
  type FindByMoment,
  type FindParams,
  type Order,
  startOf,
  startOfMoments,
} from '../cypher/keyset.ts'
import type { ReadStatement } from '../cypher/statement.ts'
import type { Engine } from '../engines/engine.ts'
import type { PageRequest } from '../graph.ts'

export const RISING = { descending: false }
export const FALLING = { descending: true }

/** Reads one page of an order, in the direction that is asked for. */
export function findPage<Params extends FindParams<unknown>, Row>(
  engine: Engine,
  ways: BothWays<ReadStatement<Params, Row>>,
  order: Pick<Order, 'descending'>,
  sought: Omit<Params, 'page' | 'limit'>,
  { limit, after, backward = false }: PageRequest,
): Promise<readonly Row[]> {
  const statement: ReadStatement<object, Row> = backward ? ways.backward : ways.forward
  return engine.read(statement, { ...sought, page: after ?? startOf(order, backward), limit })
}

/** As findPage, of an order of moments, whose keys travel as text. */
export function findPageByMoment<Params extends Omit<FindByMoment<unknown>, 'at'>, Row>(
  engine: Engine,
  ways: BothWays<ReadStatement<Params, Row>>,
  order: Pick<Order, 'descending'>,
  sought: Omit<Params, 'page' | 'limit'>,
  { limit, after, backward = false }: PageRequest,
): Promise<readonly Row[]> {
  const statement: ReadStatement<object, Row> = backward ? ways.backward : ways.forward
  const page = after ? { key: Number(after.key), id: after.id } : startOfMoments(order, backward)
  return engine.read(statement, { ...sought, page, limit })
}
