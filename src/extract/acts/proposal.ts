import type { Token } from '../../language/index.ts'
import type { ActType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'
import type { Frame } from '../lexicon/frame.ts'

/** An act as the grammar proposes it: who stands where in the tree, before anybody is named. */
export interface Proposal {
  readonly type: ActType
  /** Head of the words that express the act. */
  readonly cue: Token
  readonly cueSpan: Span
  readonly by: readonly Token[]
  readonly to: readonly Token[]
  readonly content: Content | null
  /** What must be there when all is read, or the word is no such act. */
  readonly needs: Frame['needs']
  /**
   * The act told before that it only names again ("the talks"), and from which it takes its actors: the one with this
   * cue, or the latest of its type.
   */
  readonly retells: Token | 'LATEST' | null
  /** Whether it is reported only for the acts it holds: a telling that is no act of its own. */
  readonly isImplied: boolean
  /** The cue of the act before that it answers, where the network finds one. */
  readonly answers: Token | null
  /** How sure the network is of cue, type and actors together, in 0…1; null of what only the rules propose. */
  readonly confidence: number | null
  /** Whether nobody need be named as the one who acts: a passive without agent. */
  readonly isAgentless: boolean
}

/** What is said, demanded, denied. */
export interface Content {
  /** Fragments in text order. */
  readonly spans: readonly Span[]
  /** The word at the top of a clause; null where it is a quotation without one. */
  readonly head: Token | null
  /** A clause or quotation tells what its source says; a phrase ("the demand") only names it. */
  readonly kind: 'CLAUSE' | 'PHRASE'
}
