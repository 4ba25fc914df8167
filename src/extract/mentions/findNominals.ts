import {
  BLOCS,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  findDemonym,
  findNation,
  genderOfTitle,
} from '../../identity/index.ts'
import type { Analysis, Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'
import { childrenOf, conjuncts, isPlural, nounLemma, prepositionObjects, wordBefore } from '../tree/tree.ts'
import { isActorNoun, QUANTITIES } from './isActorNoun.ts'
import type { Mention } from './mention.ts'
import { phraseOfNoun } from './phraseOfNoun.ts'
import { ownerOf } from './readRole.ts'

/** Nouns for those who act in the name of nations. */
const STAND_FOR_NATIONS = new Set(['government', 'delegation'])

/** Nouns for those of whom a nation has one at a time. */
const HOLDERS = new Set(
  'president minister premier chancellor king queen ambassador leader speaker'.split(' '),
)

/** Nouns for those who rule a nation. */
const GOVERNMENTS = new Set(['government', 'regime', 'state'])

/** Words by which a singular means all: "every voter". */
const QUANTIFIERS = new Set(['every', 'each', 'any', 'no'])

/**
 * Actors named by a description: "Western allies", "a senior official", "the ministry".
 * `covered` are the tokens that names and their titles take up.
 */
export function findNominals(analysis: Analysis, covered: ReadonlySet<Token>): readonly Mention[] {
  return analysis.tokens
    .filter((token) => isActorNoun(token) && !covered.has(token))
    .flatMap((head): readonly Mention[] => {
      const several = mentionsByNation(head)
      if (several.length > 0) return several
      const government = governmentOf(head)
      if (government) return [government]
      const tokens = phraseOfNoun(head)
      const name = tokens.slice(tokens.findIndex((token) => !isLeft(token)))
      const span = spanOf(tokens, head)
      const type = typeOf(head)
      const gender = type === 'PERSON' ? (genderOfTitle(head.lower) ?? null) : null
      const described = { type, name: nameOf(analysis.text, name), of: ownerOf(head), gender }
      return [{ ...bare(head, span), ...described, isPlural: isPlural(head) }]
    })
}

/** A description of which only the place is known. */
function bare(head: Token, span: Span) {
  return { head, span, phrase: span, kind: 'NOMINAL', memberOf: null, role: null, gender: null } as const
}

/** A body or a person where one is meant, a group where several are; the police are one body. */
function typeOf(head: Token): ActorType {
  const lemma = nounLemma(head)
  const isQuantified = QUANTITIES.has(lemma) || head.children.some(({ lower }) => QUANTIFIERS.has(lower))
  const isBody = BODY_NOUNS.has(lemma) && (!isPlural(head) || head.lower === lemma)
  if (isBody && !isQuantified) return 'ORGANIZATION'
  const isCollective = COLLECTIVE_NOUNS.has(lemma) || COLLECTIVE_NOUNS.has(head.lower)
  return isQuantified || isPlural(head) || isCollective ? 'GROUP' : 'PERSON'
}

function spanOf(tokens: readonly Token[], head: Token): Span {
  return [tokens[0]?.span[0] ?? head.span[0], tokens.at(-1)?.span[1] ?? head.span[1]]
}

/** "the Russian government", "the Assad regime of Syria": the nation itself. */
export function governmentOf(head: Token): Mention | null {
  if (!GOVERNMENTS.has(nounLemma(head)) || isPlural(head)) return null
  const nation = findNation(ownerOf(head) ?? '')
  if (!nation) return null
  return mentionOfNation(head, nation.name)
}

function mentionOfNation(head: Token, nation: string): Mention {
  const span = spanOf(phraseOfNoun(head), head)
  return { ...bare(head, span), type: 'NATION', name: nation, of: null, isPlural: false }
}

/**
 * "Greek and Turkish officials", "the navies of India and Vietnam": one group or body of each nation; of an office the
 * one who holds it; of governments the nations.
 */
function mentionsByNation(head: Token): readonly Mention[] {
  if (!isPlural(head)) return []
  const adjectives = childrenOf(head, 'amod')
    .flatMap(conjuncts)
    .filter(({ text }) => findDemonym(text))
  const places = prepositionObjects(head, 'of').filter(({ text }) => findNation(text))
  const nations = adjectives.length > 0 ? adjectives : places
  if (nations.length < 2) return []
  const noun = nounLemma(head)
  const type = HOLDERS.has(noun) ? 'PERSON' : BODY_NOUNS.has(noun) ? 'ORGANIZATION' : 'GROUP'
  const before = childrenOf(head, 'amod', 'compound', 'nmod').filter(({ index }) => index < head.index)
  const named = (nation: Token): string =>
    before
      .flatMap((word) => (word === adjectives[0] ? nation : adjectives.includes(word) ? [] : word))
      .map((word) => (adjectives.includes(word) || wordBefore(word) ? word.text : word.lower))
      .concat(type === 'GROUP' ? head.lower : noun)
      .join(' ')
  const span = spanOf(phraseOfNoun(head), head)
  return nations.flatMap((word): readonly Mention[] => {
    const { text } = word
    const nation = (findDemonym(text) ?? findNation(text))?.name
    if (nation === undefined) return []
    if (STAND_FOR_NATIONS.has(noun)) return [mentionOfNation(head, nation)]
    const name = adjectives.length > 0 ? named(word) : `${named(word)} of ${nation}`
    return [{ ...bare(head, span), type, name, of: nation, isPlural: type === 'GROUP' }]
  })
}

/** Words that do not belong to a group’s name: articles, pronouns, "other", "several". */
function isLeft(token: Token): boolean {
  return (
    token.dep === 'det' ||
    token.tag === 'PRP$' ||
    ['another', 'other', 'several', 'some', 'many', 'the', 'a', 'an'].includes(token.lower)
  )
}

function isOfBloc(first: Token | undefined): boolean {
  return BLOCS.some(({ adjective }) => adjective === first?.text)
}

/** The words of a description; the capital that only begins a sentence is none of its own. */
function nameOf(text: string, tokens: readonly Token[]): string {
  const [first] = tokens
  const words = text.slice(first?.span[0], tokens.at(-1)?.span[1]).replace(/\s+/g, ' ')
  const before = first && wordBefore(first)
  const isInside = before !== undefined && before.pos !== 'PUNCT'
  const isName = first?.pos === 'PROPN' || first?.entity?.label === 'NORP' || isOfBloc(first)
  return isInside || isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
