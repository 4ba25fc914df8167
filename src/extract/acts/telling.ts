import type { Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import type { Content, Proposal } from './proposal.ts'

/** What is known of a telling that no frame of the lexicon reads. */
interface Telling {
  readonly cue: Token
  /** The cue's own span unless more words express it. */
  readonly cueSpan?: Span
  readonly by: readonly Token[]
  readonly to?: readonly Token[]
  /** Fragments of what is told, and the word at the top of it. */
  readonly spans: readonly Span[]
  readonly head: Content['head']
  readonly isImplied: boolean
}

/** An act of saying whose content is a clause. */
export function telling({ cue, cueSpan = cue.span, by, to = [], spans, head, isImplied }: Telling): Proposal {
  return {
    type: 'SAID',
    cue,
    cueSpan,
    by,
    to,
    content: { spans, head, kind: 'CLAUSE' },
    needs: 'content',
    retells: null,
    answers: null,
    confidence: null,
    isImplied,
    isAgentless: false,
  }
}
