import { findDemonym } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import {
  childrenOf,
  conjuncts,
  isInfinitive,
  isNoun,
  isVerb,
  prepositionObjects,
  subtree,
  wordBefore,
} from './tree.ts'

/** Verbs whose object is the one who is to act: "asked Lavrov to withdraw". */
const OBJECT_CONTROL = new Set(
  'ask urge tell order instruct command advise encourage invite allow permit force press pressure persuade convince warn want expect help beg implore'.split(
    ' ',
  ),
)

/** Verbs that only carry a noun which names the act: "held talks", "issued a threat". */
const LIGHT_VERBS = new Set(
  'hold make issue give have take deliver send launch reiterate repeat renew voice express raise file impose conduct carry set submit hand present open begin start mount stage pay extend'.split(
    ' ',
  ),
)

/** The verb that carries a noun: "held" of "held talks", "were held" of "talks were held". */
export function lightVerbOf(noun: Token): Token | null {
  const isCarried = ['dobj', 'nsubjpass'].includes(noun.dep) && LIGHT_VERBS.has(noun.head.lemma)
  return isCarried ? noun.head : null
}

/** Passives that say what their subject does: "is committed to". */
const STATES = new Set(['commit', 'concern', 'determine', 'dedicate'])

/** Those who do what the verb says: its subject, the agent of a passive, or the subject it shares with a verb above it. */
export function agentsOf(verb: Token): readonly Token[] {
  if (!isPassive(verb) || STATES.has(verb.lemma)) return subjectsOf(verb)
  return prepositionObjects(verb, 'by')
}

/** What the verb is done to: its object, or the subject of a passive. */
export function objectsOf(verb: Token): readonly Token[] {
  if (isPassive(verb)) {
    const own = childrenOf(verb, 'nsubjpass')
    if (own.length > 0) return own.flatMap(antecedent).flatMap(conjuncts)
    if (verb.dep === 'acl') return [verb.head]
    if (['conj', 'advcl'].includes(verb.dep) && isVerb(verb.head)) return subjectsOf(verb.head)
    return []
  }
  const own = childrenOf(verb, 'dobj', 'dative').filter(isNoun)
  return own.flatMap(antecedent).flatMap(conjuncts)
}

export function isPassive(verb: Token): boolean {
  if (verb.children.some((child) => child.dep === 'auxpass' || child.dep === 'nsubjpass')) return true
  if (verb.tag !== 'VBN') return false
  if (verb.children.some((child) => child.dep === 'aux' || child.dep === 'nsubj')) return false
  if (verb.dep === 'acl' || verb.dep === 'advcl') return true
  return verb.dep === 'conj' && isVerb(verb.head) && isPassive(verb.head)
}

/** Verbs that may stand before their source in the middle of what it says. */
const INSERTED = new Set(
  'say add write explain argue warn report note claim reply insist announce declare recall joke'.split(' '),
)

/** A source in the middle of what it says, taken for its subject by the tree. */
export interface InsertedSource {
  readonly source: Token
  /** The true subject of what is said. */
  readonly subject: Token
  readonly clause: Token
}

/** "Spanish crews, said their leader, Maite Zubeldia, are worried": the leader says that the crews are. */
export function insertedSource(verb: Token): InsertedSource | null {
  if (!INSERTED.has(verb.lemma) || wordBefore(verb)?.text !== ',') return null
  const [subject] = childrenOf(verb, 'nsubj')
  const clause = childrenOf(verb, 'ccomp').find((child) => !isInfinitive(child))
  const [source] = clause ? childrenOf(clause, 'nsubj', 'nsubjpass') : []
  if (!subject || !clause || !source || subject.index > verb.index) return null
  const words = subtree(source).filter(({ index }) => index < clause.index)
  const { tokens } = verb.sentence
  const isSetOff = wordBefore(clause)?.text === ',' || words.at(-1)?.text === ','
  const commas = tokens.filter(
    ({ index, text }) => text === ',' && index > subject.index && index < verb.index,
  )
  return words[0]?.index === verb.index + 1 && isSetOff && commas.length === 1
    ? { source, subject, clause }
    : null
}

