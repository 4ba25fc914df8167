import type { Token } from '../../language/index.ts'
import { DOCUMENTS } from '../lexicon/documents.ts'
import { ownersOf } from '../tree/arguments.ts'
import { prepositionObjects } from '../tree/tree.ts'

/** An actor speaks for itself; a statement, report or letter for whoever made it. */
export function sourcesOf(agent: Token, isActor: (token: Token) => boolean): readonly Token[] {
  if (isActor(agent)) return [agent]
  if (!isDocument(agent)) return []
  const makers = [
    ...ownersOf(agent),
    ...['by', 'from', 'of'].flatMap((word) => prepositionObjects(agent, word)),
  ]
  return makers.filter(isActor).slice(0, 1)
}

export function isDocument(token: Token): boolean {
  return DOCUMENTS.has(token.lemma)
}
