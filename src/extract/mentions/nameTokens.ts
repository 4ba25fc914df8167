import { BODY_NOUNS, findDemonym, findNation, isTitle, isTitleWord } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { childrenOf, nounLemma, wordBefore } from '../tree/tree.ts'

/** An entity without article, marks and possessive; a person without the nation and titles before the name. */
export function nameTokens(tokens: readonly Token[], label: string): readonly Token[] {
  let kept: readonly Token[] = tokens
  while (kept[0] && (kept[0].pos === 'DET' || isMark(kept[0]))) kept = kept.slice(1)
  const bracket = kept.findIndex(({ text }) => text === '(' || text === '[')
  if (bracket > 0) kept = kept.slice(0, bracket)
  while (kept.length > 0 && isMark(kept.at(-1))) kept = kept.slice(0, -1)
  if (label === 'ORG') return withComplement(withWordsBefore(withoutTail(kept), () => true))
  if (label !== 'PERSON') return kept
  kept = withWordsBefore(withSurname(kept), mayBeGivenName)
  const before = kept.findLastIndex((token, at) => at < kept.length - 1 && isTitleWord(token.text))
  const start = before + 1
  return isTitle(
    kept
      .slice(0, start)
      .map(({ text }) => text)
      .join(' '),
  ) || kept.slice(0, start).some(isNationWord)
    ? kept.slice(start)
    : kept
}

/** "Valley Police" begins with "Thames" where the tree hangs that on the name: what the recogniser cut off. */
function withWordsBefore(tokens: readonly Token[], mayBegin: (word: Token) => boolean): readonly Token[] {
  const [first] = tokens
  const before = first && wordBefore(first)
  const isCut =
    before?.pos === 'PROPN' &&
    before.dep === 'compound' &&
    tokens.includes(before.head) &&
    before.entity === null &&
    /^\p{Lu}/u.test(before.text) &&
    !isNationWord(before) &&
    mayBegin(before)
  return isCut ? withWordsBefore([before, ...tokens], mayBegin) : tokens
}

/** Not "Minister", nor "East" of "the East". */
function mayBeGivenName(word: Token): boolean {
  return !isTitleWord(word.text) && wordBefore(word)?.pos !== 'DET' && word.dep !== 'pobj'
}

/** "Anna Maria" goes on with "Kovac" where the tree hangs all of it on the next word. */
function withSurname(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  const isCut = last?.dep === 'compound' && last.head.pos === 'PROPN' && last.head.entity === null
  return isCut && wordBefore(last.head) === last ? [...tokens, last.head] : tokens
}

/** "Foreign Ministry" goes on with "of Iraq", "Court" with "of Appeals for the Northern Circuit", where the name does. */
function withComplement(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (!last) return tokens
  const rest = last.sentence.tokens.filter(({ index }) => index > last.index)
  const isComplement = rest[0]?.lower === 'of' || (rest[0]?.lower === 'for' && tokens.some(isBody))
  if (!isComplement) return tokens
  const from = rest[1]?.lower === 'the' ? 2 : 1
  const end = rest.findIndex((token, at) => at >= from && token.pos !== 'PROPN')
  const name = rest.slice(0, end < 0 ? rest.length : end)
  return name.length > from ? withComplement([...tokens, ...name]) : tokens
}

/** "the Service website", "the Islamic State group": common nouns after a name are no part of it. */
function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ text, pos }) => pos === 'PROPN' || !/^\p{Ll}/u.test(text))
  return end < 0 ? tokens : tokens.slice(0, end + 1)
}

function isNationWord(token: Token): boolean {
  return Boolean(findDemonym(token.text) ?? findNation(token.text))
}

export function isMark(token: Token | undefined): boolean {
  return (
    token === undefined || token.pos === 'PUNCT' || token.tag === 'POS' || /^[^\p{L}\d]+$/u.test(token.text)
  )
}

/** A proper noun with the proper nouns before it: "Cyprus Mail". */
export function properRun(head: Token): readonly Token[] {
  const before = childrenOf(head, 'compound').filter(
    ({ pos, index }) => pos === 'PROPN' && index < head.index,
  )
  const run = [...before, head].filter(({ text }) => /^\p{Lu}/u.test(text))
  return isBody(head) ? withComplement(run) : run
}

/** "Foreign Ministry", "Cyprus Bank": a name that ends in the noun for a body. */
export function isBody(head: Token): boolean {
  return BODY_NOUNS.has(nounLemma(head))
}

/** "Jordan" in "Michael Jordan" is no nation, nor "Australia" in "ABC Australia". */
export function isPartOfName(run: readonly Token[]): boolean {
  const [first] = run
  const before = first && wordBefore(first)
  const isCompound = before?.pos === 'PROPN' && before.dep === 'compound' && run.includes(before.head)
  if (isCompound && before && !isTitleWord(before.text) && /^\p{Lu}/u.test(before.text)) return true
  const entity = run[0]?.entity
  return entity?.label === 'PERSON' && nameTokens(entity.tokens, 'PERSON').length > run.length
}
