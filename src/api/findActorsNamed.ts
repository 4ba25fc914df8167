import type { ActorRow, GraphReader } from '../graph/index.ts'
import type { ActorId } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { apiError } from './apiError.ts'

/** Names that contain the name, from which those that are the name are taken. */
const CANDIDATES = 1000

/**
 * The actors that bear this very name or alias, without regard to case and accents: "Putin" finds
 * Vladimir Putin where that is an alias of his, but not "Putin's spokesman".
 * Throws NAME_TOO_COMMON where so many names contain it that some bearer could be missed.
 */
export async function findActorsNamed(graph: GraphReader, name: string): Promise<readonly ActorId[]> {
  const sought = fold(name)
  if (sought === '') return []
  const candidates = await graph.findActors({ name }, { limit: CANDIDATES })
  if (candidates.length === CANDIDATES) {
    throw apiError('NAME_TOO_COMMON', `Very many names contain "${name}": give ids from actors(…) instead.`)
  }
  return candidates.filter((actor) => isNamed(actor, sought)).map((actor) => actor.id)
}

function isNamed(actor: ActorRow, sought: string): boolean {
  return [actor.name, ...actor.aliases].some((name) => fold(name) === sought)
}
