import type { Token } from '../../language/index.ts'
import type { Polarity } from '../../ontology/index.ts'
import { lightVerbOf } from '../tree/arguments.ts'
import { childrenOf } from '../tree/tree.ts'

/** Verbs that say that what follows did not happen: "failed to meet", "refused to comment". */
const NEGATING = new Set(['fail', 'refuse', 'decline', 'avoid', 'forget', 'neglect'])

const NOBODY = new Set(['nobody', 'nothing', 'neither', 'none', 'no-one'])

/** Whether the text says that the act of a cue happened, or that it did not. */
export function readPolarity(cue: Token): Polarity {
  return isNegated(cue) ? 'NEGATED' : 'AFFIRMED'
}

function isNegated(cue: Token): boolean {
  if (hasNegation(cue)) return true
  if (cue.pos === 'NOUN') {
    const carrier = lightVerbOf(cue)
    return carrier !== null && isNegated(carrier)
  }
  const { head } = cue
  if (cue.dep === 'xcomp') {
    return NEGATING.has(head.lemma) || isYet(head) || (hasNegation(head) && head.lemma !== 'say')
  }
  if (cue.dep === 'pcomp') return head.lower === 'without'
  if (cue.dep === 'conj' && head.pos === cue.pos) {
    return childrenOf(cue, 'nsubj', 'aux').length === 0 && head.children.some(isNegationBefore(cue))
  }
  return false
}

function hasNegation(token: Token): boolean {
  return token.children.some(
    (child) =>
      child.dep === 'neg' ||
      child.lower === 'never' ||
      (child.dep === 'det' && child.lower === 'no') ||
      (['nsubj', 'dobj'].includes(child.dep) && (NOBODY.has(child.lower) || child.children.some(isNo))) ||
      (child.dep === 'preconj' && child.lower === 'neither'),
  )
}

function isNo(token: Token): boolean {
  return token.dep === 'det' && (token.lower === 'no' || token.lower === 'neither')
}

/** "neither accepted nor refused": the negation of the first verb reaches a "nor" one. */
function isNegationBefore(cue: Token): (child: Token) => boolean {
  return (child) => child.dep === 'cc' && child.lower === 'nor' && child.index < cue.index
}

/** "has yet to respond". */
function isYet(token: Token): boolean {
  return token.lemma === 'have' && token.children.some((child) => child.lower === 'yet')
}
