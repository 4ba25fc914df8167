import { fold } from '../text/index.ts'
import { MENS_NAMES, WOMENS_NAMES } from './givenNameTable.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from './nouns.ts'
import { givenNamesLike, personKey } from './people.ts'

/** Which of "she" and "he" an English text says of somebody. */
export type Gender = 'FEMALE' | 'MALE'

const WOMEN = new Set(WOMENS_NAMES.trim().split(/\s+/))
const MEN = new Set(MENS_NAMES.trim().split(/\s+/))

/** Parts of names that mean "son of" and "daughter of". */
const SONS: ReadonlySet<string> = new Set(['bin', 'ibn'])
const DAUGHTERS: ReadonlySet<string> = new Set(['bint', 'binti'])

/** Surnames that Slavic women bear: "Kovaleva", "Ivanova", "Pavlovskaya". */
const WOMANS_SURNAME = /(?:[eo]va|[sc]kaya|[sc]kaia)$/

/**
 * The gender of a full name, by the first of its given names that most lists give to one sex, else by its form;
 * undefined for a surname alone.
 */
export function genderOfName(name: string): Gender | undefined {
  const words = fold(name).split(' ')
  const surname = words.pop() ?? ''
  for (const word of words) {
    const gender = genderOfGivenName(word)
    if (gender) return gender
  }
  return words.length > 0 && WOMANS_SURNAME.test(surname) ? 'FEMALE' : undefined
}

/** The gender in a title or noun: "Mr.", "Queen", "spokeswoman", "widow"; undefined where it has none. */
export function genderOfTitle(words: string): Gender | undefined {
  const all = fold(words).split(' ')
  if (all.some((word) => FEMALE_NOUNS.has(word))) return 'FEMALE'
  return all.some((word) => MALE_NOUNS.has(word)) ? 'MALE' : undefined
}

function genderOfGivenName(word: string): Gender | undefined {
  if (SONS.has(word)) return 'MALE'
  if (DAUGHTERS.has(word)) return 'FEMALE'
  const key = personKey(word)
  const known = listed(key)
  if (known) return known
  const like = new Set(givenNamesLike(key).map(listed))
  return like.size === 1 ? [...like][0] : undefined
}

function listed(key: string): Gender | undefined {
  if (WOMEN.has(key)) return 'FEMALE'
  return MEN.has(key) ? 'MALE' : undefined
}
