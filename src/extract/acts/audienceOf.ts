import type { Token } from '../../language/index.ts'
import { childrenOf, conjuncts, isNoun, prepositionObjects } from '../tree/tree.ts'

/** Occasions on which something is said to somebody. */
const OCCASIONS = new Set(
  'interview remark statement letter comment message speech call conversation address testimony briefing'.split(
    ' ',
  ),
)

/** Whom something is said to, where the sentence names them apart: "Speaking to X, she said", "said in an interview with X". */
export function audienceOf(verb: Token): readonly Token[] {
  const speaking = childrenOf(verb, 'advcl').flatMap((clause) => {
    if (clause.lemma === 'address') return childrenOf(clause, 'dobj').filter(isNoun).flatMap(conjuncts)
    return ['speak', 'talk'].includes(clause.lemma) ? addressees(clause) : []
  })
  const occasions = ['in', 'during', 'at']
    .flatMap((word) => prepositionObjects(verb, word))
    .filter(({ lemma }) => OCCASIONS.has(lemma))
    .flatMap(addressees)
  return [...speaking, ...occasions]
}

function addressees(word: Token): readonly Token[] {
  return ['to', 'with'].flatMap((preposition) => prepositionObjects(word, preposition))
}
