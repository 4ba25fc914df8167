import { compatibleGivenNames } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'
import { CLUES, type Draft, type Drafts, latestOf, nameWords, under } from './drafts.ts'
import type { Mention } from './mention.ts'

/**
 * The person of the article that a name means: by the same name in any spelling, a part of it, or the same surname
 * with a given name that may be the same. A surname alone means the last of its bearers, of those whose title and
 * gender it fits; a given name alone its only bearer.
 */
export function findPerson(
  drafts: Drafts,
  mention: Pick<Mention, 'name' | 'gender' | 'role'>,
): Draft | undefined {
  const words = nameWords(mention.name)
  const same = under(drafts, CLUES.person(mention.name))
  const fitting = under(drafts, CLUES.part(words.at(-1) ?? '')).filter(
    (draft) => isFullName(draft) && isSameGender(draft, mention),
  )
  const bearers = fitting.filter(({ name }) => nameWords(name).at(-1) === words.at(-1))
  if (words.length > 1) {
    const given = words[0] ?? ''
    return (
      same[0] ??
      fitting.find(({ name }) => isPartOfName(words, nameWords(name))) ??
      bearers.find(({ name }) => isOtherForm(nameWords(name)[0] ?? '', given))
    )
  }
  if (bearers.length > 0) return bearerWithTitle(bearers, mention) ?? latestOf(bearers) ?? bearers[0]
  return fitting.length === 1 ? fitting[0] : same.find((draft) => !isFullName(draft))
}

function isFullName({ type, name }: Draft): boolean {
  return type === 'PERSON' && name.includes(' ')
}

function isSameGender(draft: Draft, { gender }: Pick<Mention, 'gender'>): boolean {
  return gender === null || draft.gender === null || gender === draft.gender
}

function bearerWithTitle(bearers: readonly Draft[], { role }: Pick<Mention, 'role'>): Draft | undefined {
  return role === null
    ? undefined
    : latestOf(bearers.filter((draft) => fold(draft.role ?? '') === fold(role)))
}

/** "Joe" for "Joseph"; one given name with other names between it and the surname is another person. */
function isOtherForm(one: string, other: string): boolean {
  return one !== other && compatibleGivenNames(one, other)
}

/**
 * "Suu Kyi" of "Aung San Suu Kyi", "Ana Soler" of "Ana Soler Vidal". An initial more or less tells two
 * people apart.
 */
function isPartOfName(words: readonly string[], whole: readonly string[]): boolean {
  if (` ${whole.join(' ')} `.includes(` ${words.join(' ')} `)) return true
  const rest = whole.filter((word) => !words.includes(word))
  const isWithin = whole.length - rest.length === words.length
  return words[0] === whole[0] && isWithin && rest.every((word) => word.length > 1)
}
