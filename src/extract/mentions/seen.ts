import type { Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import { childrenOf, conjuncts, isSubject, prepositionObjects } from '../tree/tree.ts'

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

/** Verbs whose subject and object do one thing together. */
const JOINT = new Set('meet talk speak negotiate discuss confer sign agree'.split(' '))

/** Those of several, bodies that act, and those named together: "Canada and Norway", "Kovac met Stone". */
export function severalOf(seen: readonly Seen[]): readonly Seen[] {
  const names = new Map(seen.map((each) => [each.token, each.names]))
  return seen.flatMap((each) => {
    const together = [...new Set(partnersOf(each.token).flatMap((token) => names.get(token) ?? []))]
    if (together.length > 1) return [{ ...each, names: together, isPlural: true }]
    return each.isPlural || (isBody(each) && isSubject(each.token)) ? [each] : []
  })
}

export function isPerson({ type }: Seen): boolean {
  return type === 'PERSON'
}

export function isBody({ type }: Seen): boolean {
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
export function lastPair(seen: readonly Seen[]): Seen | undefined {
  return severalOf(seen).findLast(({ names }) => names.length === 2)
}

/** The last two people named together, else the last two of whom sentences speak, else any two named together. */
export function lastTwoPeople(seen: readonly Seen[]): Seen | undefined {
  const people = seen.filter(isPerson)
  const single = people.filter(({ names }) => names.length === 1)
  return lastPair(people) ?? lastTwo(single.filter(isTopic)) ?? lastTwo(single) ?? lastPair(seen)
}

function lastTwo(people: readonly Seen[]): Seen | undefined {
  const last = people.at(-1)
  const other = people.findLast(({ names }) => names[0] !== last?.names[0])
  return last && other && { ...last, names: [...other.names, ...last.names], isPlural: true }
}

/** The subject of a whole sentence. */
function isTopic({ token }: Seen): boolean {
  return token.dep === 'nsubj' && token.head.dep === 'ROOT'
}

/** The first or second of two. */
export function ofPair(pair: Seen | undefined, at: 0 | 1): Seen | undefined {
  return pair && { ...pair, names: pair.names.slice(at, at + 1), isPlural: false }
}
