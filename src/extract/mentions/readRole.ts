import {
  BODY_NOUNS,
  findCapital,
  findDemonym,
  findNation,
  findOrganization,
  findSeat,
  findTitle,
  genderOfName,
  isTitle,
  isTitleWord,
  PERSON_NOUNS,
} from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { apposedNouns, childrenOf, nounLemma } from '../tree/tree.ts'

/** Longest run of words looked at before a name, in tokens. */
const LONGEST_TITLE = 9

/** Words that stand inside an office: "Secretary of State", "Ambassador to the United Nations". */
const INSIDE = new Set(['of', 'to', 'for', 'from', 'in', 'and', 'the', '-', '’s', "'s", ','])

/** Words far before an office ("former U.S. ambassador") that make it another one. */
const NO_LONGER = new Set(['former', 'ex', 'then', 'late', 'acting', 'incoming', 'outgoing', 'deputy'])

/** Office as printed, and the nation or body it is held in. */
export interface Role {
  readonly role: string | null
  readonly of: string | null
  /** The words of the office that stand before the name. */
  readonly titleTokens: readonly Token[]
}

/**
 * The office of a named person: a title before the name ("Russian Foreign Minister Sergey Lavrov"),
 * an apposition after it (", the Kremlin’s envoy,") or the noun the name is an apposition of.
 */
export function readRole(head: Token, nameTokens: readonly Token[]): Role {
  const [first] = nameTokens
  const title = first ? titleBefore(first) : null
  if (title) return title
  for (const noun of apposedNouns(head)) {
    const isOffice = PERSON_NOUNS.has(nounLemma(noun)) || isTitle(noun.text)
    if (isOffice) return { role: roleWords(noun), of: ownerOf(noun), titleTokens: [] }
  }
  return { role: null, of: ownerOf(head), titleTokens: [] }
}

/** The longest title that ends right before a name, with the nation or body named before the title. */
function titleBefore(first: Token): Role | null {
  const run = wordsBefore(first)
  for (const [at] of run.entries()) {
    const tokens = run.slice(at)
    const office = isTitle(joined(tokens)) ? tokens : officeOf(tokens, isGivenName(first))
    if (!office) continue
    const before = run.slice(0, at)
    const owner = ownerNamed(before)
    const printed = owner === null ? office : tokens
    const isHonorific = findTitle(joined(printed))?.kind === 'HONORIFIC'
    const words = joined([...before.filter(({ lower }) => NO_LONGER.has(lower)), ...printed])
    const role = isHonorific ? null : words
    return { role, of: owner ?? ownerNamed(tokens), titleTokens: tokens }
  }
  return null
}

/**
 * The words of an office without the place it is held in or sent to, "ambassador to Norway": a nation, or any place
 * that ends where a given name begins.
 */
function officeOf(tokens: readonly Token[], isBeforeGivenName: boolean): readonly Token[] | null {
  const at = tokens.findLastIndex(({ lower }) => ['of', 'to', 'for', 'from', 'in'].includes(lower))
  const office = tokens.slice(0, Math.max(0, at))
  const place = tokens.slice(at + 1).filter(({ lower }) => lower !== 'the')
  const isName = place.length > 0 && place.every(({ pos, text }) => pos === 'PROPN' && !isTitleWord(text))
  const isPlace = isName && (isBeforeGivenName || findNation(joined(place)) !== undefined)
  return isPlace && isTitle(joined(office)) ? office : null
}

/** Whether a word is one of the names that most lists give to one sex. */
export function isGivenName({ text }: Token): boolean {
  return genderOfName(`${text} X`) !== undefined
}

function wordsBefore(first: Token): readonly Token[] {
  const { tokens } = first.sentence
  const at = tokens.indexOf(first)
  const run: Token[] = []
  for (const token of tokens.slice(Math.max(0, at - LONGEST_TITLE), at).toReversed()) {
    const isWord = ['PROPN', 'NOUN', 'ADJ'].includes(token.pos) || token.tag === 'POS'
    if (!isWord && !INSIDE.has(token.lower)) break
    if (token.lower === ',' && run.length === 0) break
    run.unshift(token)
  }
  return run
}

/** The nation or body that ends some words: "U.S.", "Hungary’s", "the Israeli". */
function ownerNamed(tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ tag, lower }) => tag !== 'POS' && !['the', '-'].includes(lower))
  for (const [at] of words.entries()) {
    const owner = ownerOfWords(joined(words.slice(at)))
    if (owner) return owner
  }
  const [first] = words
  return first ? (findDemonym(first.text)?.name ?? null) : null
}

/** The noun with the words that make it an office: "deputy prime minister", "secretary of state"; no owner among them. */
export function roleWords(noun: Token): string {
  const before = childrenOf(noun, 'compound', 'amod', 'nmod').filter(
    (token) => token.index < noun.index && ownerOfWords(token.text) === null,
  )
  const portfolio = childrenOf(noun, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap((of) => [of, ...childrenOf(of, 'pobj').filter(({ children }) => children.length === 0)])
  const whole = [...before, noun, ...portfolio]
  return isTitle(joined(whole)) ? joined(whole) : joined([...before, noun])
}

/** Nation or body in whose name an office is held: by adjective, possessive, name before it, or "of". */
export function ownerOf(noun: Token): string | null {
  const near = [
    ...childrenOf(noun, 'poss', 'amod', 'compound', 'nmod'),
    ...childrenOf(noun, 'prep')
      .filter((prep) => ['of', 'for', 'at', 'to'].includes(prep.lower))
      .flatMap((prep) => childrenOf(prep, 'pobj')),
  ]
  for (const token of near) {
    const capital = token.dep === 'poss' ? findCapital(token.text) : undefined
    const owner = ownerOfWords(token.text) ?? ownerOfWords(nameAround(token)) ?? capital?.name
    if (owner) return owner
    const inner = BODY_NOUNS.has(nounLemma(token)) ? ownerOf(token) : null
    if (inner) return inner
  }
  return null
}

function ownerOfWords(words: string): string | null {
  const owner = findDemonym(words) ?? findNation(words) ?? findSeat(words) ?? findOrganization(words)
  return owner?.name ?? null
}

/** The entity a token belongs to, without its article; the token alone where there is none. */
function nameAround(token: Token): string {
  const tokens = token.entity?.tokens ?? [token]
  return joined(tokens.filter(({ tag, lower }) => tag !== 'POS' && lower !== 'the'))
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (['’]s?)(?= |$)/g, '$1')
    .replace(/ - /g, '-')
}
