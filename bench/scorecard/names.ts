import type { ActorType } from '../../src/ontology/index.ts'
import type { Pair } from './assign.ts'
import { shared, wordsOf } from './words.ts'

/** What is known of an actor by its canonical name. */
export interface NamedActor {
  readonly type: ActorType
  readonly aliases: readonly string[]
}

export type ActorTable = Readonly<Record<string, NamedActor>>

/** Decides which names of an article stand for one actor. */
export interface Names {
  isSame(a: string, b: string): boolean
  /** Pairs the names of two lists, each used once, in the order of the first: indices into both. */
  match(as: readonly string[], bs: readonly string[]): readonly Pair[]
}

/** Words that do not tell two actors apart. */
const IGNORED = new Set(
  'the a an mr mrs ms dr president prime minister secretary senator its his her their of s'.split(' '),
)

/**
 * Two names stand for one actor where, without case, articles, possessives and titles, the one or an alias of it
 * equals the other or an alias of that; groups also where they share half of the words of the longer name.
 */
export function namesOf(...tables: readonly ActorTable[]): Names {
  const forms = new Map<string, Set<string>>()
  const types = new Map<string, ActorType>()
  for (const [name, actor] of tables.flatMap((table) => Object.entries(table))) {
    const known = forms.get(name) ?? new Set()
    for (const form of [name, ...actor.aliases]) known.add(plainName(form))
    forms.set(name, known)
    if (!types.has(name)) types.set(name, actor.type)
  }
  const formsOf = (name: string): ReadonlySet<string> => forms.get(name) ?? new Set([plainName(name)])
  const isSame = (a: string, b: string): boolean => {
    if (shared(formsOf(a), formsOf(b)) > 0) return true
    return (types.get(a) === 'GROUP' || types.get(b) === 'GROUP') && shareHalf(a, b)
  }
  return { isSame, match: (as, bs) => matchWith(isSame, as, bs) }
}

/** A name as it is compared: without case, full stops, articles, titles and "’s". */
export function plainName(name: string): string {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}_])/gu, '')
    .replaceAll('.', '')
  const kept = wordsOf(bare).filter((word) => !IGNORED.has(word))
  return kept.join(' ') || bare
}

function shareHalf(a: string, b: string): boolean {
  const [one, other] = [new Set(plainName(a).split(/\s+/)), new Set(plainName(b).split(/\s+/))]
  return shared(one, other) >= 0.5 * Math.max(one.size, other.size)
}

function matchWith(
  isSame: (a: string, b: string) => boolean,
  as: readonly string[],
  bs: readonly string[],
): readonly Pair[] {
  const left = new Set(bs.keys())
  const pairs: Pair[] = []
  for (const [i, a] of as.entries()) {
    const j = [...left].find((index) => isSame(a, bs[index] ?? ''))
    if (j === undefined) continue
    left.delete(j)
    pairs.push([i, j])
  }
  return pairs
}
