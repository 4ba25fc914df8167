import type { Gender } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { subjectsOf } from '../tree/arguments.ts'
import { childrenOf, isSubject, isVerb } from '../tree/tree.ts'
import { isOfPeople, type Pronoun, pronounOf } from './pronouns.ts'
import {
  isBody,
  isPerson,
  lastPair,
  lastTwoPeople,
  ofPair,
  type Quoted,
  type Seen,
  severalOf,
} from './seen.ts'

/** What is around a pronoun. */
export interface Surroundings {
  /** What its sentence and those right before it have named, in text order. */
  readonly near: readonly Seen[]
  /** The subject that follows; see `subjectAhead`. */
  readonly ahead: Seen | null
  /** The quotation it stands in; null outside of all. */
  readonly quotation: Quoted | null
  /** By the names of actors; null where nothing tells yet. */
  readonly genders: ReadonlyMap<string, Gender | null>
  /** The nations that actors are of, by their names. */
  readonly nations: ReadonlyMap<string, string>
}

/** Those that may come before whom they stand for. */
const AHEAD: ReadonlySet<Pronoun> = new Set(['HE', 'SHE', 'IT'])

/**
 * What a pronoun stands for: the subject that follows it, or of what was seen the nearest that fits in number and
 * gender, subjects first; "it" nothing but a subject. Who speaks in a quotation is nobody that it speaks of, and
 * outside of quotations those count first who are named outside. Undefined for other words, and where nothing fits.
 */
export function antecedentOf(
  token: Token,
  { near, ahead, quotation, genders, nations }: Surroundings,
): Seen | undefined {
  const pronoun = pronounOf(token)
  if (!pronoun) return undefined
  if (pronoun === 'COUNTRY') return countryOf(token, near, nations)
  if (ahead && AHEAD.has(pronoun) && mayBe(pronoun, ahead, genders)) return ahead
  const doers = doersBeside(token)
  const doing = near.filter((seen) => doers.includes(seen.token)).flatMap(({ names }) => names)
  const excluded = new Set([...doing, ...(quotation?.speakers ?? [])])
  const others = near.filter(
    (seen) =>
      !isCoArgument(seen.token, token) &&
      !seen.names.some((name) => excluded.has(name)) &&
      mayBe(pronoun, seen, genders),
  )
  const plain = others.filter((seen) => seen.quotation === null)
  return (quotation === null ? fitting(pronoun, token, plain) : undefined) ?? fitting(pronoun, token, others)
}

/** The subject after a pronoun in what stands before it: "In his speech, Kovac said". */
export function subjectAhead(token: Token): Token | undefined {
  for (let at = token; at.head !== at; at = at.head) {
    if (!['prep', 'advcl', 'npadvmod'].includes(at.dep) || !isVerb(at.head)) continue
    return childrenOf(at.head, 'nsubj', 'nsubjpass').find(({ index }) => index > token.index)
  }
  return undefined
}

/** Whether a pronoun may be said of such an actor at all. */
function mayBe(
  pronoun: Pronoun,
  { token, type, isPlural, names }: Seen,
  genders: Surroundings['genders'],
): boolean {
  if (pronoun === 'IT') return type !== 'PERSON' && !isPlural && isSubject(token)
  if (pronoun !== 'HE' && pronoun !== 'SHE') return true
  const gender = pronoun === 'HE' ? 'MALE' : 'FEMALE'
  return type === 'PERSON' && !isPlural && (genders.get(names[0] ?? '') ?? gender) === gender
}

/** "the country": the nation named last; "his country": the one that he is of. */
function countryOf(token: Token, near: readonly Seen[], nations: Surroundings['nations']): Seen | undefined {
  const owner = childrenOf(token, 'poss')[0]
  const seen = near.find((each) => each.token === owner)
  const nation = nations.get(seen?.names[0] ?? '')
  if (seen && nation !== undefined) return { ...seen, names: [nation], type: 'NATION', isPlural: false }
  if (owner) return undefined
  return nearest(
    token,
    near.filter(({ type }) => type === 'NATION'),
  )
}

function fitting(
  pronoun: Exclude<Pronoun, 'COUNTRY'>,
  token: Token,
  seen: readonly Seen[],
): Seen | undefined {
  switch (pronoun) {
    case 'HE':
    case 'SHE':
      return nearest(token, seen)
    case 'IT':
      return nearest(
        token,
        seen.filter((each) => token.sentence.index - each.token.sentence.index <= 1),
      )
    case 'THEY':
      return nearest(token, severalOf(seen)) ?? nearest(token, seen.filter(isBody))
    case 'TWO':
      return isOfPeople(token) ? lastTwoPeople(seen) : (lastPair(seen) ?? lastTwoPeople(seen))
    case 'PAIR':
      return lastPair(seen.filter(isPerson))
    case 'FORMER':
      return ofPair(lastPair(seen), 0)
    case 'LATTER':
      return ofPair(lastPair(seen), 1)
  }
}

/** The latest subject of this sentence, else the first subject of the nearest sentence before, else the latest of all. */
function nearest(token: Token, candidates: readonly Seen[]): Seen | undefined {
  const here = candidates.filter((seen) => seen.token.sentence === token.sentence)
  const before = candidates.slice(0, candidates.length - here.length)
  const there = before.filter((seen) => seen.token.sentence === before.at(-1)?.token.sentence)
  return here.findLast(isOfSubject) ?? there.find(isOfSubject) ?? here.at(-1) ?? before.at(-1)
}

function isOfSubject({ token }: Seen): boolean {
  return isSubject(token)
}

/** Who does what is done to a pronoun, as subject of its verb or of one before it: "Kovac met Stone and thanked him". */
function doersBeside(token: Token): readonly Token[] {
  if (isOwn(token)) return []
  const verb = token.dep === 'pobj' ? token.head.head : token.head
  return isVerb(verb) && !isSubject(token) ? subjectsOf(verb) : []
}

/** "Blinken told him": two arguments of one verb are not the same actor. */
function isCoArgument(candidate: Token, token: Token): boolean {
  return !isOwn(token) && candidate.head === token.head && candidate.dep !== 'conj'
}

/** "his", "himself": may be who does it. */
function isOwn({ tag, lower }: Token): boolean {
  return tag === 'PRP$' || /sel(?:f|ves)$/.test(lower)
}
