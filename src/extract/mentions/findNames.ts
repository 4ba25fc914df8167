import {
  type Bloc,
  findBloc,
  findCapital,
  findDemonym,
  findNation,
  findOrganization,
  findSeat,
  isTitle,
  isTitleWord,
} from '../../identity/index.ts'
import type { Analysis, Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'
import { childrenOf, isPlural } from '../tree/tree.ts'
import type { Mention } from './mention.ts'
import { type Role, readRole } from './readRole.ts'

export interface FoundNames {
  readonly names: readonly Mention[]
  /** All tokens of names and of the titles before them. */
  readonly covered: ReadonlySet<Token>
}

/** Longest gazetteer name, in tokens. */
const LONGEST = 7

/** Entity labels that may be actors, and what they are where no gazetteer knows them. */
const LABELS: Readonly<Record<string, ActorType>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'ORGANIZATION',
  NORP: 'GROUP',
}

/**
 * Names of actors, in text order and without overlaps: first what the gazetteers know, then what the
 * entity recogniser found. Adjectives ("Russian") are no mentions; people named by them ("Russians") are.
 */
export function findNames(analysis: Analysis): FoundNames {
  const taken = new Set<Token>()
  const found: Mention[] = []
  const add = (tokens: readonly Token[], label: string | null): void => {
    if (tokens.length === 0 || tokens.some((token) => taken.has(token))) return
    for (const token of tokens) taken.add(token)
    const head = headOf(tokens)
    const role = head && label === 'PERSON' ? readRole(head, tokens) : null
    for (const token of role?.titleTokens ?? []) taken.add(token)
    const mention = nameMention(analysis.text, tokens, label, role)
    if (mention) found.push(mention)
  }
  for (const sentence of analysis.sentences) {
    for (const tokens of gazetteerNames(analysis.text, sentence.tokens)) add(tokens, null)
  }
  const people = analysis.entities.filter(({ label }) => label === 'PERSON')
  const others = analysis.entities.filter(({ label }) => label !== 'PERSON' && LABELS[label])
  for (const { tokens, label } of [...people, ...others]) add(nameTokens(tokens, label), label)
  for (const token of analysis.tokens) {
    if (token.pos === 'PROPN' && !taken.has(token) && acts(token)) {
      add(properRun(token), 'PERSON')
    }
  }
  return { names: found.toSorted((a, b) => a.span[0] - b.span[0]), covered: taken }
}

/** Whether a proper noun that no recogniser took for a name stands where only an actor can. */
function acts({ dep, head, tag }: Token): boolean {
  if (tag === 'NNPS') return false
  if (dep === 'conj') return acts(head)
  return (dep === 'nsubj' && head.pos === 'VERB') || (dep === 'pobj' && ['by', 'with'].includes(head.lower))
}

/** A proper noun with the proper nouns before it: "Cyprus Mail". */
function properRun(head: Token): readonly Token[] {
  const before = childrenOf(head, 'compound').filter(
    ({ pos, index }) => pos === 'PROPN' && index < head.index,
  )
  return [...before, head].filter(({ text }) => /^\p{Lu}/u.test(text))
}

/** Longest runs of tokens, starting with a capital, that are a nation, a seat, a bloc or a known body. */
function gazetteerNames(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^[\p{Lu}\d]/u.test(tokens[at]?.text ?? '')) continue
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
      const run = tokens.slice(at, at + length)
      if (isMark(run.at(-1)) || !isKnown(text, run) || isPartOfName(run)) continue
      found.push(run)
      at += length - 1
      break
    }
  }
  return found
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

/** A bloc of one word needs its article: "the West". */
function blocOf(run: readonly Token[], words: string): Bloc | undefined {
  const before = run[0]?.sentence.tokens[(run[0]?.index ?? 0) - (run[0]?.sentence.tokens[0]?.index ?? 0) - 1]
  return findBloc(before?.lower === 'the' ? `the ${words}` : words)
}

/** "Jordan" in "Michael Jordan" is no nation, nor "Australia" in "ABC Australia". */
function isPartOfName(run: readonly Token[]): boolean {
  const [first] = run
  const before = first?.sentence.tokens[first.index - (first.sentence.tokens[0]?.index ?? 0) - 1]
  const isCompound = before?.pos === 'PROPN' && before.dep === 'compound' && run.includes(before.head)
  if (isCompound && before && !isTitleWord(before.text) && /^\p{Lu}/u.test(before.text)) return true
  const entity = run[0]?.entity
  return entity?.label === 'PERSON' && nameTokens(entity.tokens, 'PERSON').length > run.length
}

