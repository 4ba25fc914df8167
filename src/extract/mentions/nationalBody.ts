import {
  BODY_NOUNS,
  findCapital,
  findDemonym,
  findNation,
  isTitleWord,
  type Nation,
} from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { childrenOf, nounLemma, prepositionObjects, wordBefore } from '../tree/tree.ts'

/** A body that every nation has, by the name that tells whose it is. */
export interface NationalBody {
  readonly name: string
  /** The nation’s name. */
  readonly of: string
}

/**
 * One name for "the Iraqi Foreign Ministry", "Iraq’s Foreign Ministry", "the Foreign Ministry of Iraq" and "the
 * Foreign Ministry in Baghdad". Null where the body has a name of its own, or the text does not say whose it is.
 */
export function nationalBody(tokens: readonly Token[], head: Token): NationalBody | null {
  const core = tokens.filter((token) => token.index <= head.index && !findDemonym(token.text))
  const isGeneric = core.every((token) => (token === head ? isBodyNoun(token) : isTitleWord(token.text)))
  const nation = isGeneric ? nationOf(tokens, head) : undefined
  const [people] = nation?.demonyms ?? []
  if (!nation || people === undefined) return null
  return { name: [people, ...core.map(({ text }) => text)].join(' '), of: nation.name }
}

function nationOf([first]: readonly Token[], head: Token): Nation | undefined {
  const before = first && wordBefore(first)
  const people = findDemonym(first?.text ?? '') ?? findDemonym(before?.text ?? '')
  if (people) return people
  const owners = [...childrenOf(head, 'poss'), ...prepositionObjects(head, 'of')]
  const [owner] = owners.flatMap((token) => findNation(token.text) ?? findNation(entityText(token)) ?? [])
  return owner ?? prepositionObjects(head, 'in').map((token) => findCapital(token.text))[0]
}

function entityText({ entity, text }: Token): string {
  const words = entity?.tokens.filter(({ tag }) => tag !== 'POS').map((token) => token.text)
  return words?.join(' ') ?? text
}

function isBodyNoun(token: Token): boolean {
  return BODY_NOUNS.has(nounLemma(token))
}
