import { fold } from '../../text/index.ts'

/** Folded texts hold nothing of the kind, so that it is found nowhere. */
const NOWHERE = '\0'

/**
 * What the user looks for, folded as the stored texts are. An empty text does not restrict;
 * one of nothing but punctuation is found nowhere.
 */
export function foldSought(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  return fold(text) || NOWHERE
}

/** Words of a text are sought by their beginning: "U.S." is not found in "Thursday". */
export function wordsSought(text: string | undefined): string | null {
  const sought = foldSought(text)
  return sought === null || sought === NOWHERE ? sought : ` ${sought}`
}
