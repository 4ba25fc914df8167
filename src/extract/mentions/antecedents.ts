import type { Gender } from '../../identity/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import { subjectsOf } from '../tree/arguments.ts'
import { childrenOf, conjuncts, isPlural, isSubject, isVerb, prepositionObjects } from '../tree/tree.ts'

/** A token that stands for actors, as the words after it see it. */
export interface Seen {
  readonly token: Token
  readonly names: readonly string[]
  readonly type: ActorType
  readonly isPlural: boolean
  /** The quotation it stands in; null outside of all. */
  readonly quotation: Quoted | null
}

/** A quotation with the names of those who say it, where they are named beside it. */
export interface Quoted {
  readonly speakers: readonly string[]
}

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
}

type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'TWO' | 'PAIR'

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  (
    [
      ['HE', 'he him his himself'],
      ['SHE', 'she her hers herself'],
      ['IT', 'it its itself'],
      ['THEY', 'they them their theirs themselves'],
    ] as const
  ).flatMap(([pronoun, words]) => words.split(' ').map((word) => [word, pronoun])),
)

/** Verbs whose subject and object do one thing together. */
const JOINT = new Set('meet talk speak negotiate discuss confer sign agree'.split(' '))

/** What "the two" and "both" may count. */
const COUNTED = new Set('side man woman leader minister president official party'.split(' '))

/** Those of them that mean people of whom few can be meant. */
const LEADERS = new Set('man woman leader minister president'.split(' '))

/**
 * What a pronoun stands for: the subject that follows it, or of what was seen the nearest that fits in number and
 * gender, subjects first; "it" nothing but a subject. Who speaks in a quotation is nobody that it speaks of, and
 * outside of quotations those count first who are named outside. Undefined for other words, and where nothing fits.
 */
export function antecedentOf(
  token: Token,
  { near, ahead, quotation, genders }: Surroundings,
): Seen | undefined {
  const pronoun = pronounOf(token)
  if (!pronoun) return undefined
  if (ahead && pronoun !== 'THEY' && mayBe(pronoun, ahead, genders)) return ahead
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

/** Whether a token is a word that `antecedentOf` reads. */
export function pronounOf(token: Token): Pronoun | undefined {
  if (isTheTwo(token)) return 'TWO'
  return isPair(token) ? 'PAIR' : PRONOUNS.get(token.lower)
}

/** "she" → FEMALE; null for words of either gender. */
export function genderOfPronoun(token: Token): Gender | null {
  const pronoun = pronounOf(token)
  if (pronoun === 'HE') return 'MALE'
  return pronoun === 'SHE' ? 'FEMALE' : null
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

function fitting(pronoun: Pronoun, token: Token, seen: readonly Seen[]): Seen | undefined {
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
      return lastPair(token, seen) ?? lastTwoPeople(seen)
    case 'PAIR':
      return lastPair(token, seen)
  }
}

/** The latest subject of this sentence, else the first subject of the nearest sentence before, else the latest of all. */
function nearest(token: Token, candidates: readonly Seen[]): Seen | undefined {
  const isIn =
    (sentence: Sentence | undefined) =>
    ({ token: other }: Seen): boolean =>
      other.sentence === sentence
  const here = candidates.filter(isIn(token.sentence))
  const before = candidates.slice(0, candidates.length - here.length)
  const there = before.filter(isIn(before.at(-1)?.token.sentence))
  return (
    here.findLast(({ token: other }) => isSubject(other)) ??
    there.find(({ token: other }) => isSubject(other)) ??
    here.at(-1) ??
    before.at(-1)
  )
}

/** Those of several, bodies that act, and those named together: "Canada and Norway", "Kovac met Stone". */
function severalOf(seen: readonly Seen[]): readonly Seen[] {
  const names = new Map(seen.map((each) => [each.token, each.names]))
  return seen.flatMap((each) => {
    const together = [...new Set(partnersOf(each.token).flatMap((token) => names.get(token) ?? []))]
    if (together.length > 1) return [{ ...each, names: together, isPlural: true }]
    return each.isPlural || (isBody(each) && isSubject(each.token)) ? [each] : []
  })
}

function isBody({ type }: Seen): boolean {
  return type === 'ORGANIZATION'
}

/** A token with what is coordinated with it, or does the same thing with it. */
function partnersOf(token: Token): readonly Token[] {
  if (token.dep === 'conj') return []
  const own = conjuncts(token)
  const { head, dep } = token
  if (own.length > 1 || dep !== 'nsubj' || !JOINT.has(head.lemma)) return own
  return [...own, ...[...childrenOf(head, 'dobj'), ...prepositionObjects(head, 'with')].flatMap(conjuncts)]
}

/** The last two named together. */
function lastPair(token: Token, seen: readonly Seen[]): Seen | undefined {
  const isOfPeople = LEADERS.has(token.lemma)
  return severalOf(seen).findLast(
    ({ names, type }) => names.length === 2 && (type === 'PERSON' || !isOfPeople),
  )
}

function lastTwoPeople(seen: readonly Seen[]): Seen | undefined {
  const people = seen.filter(({ type, names }) => type === 'PERSON' && names.length === 1)
  const last = people.at(-1)
  const other = people.findLast(({ names }) => names[0] !== last?.names[0])
  return last && other ? { ...last, names: [...other.names, ...last.names], isPlural: true } : undefined
}

/** "the two", "both", "both sides". */
function isTheTwo(token: Token): boolean {
  const isHead = !['nummod', 'det', 'predet', 'cc', 'preconj', 'quantmod', 'compound', 'advmod'].includes(
    token.dep,
  )
  if (token.lower === 'two') return isHead && childrenOf(token, 'det').length > 0
  if (token.lower === 'both') return isHead
  return COUNTED.has(token.lemma) && token.children.some((child) => ['two', 'both'].includes(child.lower))
}

/** "the leaders", "the pair": two, where two have been named together. */
function isPair(token: Token): boolean {
  const [only] = token.children
  const isBare = token.children.length === 1 && only?.lower === 'the'
  return isBare && (token.lower === 'pair' || (LEADERS.has(token.lemma) && isPlural(token)))
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
