import {
  findCapital,
  findNation,
  findOrganization,
  findSeat,
  isTitle,
  PERSON_NOUNS,
} from '../../identity/index.ts'
import type { Analysis, Token } from '../../language/index.ts'
import { wordBefore } from '../tree/tree.ts'
import { governmentOf } from './findNominals.ts'
import { isActorNoun } from './isActorNoun.ts'
import { labelledName } from './labelledName.ts'
import type { Mention } from './mention.ts'
import { isBody, isMark, isPartOfName, nameTokens, properRun } from './nameTokens.ts'
import { blocOf, headOf, LABELS, OUTLETS, readName, textOf } from './readName.ts'
import { type Role, readRole } from './readRole.ts'
import { settleMetonyms } from './settleMetonyms.ts'

export interface FoundNames {
  readonly names: readonly Mention[]
  /** All tokens of names and of the titles before them. */
  readonly covered: ReadonlySet<Token>
}

/** Labels of the recogniser for what is nobody’s name. */
const NO_NAMES = new Set('DATE TIME MONEY PERCENT QUANTITY ORDINAL CARDINAL LANGUAGE EVENT LAW'.split(' '))

/** Verbs whose object is somebody. */
const TOLD = new Set('tell inform ask urge accuse thank sue'.split(' '))

/** Longest gazetteer name, in tokens. */
const LONGEST = 7

/**
 * Names of actors, in text order and without overlaps: first what the gazetteers know, then what the
 * entity recogniser found. Adjectives ("Russian") are no mentions; people named by them ("Russians") are.
 */
export function findNames(analysis: Analysis): FoundNames {
  const { text, tokens, entities, sentences } = analysis
  const taken = new Set<Token>()
  const found: Mention[] = []
  const add = (words: readonly Token[], label: string | null): void => {
    if (words.length === 0 || words.some((token) => taken.has(token))) return
    const isTitleAlone = label === 'PERSON' && isTitle(textOf(text, words))
    const head = headOf(words)
    if (isTitleAlone || !head || (label !== null && governmentOf(head))) return
    for (const token of words) taken.add(token)
    const role = label === null ? null : readRole(head, words)
    const isPerson = label === 'PERSON' || (role !== null && label !== 'NORP' && isOfficeHolder(role))
    const titles = (isPerson && role?.titleTokens) || []
    for (const token of titles) taken.add(token)
    const mention = readName(text, words, isPerson ? 'PERSON' : label, isPerson ? role : null)
    const mayHaveKind = label === 'ORG' || (label === null && mention?.kind === 'NAME')
    const kind = mayHaveKind ? kindAfter(head, label) : undefined
    if (kind) taken.add(kind)
    if (mention) found.push({ ...mention, head: kind ?? headOf([...titles, ...words]) ?? head })
    else if (label === null && findOrganization(textOf(text, words)))
      for (const token of words) taken.delete(token)
  }
  for (const sentence of sentences) {
    for (const run of gazetteerNames(text, sentence.tokens)) add(run, null)
  }
  const labelled = entities
    .filter(({ label }) => LABELS[label])
    .map((entity) => labelledName(text, entity, taken))
  for (const { words, label } of labelled) if (label === 'PERSON') add(words, label)
  for (const { words, label } of labelled) if (label !== 'PERSON') add(words, label)
  for (const token of tokens) {
    const isNone = token.entity !== null && NO_NAMES.has(token.entity.label)
    if (token.pos !== 'PROPN' || taken.has(token) || isNone || !acts(token)) continue
    const label = isBody(token) || isAcronym(token) || isOfKind(token) ? 'ORG' : 'PERSON'
    add(nameTokens(properRun(token), label), label)
  }
  const surnames = surnamesOf(found)
  for (const token of tokens) {
    if (token.pos === 'PROPN' && surnames.has(token.text)) add([token], 'PERSON')
    if (isAcronym(token) && isBracketed(token)) add([token], 'ORG')
  }
  const names = settleMetonyms(text, found)
  return { names: names.toSorted((a, b) => a.span[0] - b.span[0]), covered: taken }
}

/** "The Verge", "the news agency Elbe": an article or a noun for bodies stands right before no person’s name. */
function isOfKind(token: Token): boolean {
  const before = wordBefore(properRun(token)[0] ?? token)
  return before !== undefined && (before.lower === 'the' || (before.pos === 'NOUN' && isBody(before)))
}

/** "Interfax news agency": the noun that says what is named stands where the actor does in the tree. */
function kindAfter({ dep, head }: Token, label: string | null): Token | undefined {
  if (dep !== 'compound' || head.pos !== 'NOUN') return undefined
  const isOutlet =
    OUTLETS.includes(head.lemma) || (head.lemma === 'agency' && wordBefore(head)?.lower === 'news')
  return isOutlet || (label !== null && isBody(head)) ? head : undefined
}

/** "BTP", "AT&T". */
function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}$/u.test(text)
}

function isBracketed(token: Token): boolean {
  return wordBefore(token)?.text === '('
}

/** Surnames of the people who are named in full: those the article may call them by. */
function surnamesOf(names: readonly Mention[]): ReadonlySet<string> {
  const full = names.filter(({ type, name }) => type === 'PERSON' && name.includes(' '))
  return new Set(full.map(({ name }) => name.split(' ').at(-1) ?? ''))
}

/** "Foreign Minister Ortagus", "Ortagus, the spokesperson": a person, whatever the recogniser takes the name for. */
function isOfficeHolder({ role, titleTokens }: Role): boolean {
  return (
    role !== null && (titleTokens.length > 0 || PERSON_NOUNS.has(role.split(' ').at(-1)?.toLowerCase() ?? ''))
  )
}

/** Whether a proper noun that no recogniser took for a name stands where only an actor can. */
function acts(token: Token): boolean {
  const { dep, head, tag } = token
  if (tag === 'NNPS' || (isActorNoun(token) && !isBody(token))) return false
  if (dep === 'conj') return acts(head)
  if (dep === 'appos') return head.pos === 'NOUN' && isActorNoun(head)
  if (dep === 'nsubj') return head.pos === 'VERB'
  if (dep === 'dobj' || dep === 'dative') return TOLD.has(head.lemma)
  if (dep !== 'pobj') return false
  return ['by', 'with'].includes(head.lower) || (head.lower === 'to' && head.head.lower === 'according')
}

/** Longest runs of tokens, whose first and last begin with a capital or a digit, that are a nation, a seat, a bloc or a known body. */
function gazetteerNames(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeInName(tokens[at])) continue
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
      const run = tokens.slice(at, at + length)
      if (!mayBeInName(run.at(-1)) || isMark(run.at(-1)) || !isKnown(text, run) || isPartOfName(run)) continue
      found.push(run)
      at += length - 1
      break
    }
  }
  return found
}

/** "today" is no part of "Russia Today" where it is written small. */
function mayBeInName(token: Token | undefined): boolean {
  return /^[\p{Lu}\d]/u.test(token?.text ?? '')
}

function isKnown(text: string, run: readonly Token[]): boolean {
  const words = textOf(text, run)
  return Boolean(
    findNation(words) ??
      findSeat(words) ??
      findOrganization(words) ??
      findCapital(words) ??
      blocOf(run, words),
  )
}
