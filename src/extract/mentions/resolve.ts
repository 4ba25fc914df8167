import { findDemonym, findNation } from '../../identity/index.ts'
import type { Analysis, Sentence, Token } from '../../language/index.ts'
import { contains, type Span } from '../../text/index.ts'
import { findQuotations } from '../segment/findQuotations.ts'
import { firstConjunct, isPlural, isSubject, nounBeside, prepositionObjects, subtree } from '../tree/tree.ts'
import { antecedentOf, subjectAhead } from './antecedents.ts'
import type { LinkedActor } from './mention.ts'
import { genderOfPronoun, pronounOf } from './pronouns.ts'
import type { Quoted, Seen } from './seen.ts'

/** How far back a pronoun looks, in sentences. */
const REACH = 3

/** Words that take a part out of a group. */
const PARTS = new Set(
  'one some many most several all both two three four few none neither either each others members'.split(' '),
)

/** For each token that stands for actors, their names: names, descriptions and pronouns alike. */
export type Referents = ReadonlyMap<Token, readonly string[]>

interface Quotation extends Quoted {
  readonly span: Span
  readonly speakers: string[]
}

/** What a token says of an actor by itself. */
type Named = Omit<Seen, 'token' | 'quotation'>

/**
 * Finds whom every mention and third-person pronoun of an article stands for; "I" and "we" are left to who speaks.
 * The gender of somebody whom no name or title tells is that of the first pronoun for them.
 */
export function resolveReferents(analysis: Analysis, actors: readonly LinkedActor[]): Referents {
  const referents = new Map<Token, readonly string[]>()
  const named = namedTokens(actors)
  const genders = new Map(actors.map(({ name, gender }) => [name, gender]))
  const nations = new Map(
    actors.flatMap(({ name, of }) => (of !== null && findNation(of) ? [[name, of]] : [])),
  )
  const { around, beside } = quotationsOf(analysis)
  const speak = (token: Token, names: readonly string[]): void => {
    if (!isSubject(token) || around.has(token) || around.has(token.head)) return
    for (const { speakers } of beside.get(token.sentence) ?? []) speakers.push(...names)
  }
  const aheadOf = (token: Token): Seen | null => {
    const subject = pronounOf(token) && subjectAhead(token)
    const name = subject && named.get(subject)
    return name ? { ...name, token: subject, quotation: around.get(subject) ?? null } : null
  }
  for (const [token, { names }] of named) speak(token, names)
  let near: Seen[] = []
  for (const token of analysis.tokens) {
    const quotation = around.get(token) ?? null
    if (isBeyondReach(near[0], token)) near = near.filter((seen) => !isBeyondReach(seen, token))
    const own = isNamedByItself(token, named, near) ? named.get(token) : undefined
    const meant = own
      ? undefined
      : antecedentOf(token, { near, ahead: aheadOf(token), quotation, genders, nations })
    const found = own ?? meant ?? (pronounOf(token) === 'PAIR' ? named.get(token) : undefined)
    if (!found) continue
    referents.set(token, found.names)
    near.push({ ...found, token, quotation })
    if (!meant) continue
    speak(token, found.names)
    for (const name of found.names) genders.set(name, genders.get(name) ?? genderOfPronoun(token))
  }
  for (const token of analysis.tokens) linkPart(token, referents)
  return referents
}

/** Whether a name or description means its own actor: "the leaders" where some leaders were named before. */
function isNamedByItself(token: Token, named: ReadonlyMap<Token, Named>, near: readonly Seen[]): boolean {
  const pronoun = pronounOf(token)
  if (pronoun !== 'PAIR') return pronoun === undefined
  const name = named.get(token)?.names[0]
  return near.some(({ names }) => names[0] === name)
}

