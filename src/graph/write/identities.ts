import type { ActId, ActorId } from '../../model/index.ts'
import { type Identity, mergedActors } from '../cypher/actors.ts'
import { mergedActs } from '../cypher/acts.ts'
import type { Transaction } from '../engines/engine.ts'

/** For which actor or act another is taken, by the decisions in force; most are themselves. */
export type Identities<Id> = (id: Id) => Id

export async function identitiesOfActors(
  transaction: Transaction,
  ids: readonly ActorId[],
): Promise<Identities<ActorId>> {
  return byId(await transaction.run(mergedActors, { ids }))
}

export async function identitiesOfActs(
  transaction: Transaction,
  ids: readonly ActId[],
): Promise<Identities<ActId>> {
  return byId(await transaction.run(mergedActs, { ids }))
}

function byId<Id>(rows: readonly Identity<Id>[]): Identities<Id> {
  const merged = new Map(rows.map(({ id, isId }) => [id, isId]))
  return (id) => merged.get(id) ?? id
}
