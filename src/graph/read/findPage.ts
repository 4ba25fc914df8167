import { type BothWays, type FindParams, type Order, startOf } from '../cypher/keyset.ts'
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
