import type { ActRecord } from '../cypher/acts.ts'
import type { ActorRow, Part, ReadAct } from '../rows.ts'

export function toReadAct({ parties, ...act }: ActRecord): ReadAct {
  return {
    ...act,
    by: actorsWith('BY', parties),
    to: actorsWith('TO', parties),
    about: actorsWith('ABOUT', parties),
  }
}

/** Each once: two actors that were read may be taken for one. */
function actorsWith(part: Part, parties: ActRecord['parties']): readonly ActorRow[] {
  const actors = new Map<string, ActorRow>()
  for (const [own, id, type, name, iso3] of parties)
    if (own === part && !actors.has(id)) actors.set(id, { id, type, name, iso3 })
  return [...actors.values()]
}
