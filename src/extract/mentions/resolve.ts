import type { Analysis, Sentence, Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import { childrenOf, conjuncts, prepositionObjects } from '../tree/tree.ts'
import type { LinkedActor } from './mention.ts'

/** How far back a pronoun looks, in sentences. */
const REACH = 3

const HE = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'])
const IT = new Set(['it', 'its', 'itself'])
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Words that take a part out of a group. */
const PARTS = new Set(
  'one some many most several all both two three four few none neither either each others members'.split(' '),
)

/** For each token that stands for actors, their names: names, descriptions and pronouns alike. */
export type Referents = ReadonlyMap<Token, readonly string[]>

interface Seen {
  readonly token: Token
  readonly names: readonly string[]
  readonly type: ActorType
  readonly isPlural: boolean
  readonly isSubject: boolean
  readonly sentence: Sentence
}

/**
 * Finds whom every mention and third-person pronoun of an article stands for.
 * A pronoun takes the nearest fitting mention before it, subjects first ("it" nothing but a subject); "I" and "we" are left to who speaks.
 */
export function resolveReferents(analysis: Analysis, actors: readonly LinkedActor[]): Referents {
  const referents = new Map<Token, readonly string[]>()
  const mentions = new Map<Token, { readonly actor: LinkedActor; readonly isPlural: boolean }>()
  for (const actor of actors) {
    for (const { head, isPlural } of actor.mentions) mentions.set(head, { actor, isPlural })
  }
  for (const actor of actors) {
    for (const noun of apposedTo(actor)) mentions.set(noun, { actor, isPlural: false })
  }
  const seen: Seen[] = []
  for (const token of analysis.tokens) {
    const mention = isTheTwo(token) ? undefined : mentions.get(token)
    if (mention) {
      const { actor, isPlural } = mention
      referents.set(token, [actor.name])
      seen.push(seenAs(token, [actor.name], actor.type, isPlural))
      continue
    }
    const found = antecedentOf(token, seen)
    if (!found) continue
    referents.set(token, found.names)
    seen.push(seenAs(token, found.names, found.type, found.isPlural))
  }
  for (const token of analysis.tokens) linkPart(token, referents)
  return referents
}

function seenAs(token: Token, names: readonly string[], type: ActorType, isPlural: boolean): Seen {
  return { token, names, type, isPlural, isSubject: isSubject(token), sentence: token.sentence }
}

function antecedentOf(token: Token, seen: readonly Seen[]): Seen | undefined {
  const { lower } = token
  if (isTheTwo(token)) return lastPair(seen)
  if (!HE.has(lower) && !IT.has(lower) && !THEY.has(lower)) return undefined
  const first = seen.findLastIndex(({ sentence }) => token.sentence.index - sentence.index > REACH) + 1
  const near = seen.slice(first).filter((candidate) => !isCoArgument(candidate.token, token))
  if (HE.has(lower)) {
    return pick(
      token,
      near.filter(({ type, isPlural }) => !isPlural && (type === 'PERSON' || type === 'GROUP')),
    )
  }
  if (IT.has(lower)) {
    const bodies = near.filter(
      ({ type, isPlural, isSubject: subject, sentence }) =>
        subject && !isPlural && type !== 'PERSON' && token.sentence.index - sentence.index <= 1,
    )
    return pick(token, bodies)
  }
  if (THEY.has(lower)) return pickPlural(token, near)
  return undefined
}

/** The latest subject of this sentence, else the first subject of the nearest sentence before, else the latest of all. */
function pick(token: Token, candidates: readonly Seen[]): Seen | undefined {
  const here = candidates.filter(({ sentence }) => sentence === token.sentence)
  const before = candidates.filter(({ sentence }) => sentence !== token.sentence)
  const lastSentence = before.at(-1)?.sentence
  const there = before.filter(({ sentence }) => sentence === lastSentence)
  return (
    here.findLast(({ isSubject: subject }) => subject) ??
    there.find(({ isSubject: subject }) => subject) ??
    here.at(-1) ??
    before.at(-1)
  )
}

function pickPlural(token: Token, candidates: readonly Seen[]): Seen | undefined {
  const pairs = candidates.filter(
    ({ token: head }) => head.dep !== 'conj' && childrenOf(head, 'conj').length > 0,
  )
  const joined = pairs.map((first): Seen => {
    const names = conjuncts(first.token).flatMap(
      (part) => candidates.find((other) => other.token === part)?.names ?? [],
    )
    return { ...first, names: [...new Set(names)], isPlural: true }
  })
  const plurals = [
    ...candidates.filter(({ isPlural }) => isPlural),
    ...joined.filter(({ names }) => names.length > 1),
  ]
  const inOrder = plurals.toSorted((a, b) => a.token.index - b.token.index)
  return (
    pick(token, inOrder) ??
    pick(
      token,
      candidates.filter(({ type }) => type === 'ORGANIZATION'),
    )
  )
}

/** "the two": the last two people spoken of. */
function lastPair(seen: readonly Seen[]): Seen | undefined {
  const people = seen.filter(({ type, names }) => type === 'PERSON' && names.length === 1)
  const last = people.at(-1)
  const other = people.findLast(({ names }) => names[0] !== last?.names[0])
  return last && other ? { ...last, names: [...other.names, ...last.names], isPlural: true } : undefined
}

function isTheTwo(token: Token): boolean {
  if (token.lower === 'two') return token.dep !== 'nummod' && childrenOf(token, 'det').length > 0
  return (
    ['side', 'man', 'leader', 'minister', 'president', 'country'].includes(token.lemma) &&
    token.children.some((child) => ['two', 'both'].includes(child.lower))
  )
}

function isSubject(token: Token): boolean {
  if (token.dep === 'conj') return isSubject(token.head)
  if (token.dep === 'poss') return isSubject(token.head)
  return token.dep === 'nsubj' || token.dep === 'nsubjpass'
}

/** "Blinken told him": two arguments of one verb are not the same actor. */
function isCoArgument(candidate: Token, token: Token): boolean {
  if (token.tag === 'PRP$' || candidate.sentence !== token.sentence) return false
  return candidate.head === token.head && candidate.dep !== 'conj'
}

/** Nouns that stand beside a name of the actor: "the spokesman, Ned Price", "one of these groups, the SDF". */
function apposedTo(actor: LinkedActor): readonly Token[] {
  return actor.mentions
    .filter(({ head, kind }) => kind === 'NAME' && head.dep === 'appos')
    .map(({ head }) => head.head)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'NUM' || pos === 'PROPN')
}

/** "one of the victims", "some of them": a part stands for the whole it is taken from. */
function linkPart(token: Token, referents: Map<Token, readonly string[]>): void {
  if (referents.has(token) || !PARTS.has(token.lower)) return
  const whole = prepositionObjects(token, 'of').flatMap((part) => referents.get(part) ?? [])
  if (whole.length > 0) referents.set(token, whole)
}
