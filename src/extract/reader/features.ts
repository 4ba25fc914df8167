import type { Token } from '../../language/index.ts'
import { grouped } from '../../lists/index.ts'
import type { ActType } from '../../ontology/index.ts'
import { contains, itemsOverlapping, type Span } from '../../text/index.ts'
import type { Proposal } from '../acts/proposal.ts'
import { PREPOSITIONS } from '../lexicon/frame.ts'
import { NOUNS } from '../lexicon/nouns.ts'
import { VERBS } from '../lexicon/verbs.ts'
import type { Survey } from '../survey.ts'
import { agentsOf, isPassive, lightVerbOf, objectsOf, ownersOf } from '../tree/arguments.ts'
import { conjuncts, isSubject, isUnder, isVerb, prepositionObjects } from '../tree/tree.ts'
import { type Candidate, voiceAround } from './candidates.ts'

/** A word and the act it tells. */
export interface Act {
  readonly cue: Token
  readonly type: ActType
}

/** Longest way through the tree that is told apart, in steps. */
const LONGEST_PATH = 6
/** Furthest sentence that is told apart. */
const FURTHEST = 5

/**
 * What grammar shows of words and pairs of words, as names of features; each has a vector of its own in the model.
 * Every method answers a set without order.
 */
export class Features {
  readonly #survey: Survey
  readonly #inOrder: readonly Proposal[]
  readonly #rules: ReadonlyMap<Token, readonly Proposal[]>
  readonly #quotations: readonly { readonly span: Span }[]
  readonly #counts: ReadonlyMap<string, number>
  readonly #cues = new Map<Token, AroundCue>()

  constructor(survey: Survey, candidates: readonly Candidate[]) {
    this.#survey = survey
    this.#inOrder = survey.proposals.toSorted((a, b) => a.cue.index - b.cue.index)
    this.#rules = grouped(survey.proposals, ({ cue }) => cue)
    this.#quotations = survey.quotations.map((span) => ({ span }))
    const counts = new Map<string, number>()
    for (const { names } of candidates)
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    this.#counts = counts
  }

