import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { DecisionKind } from '../graph/index.ts'
import { ACT_TYPES, ACTOR_TYPES, RESPONSE_KINDS } from '../ontology/index.ts'

/** How a decision of a kind (`DECISION_SHAPES`) is said on the command line: `claimgraph decide merge ACTOR… --into ACTOR`. */
export interface DecisionWay {
  readonly subjects: string
  /** The option that names the other actor or act. */
  readonly into?: Named
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
    subjects: '<what...>',
    into: { name: 'into', argument: '<which>', description: 'the one they are' },
    example: 'merge "the ministry" --into "Foreign Ministry" --reason "one body"',
  },
  SPLIT: {
    subjects: '<reports...>',
    into: {
      name: 'from',
      argument: '<which>',
      description: 'the actor they do not mean, or the act they do not tell',
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
    subjects: '<reports...>',
    example: 'reject r0123456789abcdef01234567 --reason "irony"',
  },
  CONFIRM: {
    subjects: '<reports...>',
    example: 'confirm r0123456789abcdef01234567',
  },
  RENAME: {
    subjects: '<actor>',
    value: { name: 'to', argument: '<name>', description: 'its name' },
    example: 'rename "Foreign Ministry" --to "Russian Foreign Ministry"',
  },
  RETYPE: {
    subjects: '<which>',
    value: {
      name: 'to',
      argument: '<type>',
      description: `its type, as ${ACTOR_TYPES.join(', ')}, or that of an act, as DEMANDED`,
      parse: oneOf('type', [...ACTOR_TYPES, ...ACT_TYPES]),
    },
    example: 'retype "Wagner" --to ORGANIZATION',
  },
  LINK: {
    subjects: '<act>',
    into: { name: 'to', argument: '<act>', description: 'the act that it answers' },
    value: {
      name: 'as',
      argument: '<kind>',
      description: `how: ${RESPONSE_KINDS.join(', ')}`,
      parse: oneOf('kind of answer', RESPONSE_KINDS),
    },
    example: 'link a0123456789abcdef01234567 --to a76543210fedcba9876543210 --as REJECTS',
  },
  UNLINK: {
    subjects: '<act>',
    into: { name: 'from', argument: '<act>', description: 'the act that it does not answer' },
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
