import { BLOCS, BODY_NOUNS, COLLECTIVE_NOUNS, findNation, genderOfTitle } from '../../identity/index.ts'
import type { Analysis, Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'
import { isPlural, nounLemma, wordBefore } from '../tree/tree.ts'
import { isActorNoun, QUANTITIES } from './isActorNoun.ts'
import type { Mention } from './mention.ts'
import { phraseOfNoun } from './phraseOfNoun.ts'
import { ownerOf } from './readRole.ts'

/** Nouns for those who rule a nation. */
const GOVERNMENTS = new Set(['government', 'regime'])

/** Words by which a singular means all: "every voter". */
const QUANTIFIERS = new Set(['every', 'each', 'any', 'no'])

/**
 * Actors named by a description: "Western allies", "a senior official", "the ministry".
 * `covered` are the tokens that names and their titles take up.
 */
export function findNominals(analysis: Analysis, covered: ReadonlySet<Token>): readonly Mention[] {
  return analysis.tokens
    .filter((token) => isActorNoun(token) && !covered.has(token))
    .map((head): Mention => {
      const government = governmentOf(head)
      if (government) return government
      const tokens = phraseOfNoun(head)
      const name = tokens.slice(tokens.findIndex((token) => !isLeft(token)))
      const span = spanOf(tokens, head)
      const type = typeOf(head)
      return {
        head,
        span,
        phrase: span,
        kind: 'NOMINAL',
        type,
        name: nameOf(analysis.text, name),
        of: ownerOf(head),
        memberOf: null,
        role: null,
        isPlural: isPlural(head),
        gender: type === 'PERSON' ? (genderOfTitle(head.lower) ?? null) : null,
      }
    })
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
  const span = spanOf(phraseOfNoun(head), head)
  return {
    head,
    span,
    phrase: span,
    kind: 'NOMINAL',
    type: 'NATION',
    name: nation.name,
    of: null,
    memberOf: null,
    role: null,
    isPlural: false,
    gender: null,
  }
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
