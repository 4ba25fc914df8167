import { BODY_NOUNS, findDemonym, NATION_NOUNS, PERSON_NOUNS } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { DOCUMENTS } from '../lexicon/documents.ts'
import { childrenOf, isPlural, nounLemma, prepositionObjects } from '../tree/tree.ts'

/** Nouns that count people. */
export const QUANTITIES = new Set(
  'number dozen hundred thousand million score ten majority minority handful couple group rest series'.split(
    ' ',
  ),
)

/** "co-petitioner", "counter-protester", "ex-minister". */
const PREFIX = /^(?:co|counter|ex|then|vice)-/

/** Whether a word means people or a body: "officials", "the ministry", "dozens of people", but not "true justice". */
export function isActorNoun(token: Token): boolean {
  if (token.dep === 'compound' || token.dep === 'nmod') return false
  return token.lower === 'others' || isPeopleNoun(token) || isQuantityOfPeople(token)
}

function isPeopleNoun(token: Token): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false
  const lemma = nounLemma(token)
  if (DOCUMENTS.has(lemma)) return false
  if (NATION_NOUNS.has(lemma)) return isPlural(token) || isNamedState(token)
  if (BODY_NOUNS.has(lemma)) return true
  const bare = lemma.replace(PREFIX, '')
  if (![lemma, bare, token.lower].some((word) => PERSON_NOUNS.has(word))) return false
  return token.tag !== 'NN' || token.dep === 'appos' || isDetermined(token)
}

/** "the Paraguayan state". */
function isNamedState(token: Token): boolean {
  return token.lower === 'state' && childrenOf(token, 'amod').some(({ text }) => findDemonym(text))
}

/** "hundreds of thousands of voters", "a number of lawmakers", "one of the victims". */
function isQuantityOfPeople(token: Token): boolean {
  const counts = QUANTITIES.has(token.lemma) || token.lower === 'one'
  return counts && prepositionObjects(token, 'of').some(isActorNoun)
}

function isDetermined(token: Token): boolean {
  return token.children.some(({ dep }) =>
    ['det', 'poss', 'nummod', 'predet', 'compound', 'appos'].includes(dep),
  )
}
