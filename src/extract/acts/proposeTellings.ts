import type { Analysis, Token } from '../../language/index.ts'
import { agentsOf, isPassive } from '../tree/arguments.ts'
import { contentSpans } from '../tree/contentSpans.ts'
import { childrenOf, isThatClause, isVerb } from '../tree/tree.ts'
import type { Proposal } from './proposal.ts'
import { telling } from './telling.ts'

/** Verbs whose clause is no telling but a deed or an outcome: "made sure that", "saw to it that". */
const OUTCOMES = new Set(
  'make ensure let help cause see mean happen get have watch wait do require'.split(' '),
)

/** Verbs of saying and holding true whose subject is said to do something: "is believed to have attacked". */
const RAISING = new Set(
  'say believe think allege report suspect rumor rumour claim know understand fear presume suppose describe'.split(
    ' ',
  ),
)

/** Words that open a clause of time, ground or condition, which nobody tells. */
const CIRCUMSTANCES = new Set(
  'after before as while when because since until if once though although so'.split(' '),
)

/** Adverbs by which a sentence passes on what others say. */
const HEDGES = new Set([
  'allegedly',
  'reportedly',
  'apparently',
  'supposedly',
  'purportedly',
  'seemingly',
  'ostensibly',
])

/**
 * Tellings that no frame of the lexicon reads: "rumours that", "a video showed that", "reportedly". They are implied:
 * reported only where an act stands inside them, so that nothing anybody merely tells passes for told by the outlet.
 * `read` are the acts that were proposed already.
 */
export function proposeTellings(
  analysis: Analysis,
  read: readonly Proposal[],
  isActor: (token: Token) => boolean,
): readonly Proposal[] {
  const governed = new Set(
    read.flatMap(({ content }) => (content?.kind === 'CLAUSE' && content.head ? [content.head] : [])),
  )
  return analysis.tokens.flatMap((token) => {
    const { head } = token
    if (HEDGES.has(token.lower) && isVerb(head)) {
      return [telling({ cue: token, by: [], spans: contentSpans(head, [token]), head, isImplied: true })]
    }
    if (governed.has(token) || !isToldClause(token)) return []
    const by = tellersOf(head).filter(isActor)
    return [telling({ cue: head, by, spans: contentSpans(token, []), head: token, isImplied: true })]
  })
}

/** Who tells: the subject of a verb, but not of "it was clear that". */
function tellersOf(governor: Token): readonly Token[] {
  return governor.pos === 'VERB' ? agentsOf(governor) : []
}

/** Whether a clause is told by the word it depends on. */
function isToldClause(clause: Token): boolean {
  const { head, dep } = clause
  if (head === clause || OUTCOMES.has(head.lemma)) return false
  if (dep === 'ccomp')
    return !childrenOf(clause, 'mark', 'advmod', 'prep').some(({ lower }) => CIRCUMSTANCES.has(lower))
  if (dep === 'acl' || dep === 'relcl') return isThatClause(clause)
  return dep === 'xcomp' && isVerb(head) && RAISING.has(head.lemma) && isPassive(head)
}