/** An entity without article, marks and possessive; a person without the nation and titles before the name. */
function nameTokens(tokens: readonly Token[], label: string): readonly Token[] {
  let kept = [...tokens]
  while (kept[0] && (kept[0].pos === 'DET' || isMark(kept[0]))) kept = kept.slice(1)
  while (kept.length > 0 && isMark(kept.at(-1))) kept = kept.slice(0, -1)
  if (label !== 'PERSON') return withComplement(kept)
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

/** "Foreign Ministry" goes on with "of Iraq" where the name does. */
function withComplement(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (last?.entity?.label !== 'ORG') return tokens
  const rest = last.sentence.tokens.filter(({ index }) => index > last.index)
  if (rest[0]?.lower !== 'of') return tokens
  const from = rest[1]?.lower === 'the' ? 2 : 1
  const end = rest.findIndex((token, at) => at >= from && token.pos !== 'PROPN')
  const name = rest.slice(0, end < 0 ? rest.length : end)
  return name.length > from ? [...tokens, ...name] : tokens
}

function isNationWord(token: Token): boolean {
  return Boolean(findDemonym(token.text) ?? findNation(token.text))
}

function isMark(token: Token | undefined): boolean {
  return (
    token === undefined || token.pos === 'PUNCT' || token.tag === 'POS' || /^[^\p{L}\d]+$/u.test(token.text)
  )
}

function nameMention(
  text: string,
  tokens: readonly Token[],
  label: string | null,
  role: Role | null,
): Mention | null {
  const head = headOf(tokens)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!head || !first || !last) return null
  const words = textOf(text, tokens)
  const span: Span = [first.span[0], last.span[1]]
  const base = { head, span, isPlural: isPlural(head), role: null, of: null }
  const nation = findNation(words)
  if (nation) return { ...base, kind: 'NAME', type: 'NATION', name: nation.name, isPlural: false }
  const seat = findSeat(words) ?? (label === 'PERSON' ? undefined : findCapital(words))
  if (seat && isPlace(head)) return null
  if (seat) return { ...base, kind: 'METONYM', type: 'NATION', name: seat.name, isPlural: false }
  const body = findOrganization(words)
  if (body && isMeant(body.ambiguous, head, ['ORG']))
    return { ...base, kind: 'NAME', type: 'ORGANIZATION', name: body.name, isPlural: false }
  const bloc = blocOf(tokens, words)
  if (bloc) return { ...base, kind: 'NAME', type: 'GROUP', name: bloc.name, isPlural: false }
  const type = label === null ? undefined : LABELS[label]
  if (!type || !/^\p{Lu}|^\d.*\p{L}|\p{Lu}/u.test(words)) return null
  if (label === 'NORP') return peopleMention(words, base)
  if (label === 'GPE' && isPlace(head)) return null
  if (type === 'PERSON' && !/^\p{Lu}/u.test(words)) return null
  const of = role ? role.of : nationOf(head)
  return { ...base, kind: 'NAME', type, name: nameText(words), role: role?.role ?? null, of, isPlural: false }
}

/** "Russians", "Republicans": a people or a party, where it is a noun. */
function peopleMention(words: string, base: Omit<Mention, 'kind' | 'type' | 'name'>): Mention | null {
  if (base.head.pos === 'ADJ' || !base.isPlural) return null
  return { ...base, kind: 'NAME', type: 'GROUP', name: words, of: findDemonym(words)?.name ?? null }
}

/** "the Russian Foreign Ministry": the nation in the name or before it. */
function nationOf(head: Token): string | null {
  const owners = childrenOf(head, 'amod', 'compound', 'poss', 'nmod')
  for (const owner of owners) {
    const nation = findDemonym(owner.text) ?? findNation(owner.text) ?? findSeat(owner.text)
    if (nation) return nation.name
  }
  return null
}

/** A name with another common reading counts only where the entity recogniser reads it the same way. */
function isMeant(isAmbiguous: boolean, head: Token, labels: readonly string[]): boolean {
  return !isAmbiguous || labels.includes(head.entity?.label ?? '')
}

/** "in Moscow", "at the White House": where, not who. */
function isPlace({ dep, head }: Token): boolean {
  return (
    dep === 'pobj' &&
    ['in', 'at', 'near', 'inside', 'outside', 'around', 'across', 'through'].includes(head.lower)
  )
}

function headOf(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => !tokens.includes(token.head) || token.head === token) ?? tokens.at(-1)
}

function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0)
}

function nameText(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/['’]s$/, '')
}
