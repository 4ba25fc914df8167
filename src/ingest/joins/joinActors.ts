import { compatibleGivenNames, findNation, findOrganization } from '../../identity/index.ts'
import type { ActorId, IsoDate } from '../../model/index.ts'
import type { ActorType, TieType } from '../../ontology/index.ts'
import { bodyName } from './bodyName.ts'
import { daysBetween } from './daysBetween.ts'
import { type PersonName, personName } from './personName.ts'
import { titleKey } from './titleKey.ts'

/** An actor as it is compared with actors of other articles. */
export interface JoinableActor {
  readonly id: ActorId
  readonly type: ActorType
  readonly name: string
  readonly aliases: readonly string[]
  readonly ties: readonly JoinableTie[]
  /** Names of the articles that name the actor. */
  readonly articles: readonly string[]
  /** Days on which they were published, where known. */
  readonly articleDays: readonly IsoDate[]
}

export interface JoinableTie {
  readonly type: TieType
  /** As printed; '' where there is none. */
  readonly title: string
  readonly toId: ActorId
  readonly toName: string
}

export interface ActorJoin {
  readonly certain: boolean
  readonly evidence: {
    /** SAME_NAME: one name in full. NAME_VARIANT: "Bill Burns", "William Burns". BARE_SURNAME: "Putin". SAME_BODY: "US" for "United States". */
    readonly reason: 'SAME_NAME' | 'NAME_VARIANT' | 'BARE_SURNAME' | 'SAME_BODY'
    /** What both are besides the name: "foreign minister, Russia". */
    readonly shared: readonly string[]
    /** How many other actors it might be as well. */
    readonly rivals: number
  }
}

/** Offices pass from father to son, and to namesakes, but not within a term. */
const TERM_DAYS = 2 * 365

/**
 * Only actors that share a key may be one: a person's surname, and single words they go by ("Xi"); a body's name without
 * its nation. None for groups, nations and those who are only described.
 */
export function candidateKeys({ type, name, aliases }: JoinableActor): readonly string[] {
  if (type === 'ORGANIZATION') {
    const body = bodyName(name)
    return body ? [body.name] : []
  }
  const person = type === 'PERSON' ? personName(name) : null
  return person ? [...new Set([person.surname, ...bareNames(aliases)])] : []
}

/**
 * Whether two actors of different articles are one person or body; null where nothing speaks for it. By name and by what
 * both are said to be, never by likeness. Of two with a bare surname none is asked: both may be whoever has it in full.
 */
export function joinActors(a: JoinableActor, b: JoinableActor): ActorJoin | null {
  if (a.id === b.id || a.type !== b.type || a.articles.some((article) => b.articles.includes(article)))
    return null
  return a.type === 'PERSON' ? joinPersons(a, b) : a.type === 'ORGANIZATION' ? joinBodies(a, b) : null
}

/**
 * The candidates that an actor may be. Whoever is named in full is not asked for those with the bare surname: they are
 * asked for him. Those who share the office come before those who share the name alone, and where there are several of
 * them none is certain.
 */
export function findActorJoins<Candidate extends JoinableActor>(
  actor: JoinableActor,
  candidates: readonly Candidate[],
): readonly { readonly candidate: Candidate; readonly join: ActorJoin }[] {
  const found = candidates.flatMap((candidate) => {
    const join = isBare(candidate) ? null : joinActors(actor, candidate)
    return join ? [{ candidate, join }] : []
  })
  const supported = found.filter(({ join }) => join.certain)
  const kept = supported.length > 0 ? supported : found
  return kept.map(({ candidate, join: { certain, evidence } }) => {
    const rivals = isOneName(evidence.reason) ? 0 : kept.length - 1
    return { candidate, join: { certain: certain && rivals === 0, evidence: { ...evidence, rivals } } }
  })
}

/** All who share it are one. */
function isOneName(reason: ActorJoin['evidence']['reason']): boolean {
  return reason === 'SAME_NAME' || reason === 'SAME_BODY'
}

function isBare({ type, name }: JoinableActor): boolean {
  const person = type === 'PERSON' ? personName(name) : null
  return person !== null && person.given.length === 0 && person.suffix === ''
}

