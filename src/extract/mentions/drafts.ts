import { findOrganization, KIND_NOUNS, personKey } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'
import { nounLemma } from '../tree/tree.ts'
import type { LinkedActor, Mention } from './mention.ts'

/** An actor while its mentions are gathered. */
export interface Draft extends LinkedActor {
  name: string
  role: string | null
  of: string | null
  memberOf: string | null
  gender: Mention['gender']
  readonly mentions: Mention[]
  /** Where the text named it last, as far as it has been read; -1 before its first mention. */
  lastAt: number
}

/** The actors of an article by what may call them up: each key a kind of clue and a folded word or name. */
export interface Drafts {
  readonly all: Draft[]
  readonly byClue: Map<string, Set<Draft>>
}

export const CLUES = {
  /** The whole name, of one type of actor. */
  name: ({ type, name }: Pick<Mention, 'type' | 'name'>): string => `${type} ${fold(name)}`,
  person: (name: string): string => `person ${personKey(name)}`,
  /** A word of a name. */
  part: (word: string): string => `part ${word}`,
  initials: (letters: string): string => `initials ${letters}`,
  /** The noun of a description. */
  noun: (lemma: string): string => `noun ${lemma}`,
  /** A noun for what it is: "the alliance" for NATO. */
  kind: (noun: string): string => `kind ${noun}`,
  /** A word of the office held. */
  office: (word: string): string => `office ${word}`,
  /** Of a nation or body. */
  of: (owner: string): string => `of ${owner}`,
} as const

/** The actors that a clue calls up, in the order in which they were first named. */
export function under(drafts: Drafts, clue: string): readonly Draft[] {
  return [...(drafts.byClue.get(clue) ?? [])]
}

/** A new actor, known by nothing yet. */
export function newDraft(drafts: Drafts, { name, type, role, of, memberOf, gender }: Mention): Draft {
  const draft: Draft = { name, type, role, of, memberOf, gender, mentions: [], lastAt: -1 }
  drafts.all.push(draft)
  return draft
}

/** Makes a person known by name and office, so that these find it before the text has it in full. */
export function knowByName(drafts: Drafts, draft: Draft, { name, role, of }: Mention): void {
  draft.role ??= role
  draft.of ??= of
  know(drafts, draft, CLUES.person(name))
  for (const word of nameWords(name)) know(drafts, draft, CLUES.part(word))
  for (const word of fold(role ?? '').split(' ')) know(drafts, draft, CLUES.office(word))
}

/** Adds a mention, and makes the actor known by all that it says. */
export function addMention(drafts: Drafts, draft: Draft, mention: Mention): void {
  const { name, type, role, of, memberOf, gender, kind, head, span } = mention
  draft.mentions.push(mention)
  draft.lastAt = Math.max(draft.lastAt, span[0])
  if (type === 'PERSON' && kind === 'NAME' && name.length > draft.name.length) draft.name = name
  draft.role ??= role
  draft.of ??= of
  draft.memberOf ??= memberOf
  draft.gender ??= gender
  for (const clue of cluesOf(mention, draft)) know(drafts, draft, clue)
  if (type === 'PERSON' && kind === 'NAME') knowByName(drafts, draft, mention)
  if (kind === 'NOMINAL') know(drafts, draft, CLUES.noun(nounLemma(head)))
}

function cluesOf(mention: Mention, draft: Draft): readonly string[] {
  const { name, type, role, kind } = mention
  const isBody = type === 'ORGANIZATION' && kind !== 'NOMINAL'
  return [
    CLUES.name(mention),
    ...(role === null ? [] : fold(role).split(' ').map(CLUES.office)),
    ...(draft.of === null ? [] : [CLUES.of(draft.of)]),
    ...(isBody ? [CLUES.initials(initialsOf(name)), ...fold(name).split(' ').map(CLUES.part)] : []),
    ...(isBody ? kindNouns(name).map(CLUES.kind) : []),
  ]
}

function kindNouns(name: string): readonly string[] {
  const kind = findOrganization(name)?.kind
  return kind ? KIND_NOUNS[kind] : []
}

function know({ byClue }: Drafts, draft: Draft, clue: string): void {
  const known = byClue.get(clue) ?? new Set()
  byClue.set(clue, known.add(draft))
}

/** The words of a person’s name as they are compared, without the article of "al-Assad". */
export function nameWords(name: string): readonly string[] {
  return personKey(name.replace(/^(?:[AEae]l-|[ae]l (?=\p{Lu}))/u, '')).split(' ')
}

/** "Collective Security Treaty Organization" → CSTO. */
export function initialsOf(name: string): string {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 1 ? words.map((word) => word[0]).join('') : ''
}

/** The one that the text named last before the place it is read at; undefined where it named none. */
export function latestOf(drafts: readonly Draft[]): Draft | undefined {
  const named = drafts.filter(({ lastAt }) => lastAt >= 0)
  return named.toSorted((a, b) => b.lastAt - a.lastAt)[0]
}
