import type { ActorRow, Graph } from '../graph/index.ts'
import { type ActorId, ClaimgraphError } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** What a word of the command line may stand for; actors may be named, all else goes by its id. */
export type SubjectKind = 'actor' | 'actor or act' | 'act' | 'report'

/** First letters of the ids of each kind. */
const LETTERS: Readonly<Record<SubjectKind, readonly string[]>> = {
  actor: ['n'],
  'actor or act': ['n', 'a'],
  act: ['a'],
  report: ['r'],
}

/** Candidates that are shown. */
const SHOWN = 8

/**
 * The id for which a word stands: an id, or the whole name or alias of exactly one actor. Throws ACTOR_NOT_FOUND or
 * ACTOR_AMBIGUOUS with those it may be, and BAD_DECISION where only an id will do. Whether an id is stored is not seen.
 */
export async function findSubject(graph: Graph, word: string, kind: SubjectKind): Promise<string> {
  if (/^[a-z][0-9a-f]{24}$/.test(word)) {
    if (LETTERS[kind].includes(word[0] ?? ' ')) return word
    throw noId(word, kind)
  }
  if (!LETTERS[kind].includes('n')) throw noId(word, kind)
  return actorNamed(graph, word)
}

function noId(word: string, kind: SubjectKind): ClaimgraphError {
  return new ClaimgraphError(
    'BAD_DECISION',
    `"${word}" is no id of ${kind === 'report' ? 'a' : 'an'} ${kind}`,
    {
      value: word,
      advice: `Such ids begin with ${LETTERS[kind].join(' or ')}; the API and claimgraph export show them.`,
    },
  )
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
