import { findDemonym, genderOfName, isTitle } from '../../identity/index.ts'
import type { Entity, Token } from '../../language/index.ts'
import { wordBefore } from '../tree/tree.ts'
import { isBody, nameTokens } from './nameTokens.ts'
import { nationalBody } from './nationalBody.ts'
import { textOf } from './readName.ts'
import { isGivenName } from './readRole.ts'

/**
 * The words of an entity that name somebody, and what they name. The recogniser takes "the United Nations Anna Kovac"
 * for one name, and names by their look: what begins with a given name is a person, what ends in "Council" is none.
 */
export function labelledName(
  text: string,
  { tokens, label }: Entity,
  taken: ReadonlySet<Token>,
): { readonly words: readonly Token[]; readonly label: string } {
  const free = withoutPlace(freePart(tokens, taken))
  const last = free.at(-1)
  const wordsAs = (read: string): readonly Token[] => freePart(nameTokens(free, read), taken)
  const isNamedBody = isNameOfKind(free) && (label === 'ORG' || !isPeople(text, free))
  if (isNamedBody) return { words: wordsAs('ORG'), label: 'ORG' }
  if (!last || label === 'NORP') return { words: wordsAs(label), label }
  const isOfBody = isBody(last) || /\d/.test(last.text)
  const person = wordsAs('PERSON')
  const isPerson =
    !isOfBody &&
    (label === 'PERSON' || (person.every(isProper) && genderOfName(textOf(text, person)) !== undefined))
  if (isPerson) return { words: person, label: 'PERSON' }
  const read = label === 'PERSON' ? 'ORG' : label
  return { words: wordsAs(read), label: read }
}

/** "the environmental group Verde", "the carrier Norair": what stands beside the noun for a body is its name. */
function isNameOfKind(words: readonly Token[]): boolean {
  const before = words[0] && wordBefore(words[0])
  const head = words.at(-1)
  if (!before || !head || before.pos !== 'NOUN' || !isBody(before)) return false
  return head.head === before ? head.dep === 'appos' : before.head === head || before.head === head.head
}

/** "Russian"; "Anna Kovac". */
function isPeople(text: string, words: readonly Token[]): boolean {
  const name = textOf(text, words)
  return (
    findDemonym(name) !== undefined || genderOfName(textOf(text, nameTokens(words, 'PERSON'))) !== undefined
  )
}

/** The tokens before those that are taken, if there is a name among them: "Foreign Ministry" of Iraq; else those after. */
function freePart(tokens: readonly Token[], taken: ReadonlySet<Token>): readonly Token[] {
  const first = tokens.findIndex((token) => taken.has(token))
  if (first < 0) return tokens
  const before = tokens.slice(0, tokens.slice(0, first).findLastIndex(({ pos }) => pos === 'PROPN') + 1)
  const [only] = before
  const isName = before.length > 1 || (only !== undefined && nationalBody(before, only) !== null)
  return isName ? before : tokens.slice(tokens.findLastIndex((token) => taken.has(token)) + 1)
}

/** "Anna Kovac" of "senator from Ohio Anna Kovac": an office abroad or at home ends where a given name begins. */
function withoutPlace(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ pos }) => pos === 'PROPN')
  const first = tokens[from]
  let before = first && wordBefore(first)
  if (before?.pos === 'DET') before = wordBefore(before)
  if (before?.dep !== 'prep' || !isTitle(before.head.text)) return tokens
  const start = tokens.findIndex((token, at) => at >= from && at < tokens.length - 1 && isGivenName(token))
  return start > from ? tokens.slice(start) : tokens
}

function isProper({ pos }: Token): boolean {
  return pos === 'PROPN' || pos === 'PUNCT'
}
