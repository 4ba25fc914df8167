import type { Gender } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { childrenOf, isPlural } from '../tree/tree.ts'

/** The last five are no pronouns, but stand just so for whom was named before: two, one of two, a nation. */
export type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'TWO' | 'PAIR' | 'FORMER' | 'LATTER' | 'COUNTRY'

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  (
    [
      ['HE', 'he him his himself'],
      ['SHE', 'she her hers herself'],
      ['IT', 'it its itself'],
      ['THEY', 'they them their theirs themselves'],
      ['FORMER', 'former'],
      ['LATTER', 'latter'],
    ] as const
  ).flatMap(([pronoun, words]) => words.split(' ').map((word) => [word, pronoun])),
)

/** Places in the tree where a word only goes with a noun. */
const BESIDE_NOUNS = new Set('nummod det predet cc preconj quantmod compound amod advmod'.split(' '))

/** What "the two" and "both" may count. */
const COUNTED = new Set('side man woman leader minister president official party'.split(' '))

/** Those of them that mean people of whom few can be meant. */
const LEADERS = new Set('man woman leader minister president'.split(' '))

/** Whether a token is a word that stands for somebody named before, and how. */
export function pronounOf(token: Token): Pronoun | undefined {
  if (isTheTwo(token)) return 'TWO'
  if (isPair(token)) return 'PAIR'
  if (isCountry(token)) return 'COUNTRY'
  return isHead(token) ? PRONOUNS.get(token.lower) : undefined
}

/** "she" → FEMALE; null for words of either gender. */
export function genderOfPronoun(token: Token): Gender | null {
  const pronoun = pronounOf(token)
  if (pronoun === 'HE') return 'MALE'
  return pronoun === 'SHE' ? 'FEMALE' : null
}

/** "the two", "both", "both sides". */
function isTheTwo(token: Token): boolean {
  if (token.lower === 'two') return isHead(token) && childrenOf(token, 'det').length > 0
  if (token.lower === 'both') return isHead(token)
  if (!COUNTED.has(token.lemma)) return false
  const isCounted = token.children.some(({ lower }) => lower === 'two')
  return (
    (isCounted && childrenOf(token, 'det').length > 0) || token.children.some(({ lower }) => lower === 'both')
  )
}

/** Whether of two people rather than of two nations: "the two", "both ministers", but not "both sides". */
export function isOfPeople({ lower, lemma }: Token): boolean {
  return lower === 'two' || LEADERS.has(lemma)
}

/** "the leaders", "the pair": two, where two have been named together. */
function isPair(token: Token): boolean {
  const [only] = token.children
  const isBare = token.children.length === 1 && only?.lower === 'the'
  return isBare && (token.lower === 'pair' || (LEADERS.has(token.lemma) && isPlural(token)))
}

/** Whether a word stands for somebody itself, and beside no noun: "both met", not "both sides". */
function isHead({ dep }: Token): boolean {
  return !BESIDE_NOUNS.has(dep)
}

/** "the country", "his country". */
function isCountry(token: Token): boolean {
  const [only] = token.children
  const isBare = token.children.length === 1 && (only?.lower === 'the' || only?.tag === 'PRP$')
  return isBare && ['country', 'nation'].includes(token.lemma) && !isPlural(token)
}