  /** Of one word: is it a cue, and of which act? */
  ofWord(token: Token): readonly string[] {
    const rules = this.#rules.get(token) ?? []
    const names = [
      `dep ${token.dep}`,
      `tag ${token.tag}`,
      `entity ${token.entity?.label ?? '-'}`,
      `head ${token.head.pos}`,
      ...lexiconTypes(token).map((type) => `word ${type}`),
      ...rules.map(
        ({ type, retells, isImplied }) =>
          `rule ${type}${retells ? ' again' : ''}${isImplied ? ' implied' : ''}`,
      ),
      ...rules.flatMap(({ by, to, content }) => [
        ...(by.length > 0 ? ['has by'] : []),
        ...(to.length > 0 ? ['has to'] : []),
        ...(content ? [`has ${content.kind}`] : []),
      ]),
      ...(this.#quotationAround(token) ? ['quoted'] : []),
      ...(isVerb(token) && isPassive(token) ? ['passive'] : []),
      ...childFeatures(token),
    ]
    return [...new Set(names)]
  }

  /** Of a cue and somebody who may be one of its actors. */
  ofCandidate(cue: Token, { token, kind, type, names }: Candidate): readonly string[] {
    const { rules, quotation, actors } = this.#around(cue)
    const isInside = holds(rules, token)
    const most = Math.max(0, ...names.map((name) => this.#counts.get(name) ?? 0))
    return [
      path(cue, token),
      distance(cue, token),
      `kind ${kind}`,
      `type ${type}`,
      `dep ${token.dep}`,
      `often ${Math.min(5, Math.ceil(Math.log2(most + 1)))}`,
      ...rolesOf(cue, token),
      ...(rules.some(({ by }) => by.includes(token)) ? ['rule by'] : []),
      ...(rules.some(({ to }) => to.includes(token)) ? ['rule to'] : []),
      ...(isSubject(token) ? ['subject'] : []),
      ...Object.keys(actors).filter((part) => names.some((name) => actors[part]?.has(name))),
      ...(isInside ? ['inside content'] : []),
      ...(quotation === this.#quotationAround(token)
        ? []
        : quotation
          ? ['outside quotation']
          : ['in quotation']),
      ...(names.length > 1 ? ['several'] : names.length === 0 ? ['unknown'] : []),
    ]
  }

  /** Of a cue of which nobody may be named as its actor. */
  ofNobody(cue: Token): readonly string[] {
    const { rules } = this.#around(cue)
    return [
      'nobody',
      ...(rules.length > 0 ? ['rule'] : []),
      ...(rules.some(({ by }) => by.length > 0) ? ['rule by somebody'] : []),
      ...(rules.some(({ to }) => to.length > 0) ? ['rule to somebody'] : []),
      ...(isVerb(cue) && isPassive(cue) ? ['passive'] : []),
    ]
  }

  /** Of a cue and a word that may belong to its content. */
  ofContent(cue: Token, token: Token): readonly string[] {
    const { rules, quotation } = this.#around(cue)
    const isIn = holds(rules, token)
    const gap = token.sentence.index - cue.sentence.index
    const around = this.#quotationAround(token)
    return [
      ...(isIn ? ['rule content'] : rules.some(({ content }) => content) ? ['no rule content'] : []),
      ...(isUnder(token, cue) ? ['under'] : gap === 0 && isUnder(cue, token) ? ['above'] : []),
      `gap ${Math.max(-FURTHEST, Math.min(FURTHEST, gap))}`,
      `order ${bucket(token.index - cue.index)}`,
      `dep ${token.dep}`,
      around === quotation ? 'same level' : around ? 'in quotation' : 'outside quotation',
      ...(gap === 0 ? [`top ${branch(cue, token)}`] : []),
    ]
  }

  /** Of an act and one before it that it may tell again. */
  ofEarlier(act: Act, earlier: Act, before: readonly Act[]): readonly string[] {
    const [cue, other] = [act.cue, earlier.cue]
    const isSameType = act.type === earlier.type
    const latest = before.findLast(({ type }) => type === act.type)
    return [
      isSameType ? 'same type' : 'other type',
      ...(earlier === latest ? ['latest of type'] : []),
      sharedStem(cue, other),
      `words ${cue.pos} ${other.pos}`,
      `gap ${Math.min(FURTHEST, cue.sentence.index - other.sentence.index)}`,
      ...this.#actorsShared(cue, other),
      ...(holds(this.#around(other).rules, cue) ? ['inside it'] : []),
      ...(holds(this.#around(cue).rules, other) ? ['around it'] : []),
    ]
  }

  /** Of an act that may be told for the first time. */
  ofFirst({ cue, type }: Act, before: readonly Act[]): readonly string[] {
    const { rules } = this.#around(cue)
    return [
      'first',
      `word ${cue.pos}`,
      `with ${cue.children.find(({ dep }) => dep === 'det' || dep === 'poss')?.lower ?? 'nothing'}`,
      ...(before.some((act) => act.type === type) ? ['type before'] : []),
      ...(rules.some(({ by }) => by.length > 0) ? ['rule by'] : []),
      ...(rules.some(({ retells }) => retells) ? ['rule again'] : []),
      ...childFeatures(cue),
    ]
  }

  /** Of an act and one before it that it may answer. */
  ofAnswered(act: Act, earlier: Act, before: readonly Act[]): readonly string[] {
    const [a, b] = [this.#around(act.cue).actors, this.#around(earlier.cue).actors]
    const meets = (ours: string, theirs: string): boolean =>
      [...(a[ours] ?? [])].some((name) => b[theirs]?.has(name))
    return [
      ...this.ofEarlier(act, earlier, before),
      `types ${act.type} ${earlier.type}`,
      ...(meets('rule by actor', 'rule to actor') ? ['by its addressee'] : []),
      ...(meets('rule to actor', 'rule by actor') ? ['to its actor'] : []),
    ]
  }

  /** Of an act that may answer none. */
  ofNoAnswer(act: Act, before: readonly Act[]): readonly string[] {
    return [...this.ofFirst(act, before), `type ${act.type}`]
  }

  /** Whether an act may be an earlier one told again, by who acts: not where the rules see another actor. */
  mayRetell({ cue }: Act, earlier: Proposal): boolean {
    const own = this.#around(cue).actors['rule by actor']
    const others = earlier.by.flatMap((token) => this.#survey.referents.get(token) ?? [])
    return !own?.size || others.length === 0 || others.some((name) => own.has(name))
  }

  #actorsShared(cue: Token, other: Token): readonly string[] {
    const [a, b] = [this.#around(cue).actors, this.#around(other).actors]
    return ['rule by actor', 'rule to actor'].flatMap((side) => {
      const [ours, theirs] = [a[side], b[side]]
      if (!ours?.size || !theirs?.size) return []
      return [`${[...ours].some((name) => theirs.has(name)) ? 'same' : 'other'} ${side}`]
    })
  }

  #around(cue: Token): AroundCue {
    const known = this.#cues.get(cue)
    if (known) return known
    const rules = this.#rules.get(cue) ?? []
    const voice = voiceAround(cue, this.#survey)
    const earlier = this.#earlierOf(cue)
    const objects = namedBy(cue).flatMap((token) => this.#toldBy(token))
    const { referents } = this.#survey
    const named = (tokens: readonly Token[] = []): ReadonlySet<string> =>
      new Set(tokens.flatMap((token) => referents.get(token) ?? []))
    const around: AroundCue = {
      rules,
      quotation: this.#quotationAround(cue),
      actors: {
        'rule by actor': named(rules.flatMap(({ by }) => by)),
        'rule to actor': named(rules.flatMap(({ to }) => to)),
        'earlier by': named(earlier?.by),
        'earlier to': named(earlier?.to),
        'object by': named(objects.flatMap(({ by }) => by)),
        'object to': named(objects.flatMap(({ to }) => to)),
        speaker: named(voice?.by),
        addressee: named(voice?.to),
      },
    }
    this.#cues.set(cue, around)
    return around
  }

  /** The acts of the rules that a word tells, or tells again. */
  #toldBy(token: Token): readonly Proposal[] {
    const told = (this.#rules.get(token) ?? []).filter(({ by, to }) => by.length + to.length > 0)
    const earlier = told.length > 0 ? undefined : this.#earlierOf(token)
    return earlier ? [earlier] : told
  }

  /** The latest act before a cue that may be the one it tells again: of a type that the lexicon has for it. */
  #earlierOf(cue: Token): Proposal | undefined {
    const types = lexiconTypes(cue)
    return this.#inOrder.findLast(
      ({ cue: other, type, by, to }) =>
        other.index < cue.index && types.includes(type) && by.length + to.length > 0,
    )
  }

  #quotationAround(token: Token): Span | undefined {
    const [quotation] = itemsOverlapping(this.#quotations, token.span)
    return quotation && contains(quotation.span, token.span) ? quotation.span : undefined
  }
}

/** Whether a word stands inside the content of one of the acts. */
function holds(acts: readonly Proposal[], { span }: Token): boolean {
  return acts.some(({ content }) => content?.spans.some((part) => contains(part, span)))
}

/** What is worked out once for each cue. */
interface AroundCue {
  readonly rules: readonly Proposal[]
  readonly quotation: Span | undefined
  /** Names of actors by the feature of those who bear one. */
  readonly actors: Readonly<Record<string, ReadonlySet<string>>>
}

/** Which arguments of the cue a word is, shared ones included. */
export function rolesOf(cue: Token, token: Token): readonly string[] {
  const carrier = lightVerbOf(cue)
  const roles: Readonly<Record<string, readonly Token[]>> = {
    agent: isVerb(cue) ? agentsOf(cue) : [],
    object: isVerb(cue) ? objectsOf(cue).flatMap(conjuncts) : [],
    owner: isVerb(cue) ? objectsOf(cue).flatMap(ownersOf) : ownersOf(cue),
    carrier: carrier ? agentsOf(carrier) : [],
    ...Object.fromEntries(
      [cue, ...(carrier ? [carrier] : [])].flatMap((head) =>
        PREPOSITIONS.map((word) => [
          `${head === cue ? '' : 'carrier '}${word}`,
          prepositionObjects(head, word),
        ]),
      ),
    ),
  }
  return Object.keys(roles)
    .filter((role) => roles[role]?.includes(token))
    .map((role) => `role ${role}`)
}

/** The acts that the lexicon has for a word, whatever stands around it. */
function lexiconTypes(token: Token): readonly string[] {
  const verbs = isVerb(token) ? (VERBS.get(token.lemma) ?? []) : []
  const noun = token.pos === 'NOUN' ? NOUNS.get(token.lemma) : undefined
  return [...new Set([...verbs.map(({ type }) => type), ...(noun ? [noun.type] : [])])]
}

/** The nouns that a cue governs: "the decision" of "criticized the decision". */
function namedBy(cue: Token): readonly Token[] {
  const objects = isVerb(cue) ? objectsOf(cue).flatMap(conjuncts) : []
  return [...objects, ...PREPOSITIONS.flatMap((word) => prepositionObjects(cue, word))]
}

function childFeatures(token: Token): readonly string[] {
  return [
    ...new Set(
      token.children.map(({ dep, lower }) =>
        dep === 'prep' || dep === 'prt' ? `${dep} ${lower}` : `child ${dep}`,
      ),
    ),
  ]
}

/** The way through the tree from the cue to the other word: `^conj>nsubj`; `far` where it is long or in another sentence. */
function path(cue: Token, token: Token): string {
  if (cue.sentence !== token.sentence) return 'path far'
  const up: Token[] = [cue]
  for (let at = cue; at.head !== at && up.length <= LONGEST_PATH; at = at.head) up.push(at.head)
  const down: string[] = []
  for (let at = token; down.length <= LONGEST_PATH; at = at.head) {
    const steps = up.indexOf(at)
    if (steps >= 0) {
      const all = [...up.slice(0, steps).map(({ dep }) => `^${dep}`), ...down]
      return all.length <= LONGEST_PATH ? `path ${all.join('>')}` : 'path far'
    }
    down.unshift(at.dep === 'pobj' ? `${at.head.lower} ${at.dep}` : at.dep)
    if (at.head === at) break
  }
  return 'path far'
}

/** Whether two words seem to be of one family: "announced", "announcement". */
function sharedStem(a: Token, b: Token): string {
  if (a.lemma === b.lemma) return 'same lemma'
  const most = Math.max(4, Math.min(a.lemma.length, b.lemma.length) - 2)
  return a.lemma.slice(0, most) === b.lemma.slice(0, most) ? 'same stem' : 'other word'
}

function distance(cue: Token, token: Token): string {
  const gap = Math.max(-FURTHEST, Math.min(FURTHEST, token.sentence.index - cue.sentence.index))
  return `distance ${gap}${token.index < cue.index ? ' before' : ' after'}`
}

/** Which child of the cue a word stands under; the cue itself, or outside of it. */
function branch(cue: Token, token: Token): string {
  let below: Token | null = null
  for (let at = token; ; at = at.head) {
    if (at === cue) return below?.dep ?? 'self'
    if (at.head === at) return 'outside'
    below = at
  }
}

function bucket(gap: number): string {
  const size = Math.round(Math.log2(Math.abs(gap) + 1) * 2)
  return `${gap < 0 ? '-' : '+'}${Math.min(size, 16)}`
}
