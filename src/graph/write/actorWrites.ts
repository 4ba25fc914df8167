import type { ActorId, Moment } from '../../model/index.ts'
import { ACTOR_TYPES } from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { callActors, mergeActors, mergeNameNodes } from '../cypher/actors.ts'
import type { ActorRow, AliasRow, NamedActor } from '../rows.ts'
import type { Identities } from './identities.ts'
import { type Write, write } from './writeRows.ts'

/** Adds new actors, and to all of them the names by which they are not known yet. */
export function actorWrites(
  actors: readonly NamedActor[],
  recordedAt: Moment,
  takenFor: Identities<ActorId>,
): readonly Write[] {
  const aliases = actors.flatMap(({ id, name, aliases: others }) =>
    [...new Set([name, ...others])].map((each) => ({ actorId: id, name: each, recordedAt })),
  )
  return [...actorNodeWrites(actors), ...aliasWrites(aliases, takenFor)]
}

export function actorNodeWrites(actors: readonly ActorRow[]): readonly Write[] {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return ACTOR_TYPES.map((type) =>
    write(
      mergeActors[type],
      sorted.filter((actor) => actor.type === type),
    ),
  )
}

export function aliasWrites(
  aliases: readonly AliasRow[],
  takenFor: Identities<ActorId> = (id) => id,
): readonly Write[] {
  const names = [...new Set(aliases.map(({ name }) => name))].toSorted()
  const callings = aliases.map(({ actorId, name, recordedAt }) => ({
    name,
    readAs: actorId,
    actorId: takenFor(actorId),
    given: '' as const,
    since: recordedAt,
  }))
  return [
    write(
      mergeNameNodes,
      names.map((name) => ({ name, search: fold(name) })),
    ),
    write(callActors, callings),
  ]
}
