import type { Token } from '../../language/index.ts'
import { ownersOf } from '../tree/arguments.ts'
import { prepositionObjects } from '../tree/tree.ts'

/** Texts that are said to say what their makers say. */
const DOCUMENTS = new Set(
  'statement report letter release tweet post document declaration communique memo message article study survey poll analysis website account resolution note'.split(
    ' ',
  ),
)

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
