import type { Token } from '../../language/index.ts'
import { isPreposition, type Slot } from '../lexicon/frame.ts'
import { type InsertedSource, insertedSource, isPassive, objectsOf, ownersOf } from '../tree/arguments.ts'
import { contentSpans, fragmentsOf } from '../tree/contentSpans.ts'
import {
  childrenOf,
  conjuncts,
  isInfinitive,
  isTime,
  isUnder,
  isVerb,
  prepositionObjects,
  subtree,
  wordBefore,
} from '../tree/tree.ts'
import type { Content } from './proposal.ts'

/** The tokens in the first slot that holds an actor. */
export function fillActors(
  verb: Token,
  slots: readonly Slot[],
  isActor: (token: Token) => boolean,
): readonly Token[] {
  for (const slot of slots) {
    const tokens = candidates(verb, slot)
    const found =
      slot === 'object' || slot === 'clauseObject' ? tokens.filter(isActor) : withOwners(tokens, isActor)
    if (found.length > 0) return found
  }
  return []
}

/** Actors as they are; for anything else ("responses to Russia’s demands") those it belongs to. */
export function withOwners(tokens: readonly Token[], isActor: (token: Token) => boolean): readonly Token[] {
  return tokens.flatMap((token) => (isActor(token) ? [token] : ownersOf(token).filter(isActor)))
}

function candidates(verb: Token, slot: Slot): readonly Token[] {
  if (isPreposition(slot)) return behind(verb, slot)
  switch (slot) {
    case 'object':
      if (objectsOf(verb).some(isReflexive)) return []
      return objectsOf(verb).length > 0 ? objectsOf(verb) : subjectsOfInfinitive(verb)
    case 'owner':
      return objectsOf(verb).flatMap(ownersOf)
    case 'clauseObject':
      return childrenOf(verb, 'xcomp')
        .filter(isInfinitive)
        .flatMap((head) => [
          ...objectsOf(head),
          ...['to', 'on', 'from', 'with', 'against'].flatMap((word) => prepositionObjects(head, word)),
        ])
    case 'clauseSubject':
      return childrenOf(verb, 'ccomp', 'xcomp').flatMap((head) =>
        childrenOf(head, 'nsubj', 'nsubjpass').flatMap(conjuncts),
      )
    case 'clause':
    case 'infinitive':
    case 'phrase':
    case 'predicate':
      return []
  }
}

/** Objects of a preposition; "from" may hang on what is wanted: "demanded an apology from Canada". */
function behind(verb: Token, word: string): readonly Token[] {
  const heads = word === 'from' ? [verb, ...objectsOf(verb)] : [verb]
  return heads.flatMap((head) => prepositionObjects(head, word))
}

/** "urged Russia to withdraw", where the tree takes "Russia" for the subject of "withdraw". */
function subjectsOfInfinitive(verb: Token): readonly Token[] {
  return childrenOf(verb, 'ccomp', 'xcomp')
    .filter(isInfinitive)
    .flatMap((head) => childrenOf(head, 'nsubj').flatMap(conjuncts))
}

/** The content in the first slot that is filled. */
export function fillContent(verb: Token, slots: readonly Slot[]): Content | null {
  for (const slot of slots) {
    const content = contentIn(verb, slot)
    if (content && content.spans.length > 0) return content
  }
  return null
}

function contentIn(verb: Token, slot: Slot): Content | null {
  if (isPreposition(slot)) return complementOf(verb, slot)
  switch (slot) {
    case 'clause':
      return clauseOf(verb)
    case 'infinitive': {
      const head = childrenOf(verb, 'xcomp', 'ccomp').find(
        (child) => isInfinitive(child) || child.tag === 'VBG',
      )
      return head
        ? clause(head, [...(head.tag === 'VBG' ? [] : childrenOf(head, 'nsubj')), ...asides(head)])
        : null
    }
    case 'phrase':
      return phraseOf(thingsOf(verb), verb)
    case 'predicate':
      return predicateOf(verb)
    case 'object':
    case 'owner':
    case 'clauseObject':
    case 'clauseSubject':
      return null
  }
}

