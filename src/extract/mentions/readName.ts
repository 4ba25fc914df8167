import {
  type Bloc,
  findBloc,
  findCapital,
  findDemonym,
  findNation,
  findOrganization,
  findSeat,
  genderOfName,
  genderOfTitle,
} from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'
import { childrenOf, isPlural, wordBefore } from '../tree/tree.ts'
import { membership } from './membership.ts'
import type { Mention } from './mention.ts'
import { isBody } from './nameTokens.ts'
import { nationalBody } from './nationalBody.ts'
import { phraseOfName } from './phraseOfName.ts'
import type { Role } from './readRole.ts'

/** Entity labels that may be actors, and what they are where no gazetteer knows them. */
export const LABELS: Readonly<Record<string, ActorType>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'ORGANIZATION',
  NORP: 'GROUP',
}

/**
 * What a name names: a nation, by its own name or by its capital or seat of government; a known body; a bloc; else what
 * the entity recogniser takes it for. Null where it is no actor: a place, an adjective, no name at all.
 */
export function readName(
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
  const phrase = phraseOfName(tokens, head, role?.titleTokens ?? [])
  const base = {
    head,
    span,
    phrase,
    isPlural: isPlural(head),
    role: null,
    of: null,
    memberOf: null,
    gender: null,
  }
  const nation = findNation(words)
  if (nation) return { ...base, kind: 'NAME', type: 'NATION', name: nation.name, isPlural: false }
  const seat = findSeat(words) ?? (label === 'PERSON' ? undefined : findCapital(words))
  if (seat && (isPlace(head) || isBeforeOutlet(last))) return null
  if (seat) return { ...base, kind: 'METONYM', type: 'NATION', name: seat.name, isPlural: false }
  const body = findOrganization(words)
  const people = peopleBefore(first)
  // A name with another common reading counts only where it is read as a body's.
  if (
    body &&
    (!body.ambiguous || [label, head.entity?.label].includes('ORG')) &&
    (!people || !body.of || body.of === people.iso3)
  )
    return { ...base, kind: 'NAME', type: 'ORGANIZATION', name: body.name, isPlural: false }
  const bloc = blocOf(tokens, words)
  if (bloc) return { ...base, kind: 'NAME', type: 'GROUP', name: bloc.name, isPlural: true }
  const type = label === null ? undefined : LABELS[label]
  if (!type || /[[\]]/.test(words) || !/^\p{Lu}|^\d.*\p{L}|\p{Lu}/u.test(words)) return null
  if (label === 'NORP' || isAdjective(head, words)) return peopleMention(words, base)
  if (label === 'GPE' && isPlace(head)) return null
  if (type === 'PERSON' && !/^(?:\p{Ll}{1,3}[- ’'])?\p{Lu}/u.test(words)) return null
  const national = type === 'ORGANIZATION' ? nationalBody(tokens, head) : null
  if (national) return { ...base, ...national, kind: 'NAME', type, isPlural: false }
  if (people && type === 'ORGANIZATION' && isBody(head)) {
    const name = `${people.word} ${nameText(words)}`
    return { ...base, kind: 'NAME', type, name, of: people.nation, isPlural: false }
  }
  const owner = role ? membership(role) : { of: nationOf(head), memberOf: null }
  const name = nameText(words)
  const gender =
    type === 'PERSON' ? (genderOfTitle(text.slice(phrase[0], span[0])) ?? genderOfName(name)) : undefined
  return {
    ...base,
    kind: 'NAME',
    type,
    name,
    role: role?.role ?? null,
    ...owner,
    gender: gender ?? null,
    isPlural: false,
  }
}

/** "Ugandan" before a noun, whatever the recogniser takes it for. */
function isAdjective({ dep }: Token, words: string): boolean {
  return ['amod', 'compound', 'nmod'].includes(dep) && findDemonym(words) !== undefined && !findNation(words)
}

/** "Russians", "Republicans": a people or a party, where it is a noun. */
function peopleMention(words: string, base: Omit<Mention, 'kind' | 'type' | 'name'>): Mention | null {
  if (base.head.pos === 'ADJ' || !base.isPlural) return null
  return { ...base, kind: 'NAME', type: 'GROUP', name: words, of: findDemonym(words)?.name ?? null }
}

/** "Libyan" in "the Libyan House of Representatives": the people’s adjective right before a name. */
function peopleBefore(first: Token): { word: string; nation: string; iso3: string } | null {
  const before = wordBefore(first)
  const nation = before ? findDemonym(before.text) : undefined
  return before && nation ? { word: before.text, nation: nation.name, iso3: nation.iso3 } : null
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

/** "in Moscow", "at the White House": where, not who. */
function isPlace({ dep, head }: Token): boolean {
  return (
    dep === 'pobj' &&
    ['in', 'at', 'near', 'inside', 'outside', 'around', 'across', 'through'].includes(head.lower)
  )
}

/** What bears the name before it, where another body would be a part of it: "the UN agency". */
export const OUTLETS = ['newspaper', 'daily', 'magazine', 'broadcaster', 'newswire', 'tabloid']

/** Those and what is only told apart by where it appears: "the Berlin paper". */
const LOCAL_OUTLETS = new Set([...OUTLETS, 'weekly', 'paper', 'journal', 'station'])

/** "the Berlin daily". */
function isBeforeOutlet(last: Token): boolean {
  const { tokens } = last.sentence
  return LOCAL_OUTLETS.has(tokens[tokens.indexOf(last) + 1]?.lower ?? '')
}

export function headOf(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => !tokens.includes(token.head) || token.head === token) ?? tokens.at(-1)
}

export function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0)
}

function nameText(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/['’]s$/, '')
}
/** A bloc of one word needs its article: "the West". */
export function blocOf(run: readonly Token[], words: string): Bloc | undefined {
  const before = run[0] && wordBefore(run[0])
  return findBloc(before?.lower === 'the' ? `the ${words}` : words)
}
