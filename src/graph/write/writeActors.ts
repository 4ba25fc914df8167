import type { ActorId, Moment } from '../../model/index.ts'
import { ACTOR_TYPES } from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { callActors, mergeActors, mergeNameNodes } from '../cypher/actors.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ActorRow, AliasRow, NamedActor } from '../rows.ts'
import type { Identities } from './identities.ts'
import { writeRows } from './writeRows.ts'

/** Adds new actors, and to all of them the names by which they are not known yet. */
export async function writeActors(
  transaction: Transaction,
  actors: readonly NamedActor[],
  recordedAt: Moment,
  takenFor: Identities<ActorId>,
): Promise<void> {
  await writeActorNodes(transaction, actors)
  const aliases = actors.flatMap(({ id, name, aliases: others }) =>
    [...new Set([name, ...others])].map((each) => ({ actorId: id, name: each, recordedAt })),
  )
  await writeAliases(transaction, aliases, takenFor)
}

export async function writeActorNodes(transaction: Transaction, actors: readonly ActorRow[]): Promise<void> {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const type of ACTOR_TYPES) {
    const rows = sorted.filter((actor) => actor.type === type)
    await writeRows(transaction, mergeActors[type], rows)
  }
}

export async function writeAliases(
  transaction: Transaction,
  aliases: readonly AliasRow[],
  takenFor: Identities<ActorId> = (id) => id,
): Promise<void> {
  const names = [...new Set(aliases.map(({ name }) => name))].toSorted()
  await writeRows(
    transaction,
    mergeNameNodes,
    names.map((name) => ({ name, search: fold(name) })),
  )
  const callings = aliases.map(({ actorId, name, recordedAt }) => ({
    name,
    readAs: actorId,
    actorId: takenFor(actorId),
    given: '' as const,
    since: recordedAt,
  }))
  await writeRows(transaction, callActors, callings)
}