/** Surface subjects, own or shared: through coordination, participles, infinitives and relative clauses. */
export function subjectsOf(verb: Token, depth = 0): readonly Token[] {
  const inserted = insertedSource(verb)
  if (inserted) return conjuncts(inserted.source)
  const around = verb.dep === 'ccomp' ? insertedSource(verb.head) : null
  if (around?.clause === verb) return conjuncts(around.subject)
  const own = childrenOf(verb, 'nsubj', 'nsubjpass').filter((child) => !isPreposedClause(child))
  if (own.length > 0) return own.flatMap(antecedent).flatMap(conjuncts)
  const { head } = verb
  if (head === verb || depth > 8) return []
  switch (verb.dep) {
    case 'conj':
    case 'advcl':
    case 'parataxis':
    case 'dep':
      return isVerb(head) ? subjectsOf(head, depth + 1) : []
    case 'ccomp':
      return verb.tag === 'VBG' && isVerb(head) ? subjectsOf(head, depth + 1) : []
    case 'xcomp': {
      const objects = OBJECT_CONTROL.has(head.lemma) ? objectsOf(head) : []
      if (objects.length > 0) return objects
      return isVerb(head) ? subjectsOf(head, depth + 1) : subjectsOfPredicate(head, depth)
    }
    case 'acl':
      return verb.tag === 'VBG' || STATES.has(verb.lemma) ? conjuncts(head) : ownersOf(head)
    case 'pcomp':
      return controllerOfPreposition(head, depth)
    default:
      return []
  }
}

/** Whom a noun belongs to: "Russia’s demands", "the demands of Russia", the subject of "issued a demand", the agent of its passive. */
export function ownersOf(noun: Token): readonly Token[] {
  const possessors = childrenOf(noun, 'poss').flatMap(conjuncts)
  if (possessors.length > 0) return possessors
  const agents = [
    ...prepositionObjects(noun, 'by'),
    ...childrenOf(noun, 'acl')
      .filter(isPassive)
      .flatMap((verb) => prepositionObjects(verb, 'by')),
  ]
  if (agents.length > 0) return agents
  const carrier = lightVerbOf(noun)
  if (carrier) return agentsOf(carrier)
  const named = childrenOf(noun, 'compound', 'nmod', 'amod').filter(isNameBefore)
  if (named.length > 0) return named
  if (noun.dep === 'conj' && isNoun(noun.head)) return ownersOf(noun.head)
  return []
}

/** "the NATO demand", "American demands": a name or a people’s adjective. */
function isNameBefore(token: Token): boolean {
  return token.pos === 'PROPN' || findDemonym(token.text) !== undefined
}

/** What a relative pronoun stands for; any other token stands for itself. */
function antecedent(token: Token): readonly Token[] {
  const isRelative = token.tag === 'WP' || token.tag === 'WDT'
  if (!isRelative) return [token]
  const clause = token.head.dep === 'conj' ? token.head.head : token.head
  return clause.dep === 'relcl' ? [clause.head] : []
}

function isPreposedClause(token: Token): boolean {
  return isVerb(token) && token.dep !== 'nsubjpass' && token.tag !== 'VBG'
}

/** "is ready to meet": the subject of the copula above an adjective or noun. */
function subjectsOfPredicate(predicate: Token, depth: number): readonly Token[] {
  return isVerb(predicate.head) && predicate.head !== predicate ? subjectsOf(predicate.head, depth + 1) : []
}

/** "accused Kyiv of sabotaging" → Kyiv; "replied by closing" → who replied. */
function controllerOfPreposition(preposition: Token, depth: number): readonly Token[] {
  const { head } = preposition
  if (isVerb(head)) {
    const objects = ['of', 'for', 'from', 'into'].includes(preposition.lower) ? objectsOf(head) : []
    return objects.length > 0 ? objects : subjectsOf(head, depth + 1)
  }
  return ownersOf(head)
}