function joinPersons(a: JoinableActor, b: JoinableActor): ActorJoin | null {
  const [one, other] = [personName(a.name), personName(b.name)]
  const shared = sharedOffices(a, b)
  if (!one || !other || shared === null) return null
  const evidence = { shared, rivals: 0 }
  const isSupported = shared.length > 0 && areWithinATerm(a, b)
  if (one.given.length === 0 && one.suffix === '')
    return joinBare(one, other, b.aliases, evidence, isSupported)
  if (other.given.length === 0 && other.suffix === '')
    return joinBare(other, one, a.aliases, evidence, isSupported)
  if (one.surname !== other.surname) return null
  switch (compareGivenNames(one, other)) {
    case 'SAME':
      return { certain: true, evidence: { ...evidence, reason: 'SAME_NAME' } }
    case 'VARIANT':
      return { certain: isSupported, evidence: { ...evidence, reason: 'NAME_VARIANT' } }
    case 'LESS_TOLD':
      return { certain: false, evidence: { ...evidence, reason: 'NAME_VARIANT' } }
    case 'OTHER':
      return null
  }
}

/** By the surname, or by a word that the other also goes by, as "Xi" for Xi Jinping, where the office is the same. */
function joinBare(
  bare: PersonName,
  full: PersonName,
  aliases: readonly string[],
  evidence: Omit<ActorJoin['evidence'], 'reason'>,
  isSupported: boolean,
): ActorJoin | null {
  const isSurname = bare.surname === full.surname
  if (full.given.length === 0 || !(isSurname || (isSupported && bareNames(aliases).includes(bare.surname))))
    return null
  return { certain: isSupported, evidence: { ...evidence, reason: 'BARE_SURNAME' } }
}

function bareNames(aliases: readonly string[]): readonly string[] {
  return aliases.flatMap((alias) => {
    const name = personName(alias)
    return name && name.given.length === 0 ? [name.surname] : []
  })
}

/** LESS_TOLD: only one has what tells namesakes apart, "Jr." or the "W." of George W. Bush. */
function compareGivenNames(a: PersonName, b: PersonName): 'SAME' | 'VARIANT' | 'LESS_TOLD' | 'OTHER' {
  if (a.key === b.key) return 'SAME'
  const [first = '', ...middle] = a.given
  const [otherFirst = '', ...otherMiddle] = b.given
  if (!compatibleGivenNames(first, otherFirst)) return 'OTHER'
  const [own, theirs] = [[...middle, a.suffix].join(' ').trim(), [...otherMiddle, b.suffix].join(' ').trim()]
  if (own === theirs) return 'VARIANT'
  if (own !== '' && theirs !== '') return 'OTHER'
  const tellsApart = a.suffix !== b.suffix || [...middle, ...otherMiddle].some(isInitials)
  return tellsApart ? 'LESS_TOLD' : 'VARIANT'
}

function isInitials(word: string): boolean {
  return word.length <= 2
}

/**
 * Offices that both hold in one nation or body. Null where both speak for somebody, and not for one nation: then they are
 * two people.
 */
function sharedOffices(a: JoinableActor, b: JoinableActor): readonly string[] | null {
  const [own, theirs] = [a.ties.map(officeOf), b.ties.map(officeOf)]
  const nations = new Set(theirs.map(({ nation }) => nation))
  if (own.length > 0 && theirs.length > 0 && !own.some(({ nation }) => nations.has(nation))) return null
  const known = new Set(theirs.map(({ key }) => key))
  return [
    ...new Set(own.flatMap(({ key, printed }) => (key !== undefined && known.has(key) ? [printed] : []))),
  ]
}

function officeOf({ title, toId, toName }: JoinableTie) {
  const nation = findNation(toName)?.iso3 ?? findOrganization(toName)?.of ?? bodyName(toName)?.nation ?? toId
  const words = titleKey(title)
  return { nation, key: words === '' ? undefined : `${words} ${nation}`, printed: `${title}, ${toName}` }
}

function areWithinATerm(a: JoinableActor, b: JoinableActor): boolean {
  return a.articleDays.some((from) =>
    b.articleDays.some((to) => Math.abs(daysBetween(from, to) ?? TERM_DAYS + 1) <= TERM_DAYS),
  )
}

function joinBodies(a: JoinableActor, b: JoinableActor): ActorJoin | null {
  const [one, other] = [bodyName(a.name), bodyName(b.name)]
  if (!one || !other || one.name !== other.name) return null
  const nation = one.nation ?? nationOf(a)
  if (nation === undefined || nation !== (other.nation ?? nationOf(b))) return null
  return { certain: true, evidence: { reason: 'SAME_BODY', shared: [nation], rivals: 0 } }
}

function nationOf({ ties }: JoinableActor): string | undefined {
  const nations = new Set(ties.flatMap(({ toName }) => findNation(toName)?.iso3 ?? []))
  return nations.size === 1 ? [...nations][0] : undefined
}
