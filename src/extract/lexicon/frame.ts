import type { ActType } from '../../ontology/index.ts'

/**
 * Where an argument of a cue stands in the tree:
 * - `object` the direct object; the subject where the cue is passive
 * - `clause` a finite clause or quotation; `infinitive` a to- or -ing clause; `phrase` the object as a text;
 *   `predicate` the object with what is said of it ("called the talks useful")
 * - `owner` whose the object is ("rejected Russia’s demand": Russia)
 * - `clauseObject` whom the content infinitive is done to ("threatened to attack NATO": NATO)
 * - `clauseSubject` the subject of the content clause ("demanded that NATO withdraw": NATO)
 * - any other word: the object of that preposition ("with", "against"), or the clause after it
 */
export type Slot =
  | 'object'
  | 'clause'
  | 'infinitive'
  | 'phrase'
  | 'predicate'
  | 'owner'
  | 'clauseObject'
  | 'clauseSubject'
  | Preposition

export type Preposition = (typeof PREPOSITIONS)[number]

export const PREPOSITIONS = [
  'about',
  'against',
  'as',
  'at',
  'between',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'towards',
  'upon',
  'with',
] as const

/** How a cue word expresses an act: its type, and the slots in which the other actor and the content stand, first match first. */
export interface Frame {
  readonly type: ActType
  readonly to: readonly Slot[]
  readonly content: readonly Slot[]
  /** What must be found for the word to be that act at all ("met" without anybody met is none). */
  readonly needs: 'nothing' | 'content' | 'to' | 'either'
}

/** Whether a word is one of the prepositions a frame may name. */
export function isPreposition(word: string): word is Preposition {
  return (PREPOSITIONS as readonly string[]).includes(word)
}
