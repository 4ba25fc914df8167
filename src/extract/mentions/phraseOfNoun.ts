import type { Token } from '../../language/index.ts'
import { childrenOf, isNoun, isTime, subtree } from '../tree/tree.ts'

/** Prepositions that say which people or body is meant: "officials of the ministry", "a source within the party". */
const COMPLEMENTS = new Set('of to for from in within at on with inside across'.split(' '))

/** Longest complement kept in the name of a group, in tokens. */
const LONGEST_COMPLEMENT = 8

/** The noun with what stands before it, and a short phrase or participle right after it: "groups linked to Norway". */
export function phraseOfNoun(head: Token): readonly Token[] {
  const before = childrenOf(head, 'det', 'amod', 'compound', 'nmod', 'poss', 'nummod', 'quantmod', 'advmod')
    .filter((child) => child.index < head.index)
    .flatMap(subtree)
  const preps = childrenOf(head, 'prep')
    .filter((prep) => COMPLEMENTS.has(prep.lower))
    .filter((prep) => childrenOf(prep, 'pobj').some((object) => isNoun(object) && !isTime(object)))
  const participles = childrenOf(head, 'acl').filter(({ tag }) => tag === 'VBN')
  const after = [...preps, ...participles]
    .filter(({ index }) => index === head.index + 1)
    .map(withoutClauses)
    .filter((tokens) => tokens.length <= LONGEST_COMPLEMENT)
    .flat()
  return [...before, head, ...after].toSorted((a, b) => a.index - b.index)
}

/** What stands below a token but for clauses and appositions: they say more of somebody already named. */
function withoutClauses(token: Token): readonly Token[] {
  const below = token.children.filter(
    (child) =>
      !['relcl', 'acl', 'appos'].includes(child.dep) &&
      child.pos !== 'PUNCT' &&
      !childrenOf(child, 'pobj').some(isTime),
  )
  return [token, ...below.flatMap(withoutClauses)].toSorted((a, b) => a.index - b.index)
}
