import type { DecisionKind } from './rows.ts'

/** What may stand at a place of a decision, by its id. */
export type SubjectKind = 'actor' | 'act' | 'actor or act' | 'report'

/** What a decision of a kind means, what it is about, and the other actor or act that it names. */
export interface DecisionShape {
  readonly meaning: string
  readonly subjects: SubjectKind
  readonly into?: SubjectKind
}

export const DECISION_SHAPES: Readonly<Record<DecisionKind, DecisionShape>> = {
  MERGE: {
    meaning: 'take actors for another one, or acts for another one',
    subjects: 'actor or act',
    into: 'actor or act',
  },
  SPLIT: {
    meaning: 'some reports mean another actor, or tell another act',
    subjects: 'report',
    into: 'actor or act',
  },
  REJECT: { meaning: 'reports are wrong: they tell nothing any more', subjects: 'report' },
  CONFIRM: { meaning: 'reports are right: somebody has looked at them', subjects: 'report' },
  RENAME: { meaning: 'an actor has another name; those it had stay as aliases', subjects: 'actor' },
  RETYPE: { meaning: 'an actor or act is of another type', subjects: 'actor or act' },
  LINK: { meaning: 'an act answers another', subjects: 'act', into: 'act' },
  UNLINK: { meaning: 'an act does not answer another, whatever reports say', subjects: 'act', into: 'act' },
}

/** First letters of the ids of each kind. */
const LETTERS: Readonly<Record<SubjectKind, readonly string[]>> = {
  actor: ['n'],
  act: ['a'],
  'actor or act': ['n', 'a'],
  report: ['r'],
}

/** Whether a word has the form of an id, of anything or of such a thing; whether it is stored is not seen. */
export function isId(word: string, kind?: SubjectKind): boolean {
  return /^[a-z][0-9a-f]{24}$/.test(word) && (kind === undefined || LETTERS[kind].includes(word.charAt(0)))
}

export function firstLetters(kind: SubjectKind): string {
  return LETTERS[kind].join(' or ')
}
