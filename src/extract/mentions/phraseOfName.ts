import type { Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { childrenOf, subtree, wordBefore } from '../tree/tree.ts'

/** Longest "of" phrase that is part of a phrase, in tokens. */
const LONGEST_OWNER = 4

/**
 * A name with the words right before it that belong to it, and a short "of" behind it: "the Russian President Vladimir
 * Putin", "Greek daily Agora", "Amr Nasser of Egypt".
 * `titles` are the words of an office before the name.
 */
export function phraseOfName(tokens: readonly Token[], head: Token, titles: readonly Token[]): Span {
  const [first] = tokens
  if (!first) return head.span
  const own = new Set([...titles, ...left(head), ...titles.flatMap(left)])
  const noun = head.dep === 'appos' ? head.head : null
  if (noun && wordBefore(first) === noun) for (const token of [noun, ...left(noun)]) own.add(token)
  let start = first
  for (let before = wordBefore(first); before && own.has(before); before = wordBefore(before)) {
    if (before.pos !== 'PUNCT') start = before
  }
  return [start.span[0], (ownerAfter(tokens, head) ?? tokens.at(-1) ?? head).span[1]]
}

/** "Egypt" in "Amr Nasser of Egypt", the last word of a short "of" right behind the name. */
function ownerAfter(tokens: readonly Token[], head: Token): Token | undefined {
  const last = tokens.at(-1)
  const of = childrenOf(head, 'prep').find((prep) => prep.lower === 'of' && wordBefore(prep) === last)
  const owner = of ? subtree(of) : []
  return owner.length <= LONGEST_OWNER ? owner.findLast(({ pos }) => pos === 'PROPN') : undefined
}

/** What stands below a noun before it. */
function left(noun: Token): readonly Token[] {
  return childrenOf(noun, 'det', 'amod', 'compound', 'nmod', 'poss', 'nummod', 'punct')
    .filter(({ index }) => index < noun.index)
    .flatMap(subtree)
}