/** What names and descriptions, and the nouns beside them, stand for. */
function namedTokens(actors: readonly LinkedActor[]): ReadonlyMap<Token, Named> {
  const named = new Map<Token, Named>()
  const shared = new Map<Token, LinkedActor[]>()
  for (const actor of actors) {
    for (const { head, isPlural: several } of actor.mentions) {
      const sharing = [...(shared.get(head) ?? []), actor]
      shared.set(head, sharing)
      const names = namesOf(sharing, head)
      named.set(head, { names, type: actor.type, isPlural: several || names.length > 1 })
    }
  }
  const apposed = new Map<Token, readonly string[]>()
  for (const actor of actors) {
    const { name, type } = actor
    for (const noun of apposedTo(actor)) {
      const others = isPlural(noun) ? (apposed.get(noun) ?? []) : []
      apposed.set(noun, [...others, name])
      named.set(noun, { names: [...others, name], type, isPlural: others.length > 0 })
    }
  }
  return named
}

/** Of actors that one description means, in its order. */
function namesOf(actors: readonly LinkedActor[], head: Token): readonly string[] {
  const place = ({ name, of }: LinkedActor): number => (actors.length > 1 ? placeOf(of ?? name, head) : 0)
  return [...new Set(actors.toSorted((a, b) => place(a) - place(b)).map(({ name }) => name))]
}

/** Where a nation stands in a description of several: first in "Greek and Turkish officials". */
function placeOf(nation: string, head: Token): number {
  return subtree(head).findIndex(({ text }) => (findDemonym(text) ?? findNation(text))?.name === nation)
}

function isBeyondReach(seen: Seen | undefined, token: Token): boolean {
  return seen !== undefined && token.sentence.index - seen.token.sentence.index > REACH
}

/** Which quotation each token stands in, and those of each sentence. Who says them is found out word by word. */
function quotationsOf({ text, paragraphs, sentences }: Analysis) {
  const around = new Map<Token, Quotation>()
  const beside = new Map<Sentence, ReadonlySet<Quotation>>()
  const quotations = paragraphs
    .flatMap((paragraph) => findQuotations(text, paragraph))
    .map(({ span }): Quotation => ({ span, speakers: [] }))
  let at = 0
  for (const sentence of sentences) {
    const here = new Set<Quotation>()
    for (const token of sentence.tokens) {
      while ((quotations[at]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.span[0]) at += 1
      const quotation = quotations[at]
      if (!quotation || !contains(quotation.span, token.span)) continue
      around.set(token, quotation)
      here.add(quotation)
    }
    beside.set(sentence, here)
  }
  return { around, beside }
}

/** Nouns that stand beside a name of the actor: "the spokesman, Ned Price", "one of these groups, the SDF". */
function apposedTo(actor: LinkedActor): readonly Token[] {
  return actor.mentions
    .filter(({ kind }) => kind === 'NAME')
    .flatMap(({ head }) => {
      const first = firstConjunct(head)
      const group = actor.type === 'PERSON' ? groupOfPlaces(first) : null
      if (group) return [group]
      const isNamed = first.dep === 'appos' && (first === head || isPlural(first.head))
      if (isNamed) return [first.head]
      return actor.type === 'PERSON' ? [] : nounBeside(head)
    })
    .filter(({ pos }) => pos === 'NOUN' || pos === 'NUM' || pos === 'PROPN')
}

/** "mayors" of "the mayors of Trieste and Koper, Cossutta and Kovac", where the tree takes the people for places, too. */
function groupOfPlaces(place: Token): Token | null {
  const isPlace = place.dep === 'pobj' && place.head.lower === 'of' && place.entity?.label === 'GPE'
  return isPlace && isPlural(place.head.head) ? place.head.head : null
}

/** "one of the victims", "some of them": a part stands for the whole it is taken from. */
function linkPart(token: Token, referents: Map<Token, readonly string[]>): void {
  if (referents.has(token) || !PARTS.has(token.lower)) return
  const whole = prepositionObjects(token, 'of').flatMap((part) => referents.get(part) ?? [])
  if (whole.length > 0) referents.set(token, whole)
}
