import { type ActorRow, firstLetters, type Graph, isId, type SubjectKind } from '../graph/index.ts'
import { type ActorId, ClaimgraphError } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** Candidates that are shown. */
const SHOWN = 8

/**
 * The id for which a word stands: an id, or the whole name or alias of exactly one actor. Throws ACTOR_NOT_FOUND or
 * ACTOR_AMBIGUOUS with those it may be, and WRONG_ID where only an id will do. Whether an id is stored is not seen.
 */
export async function findSubject(graph: Graph, word: string, kind: SubjectKind): Promise<string> {
  if (isId(word, kind)) return word
  if (isId(word) || !canBeNamed(kind)) throw noId(word, kind)
  return actorNamed(graph, word)
}

/** Actors may be named; all else goes by its id. */
export function canBeNamed(kind: SubjectKind): boolean {
  return kind.startsWith('actor')
}

function noId(word: string, kind: SubjectKind): ClaimgraphError {
  return new ClaimgraphError('WRONG_ID', `"${word}" is no id of ${kind === 'report' ? 'a' : 'an'} ${kind}`, {
    value: word,
    advice: `Such ids begin with ${firstLetters(kind)}; the API and claimgraph export show them.`,
  })
}

async function actorNamed(graph: Graph, name: string): Promise<ActorId> {
  const found = await graph.actorsNamed([fold(name)])
  const ids = [...new Set(found.map(({ actorId }) => actorId))]
  const [id] = ids
  if (id !== undefined && ids.length === 1) return id
  if (id !== undefined) {
    throw new ClaimgraphError('ACTOR_AMBIGUOUS', `"${name}" is a name of ${ids.length} actors`, {
      value: ids,
      advice: `Give the id of the one you mean: ${listed(await graph.actors(ids))}.`,
    })
  }
  const similar = await graph.findActors({ name }, { limit: SHOWN + 1 })
  throw new ClaimgraphError('ACTOR_NOT_FOUND', `no actor is called "${name}"`, {
    value: name,
    advice:
      similar.length === 0
        ? 'Give a whole name or alias, or an id.'
        : `Give a whole name or alias, or an id; there is ${listed(similar)}.`,
  })
}

function listed(actors: readonly ActorRow[]): string {
  const shown = actors.slice(0, SHOWN).map(({ id, name, type }) => `${id} ${name} (${type})`)
  return actors.length > SHOWN ? `${shown.join('; ')}; and others` : shown.join('; ')
}