/** The clause a verb of saying governs, or the one it is put into or behind ("The West, he added, has…"). */
function clauseOf(verb: Token): Content | null {
  const inserted = insertedSource(verb)
  if (inserted) return around(inserted)
  const own = childrenOf(verb, 'ccomp').find((child) => !isInfinitive(child))
  if (own) return clause(own, [])
  const { head } = verb
  const isInserted = verb.dep === 'parataxis' || (verb.dep === 'advcl' && verb.children.some(isAs))
  return isInserted && isVerb(head) && head !== verb ? clause(head, [verb]) : null
}

/** What stands before and behind a source in its middle. */
function around({ source, subject, clause: head }: InsertedSource): Content {
  const rest = subtree(head).filter((token) => !isUnder(token, source))
  return { spans: fragmentsOf([...subtree(subject), ...rest]), head, kind: 'CLAUSE' }
}

function clause(head: Token, without: readonly Token[]): Content {
  return { spans: contentSpans(head, without), head, kind: 'CLAUSE' }
}

/** "promised Canada tanks": the tanks. */
function thingsOf(verb: Token): readonly Token[] {
  const objects = objectsOf(verb)
  const things = objects.filter(({ dep }) => dep !== 'dative')
  return things.length > 0 ? things : objects
}

function phraseOf(objects: readonly Token[], verb: Token): Content | null {
  const [first] = objects
  if (!first) return null
  const isVerbal = first.dep === 'acl' || first === verb.head
  return {
    spans: contentSpans(first, [...(isVerbal ? [verb] : []), ...asides(first)]),
    head: null,
    kind: 'PHRASE',
  }
}

/** "described it as frank", "called the claim a lie": object and predicate together. */
function predicateOf(verb: Token): Content | null {
  const small = childrenOf(verb, 'ccomp').find((child) => !isVerb(child))
  if (small) return { spans: contentSpans(small, []), head: small, kind: 'CLAUSE' }
  const predicates = verb.children.filter(
    (child) => child.dep === 'oprd' || (child.dep === 'prep' && isAs(child)),
  )
  if (predicates.length === 0) return null
  const objects = objectsOf(verb).filter(({ pos }) => pos !== 'PRON')
  const parts = isPassive(verb) ? predicates : [...objects, ...predicates]
  const tokens = parts.flatMap((part) => subtree(part)).toSorted((a, b) => a.index - b.index)
  const fragments = tokens[0]?.sentence === verb.sentence ? fragmentsOf(tokens) : []
  const [first] = fragments
  const last = fragments.at(-1)
  return first && last ? { spans: [[first[0], last[1]]], head: null, kind: 'CLAUSE' } : null
}

/** What follows a preposition: "accused Kyiv of sabotaging…", "called for talks". */
function complementOf(verb: Token, word: string): Content | null {
  for (const prep of childrenOf(verb, 'prep', 'dative')) {
    if (prep.lower !== word) continue
    const [head] = childrenOf(prep, 'pcomp', 'pobj')
    if (!head || isTime(head) || isRelative(head)) continue
    return {
      spans: contentSpans(head, asides(head)),
      head: isVerb(head) ? head : null,
      kind: isVerb(head) ? 'CLAUSE' : 'PHRASE',
    }
  }
  return null
}

/** "for which", "about what". */
function isRelative({ tag }: Token): boolean {
  return tag === 'WDT' || tag === 'WP'
}

function isReflexive(token: Token): boolean {
  return /sel(?:f|ves)$/.test(token.lower)
}

/** "the release of six men, who had been jailed": what the writer adds about somebody or something that is wanted. */
function asides(content: Token): readonly Token[] {
  return subtree(content).filter((token) => token.dep === 'relcl' && startsBehindComma(token))
}

function startsBehindComma(below: Token): boolean {
  const [first] = subtree(below)
  return first !== undefined && wordBefore(first)?.text === ','
}

function isAs(token: Token): boolean {
  return token.lower === 'as'
}
