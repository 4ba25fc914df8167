import type { ActId, Moment } from '../../model/index.ts'
import { nextPlace, placeActs } from '../cypher/added.ts'
import type { Transaction } from '../engines/engine.ts'

/** Gives those of these acts that are told for the first time their place behind all that came before: the last that a transaction does. */
export async function addActs(transaction: Transaction, ids: readonly ActId[], now: Moment): Promise<void> {
  if (ids.length === 0) return
  await Promise.all([transaction.run(nextPlace, { now }), transaction.run(placeActs, { ids })])
}
