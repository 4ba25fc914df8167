import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { DecisionKind } from '../graph/index.ts'
import { ACT_TYPES, ACTOR_TYPES, RESPONSE_KINDS } from '../ontology/index.ts'
import type { SubjectKind } from './findSubject.ts'

/** How a kind of decision is said on the command line: `claimgraph decide merge ACTOR… --into ACTOR`. */
export interface DecisionWay {
  readonly description: string
  readonly subjects: { readonly argument: string; readonly kind: SubjectKind }
  /** The option that names the other actor or act. */
  readonly into?: Named & { readonly kind: SubjectKind }
  /** The option that says to what it is changed. */
  readonly value?: Named & { readonly isOptional?: true; readonly parse?: (word: string) => string }
  readonly example: string
}

interface Named {
  readonly name: string
  readonly argument: string
  readonly description: string
}

export const DECISION_WAYS: Readonly<Record<DecisionKind, DecisionWay>> = {
  MERGE: {
    description: 'take actors for another one, or acts for another one',
    subjects: { argument: '<what...>', kind: 'actor or act' },
    into: { name: 'into', argument: '<which>', description: 'the one they are', kind: 'actor or act' },
    example: 'merge "the ministry" --into "Foreign Ministry" --reason "one body"',
  },
  SPLIT: {
    description: 'some reports mean another actor, or tell another act',
    subjects: { argument: '<reports...>', kind: 'report' },
    into: {
      name: 'from',
      argument: '<which>',
      description: 'the actor they do not mean, or the act they do not tell',
      kind: 'actor or act',
    },
    value: {
      name: 'name',
      argument: '<name>',
      description: 'what the actor is called whom they do mean (default: the same)',
      isOptional: true,
    },
    example: 'split r0123456789abcdef01234567 --from "Ivan Ivanov" --name "Ivan Ivanov (general)"',
  },
  REJECT: {
    description: 'reports are wrong: they tell nothing any more',
    subjects: { argument: '<reports...>', kind: 'report' },
    example: 'reject r0123456789abcdef01234567 --reason "irony"',
  },
  CONFIRM: {
    description: 'reports are right: somebody has looked at them',
    subjects: { argument: '<reports...>', kind: 'report' },
    example: 'confirm r0123456789abcdef01234567',
  },
  RENAME: {
    description: 'an actor has another name; those it had stay as aliases',
    subjects: { argument: '<actor>', kind: 'actor' },
    value: { name: 'to', argument: '<name>', description: 'its name' },
    example: 'rename "Foreign Ministry" --to "Russian Foreign Ministry"',
  },
  RETYPE: {
    description: 'an actor or act is of another type',
    subjects: { argument: '<which>', kind: 'actor or act' },
    value: {
      name: 'to',
      argument: '<type>',
      description: `its type, as ${ACTOR_TYPES.join(', ')}, or that of an act, as DEMANDED`,
      parse: oneOf('type', [...ACTOR_TYPES, ...ACT_TYPES]),
    },
    example: 'retype "Wagner" --to ORGANIZATION',
  },
  LINK: {
    description: 'an act answers another',
    subjects: { argument: '<act>', kind: 'act' },
    into: { name: 'to', argument: '<act>', description: 'the act that it answers', kind: 'act' },
    value: {
      name: 'as',
      argument: '<kind>',
      description: `how: ${RESPONSE_KINDS.join(', ')}`,
      parse: oneOf('kind of answer', RESPONSE_KINDS),
    },
    example: 'link a0123456789abcdef01234567 --to a76543210fedcba9876543210 --as REJECTS',
  },
  UNLINK: {
    description: 'an act does not answer another, whatever reports say',
    subjects: { argument: '<act>', kind: 'act' },
    into: { name: 'from', argument: '<act>', description: 'the act that it does not answer', kind: 'act' },
    value: {
      name: 'as',
      argument: '<kind>',
      description: `only how: ${RESPONSE_KINDS.join(', ')} (default: any way)`,
      parse: oneOf('kind of answer', RESPONSE_KINDS),
      isOptional: true,
    },
    example: 'unlink a0123456789abcdef01234567 --from a76543210fedcba9876543210',
  },
}

/** Takes a word of a closed list, in any case. */
export function oneOf<Word extends string>(what: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const sought = given.toUpperCase().replace(/-/g, '_')
    const word = words.find((each) => each === sought)
    if (word === undefined)
      throw new InvalidArgumentError(`There is no ${what} ${given}; there are ${words.join(', ')}.`)
    return word
  }
}
