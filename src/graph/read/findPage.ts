import type { Moment } from '../../model/index.ts'
import {
  type BothWays,
  type FindByMoment,
  type FindParams,
  type Order,
  type Place,
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
  request: PageRequest,
): Promise<readonly Row[]> {
  return readFrom(request.after ?? startOf(order, request.backward), engine, ways, sought, request)
}

/** As findPage, of an order of moments, whose keys travel as text. */
export function findPageByMoment<Params extends Omit<FindByMoment<unknown>, 'at'>, Row>(
  engine: Engine,
  ways: BothWays<ReadStatement<Params, Row>>,
  order: Pick<Order, 'descending'>,
  sought: Omit<Params, 'page' | 'limit'>,
  request: PageRequest,
): Promise<readonly Row[]> {
  const { after, backward } = request
  const place = after ? { key: Number(after.key), id: after.id } : startOfMoments(order, backward)
  return readFrom(place, engine, ways, sought, request)
}

function readFrom<Params extends object, Row>(
  page: Place<string | Moment>,
  engine: Engine,
  { forward, backward }: BothWays<ReadStatement<Params, Row>>,
  sought: object,
  request: PageRequest,
): Promise<readonly Row[]> {
  const statement: ReadStatement<object, Row> = request.backward ? backward : forward
  return engine.read(statement, { ...sought, page, limit: request.limit })
}
