import { findLeader, findTitle, isTitleWord, type Office } from '../../identity/index.ts'
import type { IsoDate } from '../../model/index.ts'
import { fold } from '../../text/index.ts'

/** Words of titles that name no office by themselves. */
const OPEN_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'affairs', 'leader'])

/**
 * The offices that a person is known to hold, where the article prints these, or none: its former president, vice
 * president or senator is not the president.
 */
export function knownOffices(name: string, role: string, publishedOn: IsoDate | null): readonly Office[] {
  const printed = wordsOfOffice(role)
  return findLeader(name, publishedOn).filter(({ titles }) => isSame(printed, titles))
}

/** None for a rank ("Gen.") and for what is no office ("host"). */
function wordsOfOffice(role: string): readonly string[] {
  const title = findTitle(role.replace(/^\P{L}+/u, ''))
  if (title?.kind === 'RANK') return []
  const words = fold(title?.name ?? role).split(' ')
  return words.filter((word) => (isTitleWord(word) || word === 'elect') && !OPEN_WORDS.has(word))
}

/** The printed words may be fewer, and in another order: "Secretary", "minister of foreign affairs". */
function isSame(printed: readonly string[], titles: Office['titles']): boolean {
  return titles.some((title) => {
    const words = fold(title).split(' ')
    return printed.every((word) => words.includes(word))
  })
}
