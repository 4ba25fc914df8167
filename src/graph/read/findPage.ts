import type { Moment } from '../../model/index.ts'
import { type BothWays, type FindParams, type Order, startOf } from '../cypher/keyset.ts'
import type { ReadStatement } from '../cypher/statement.ts'
import type { Engine } from '../engines/engine.ts'
import type { PageRequest } from '../graph.ts'

export const RISING = { descending: false }
export const FALLING = { descending: true }

/** Reads one page of an order, in the direction that is asked for. */
export function findPage<Filter, Row>(
  engine: Engine,
  ways: BothWays<ReadStatement<FindParams<Filter>, Row>>,
  order: Pick<Order, 'descending'>,
  filter: Filter,
  { limit, after, backward = false }: PageRequest,
  at: Moment,
): Promise<readonly Row[]> {
  const statement = backward ? ways.backward : ways.forward
  return engine.read(statement, { filter, page: after ?? startOf(order, backward), limit, at })
}
