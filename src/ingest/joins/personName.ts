import { isTitle, personKey } from '../../identity/index.ts'

/** A person's name as it is compared, in the spelling of `personKey`. */
export interface PersonName {
  /** All of it, without titles. */
  readonly key: string
  readonly surname: string
  /** Given names and initials; none where the text has the bare surname. */
  readonly given: readonly string[]
  /** "jr", "iii"; '' where there is none. */
  readonly suffix: string
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** "Al-Abadi" is a surname. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el'])
/** Words inside of names that are written without a capital. */
const PARTICLE =
  /^(?:al|el|bin|ibn|bint|abu|de|del|della|di|da|do|dos|du|van|von|der|den|ten|ter|la|le|y)(?:-.*)?$/

/** Null for what only describes somebody: "senior official", "Foreign Secretary". */
export function personName(name: string): PersonName | null {
  const printed = withoutTitle(name.split(/\s+/).filter(Boolean))
  const isName = printed.every((word) => /^\P{L}*\p{Lu}/u.test(word) || PARTICLE.test(word))
  const words = personKey(printed.join(' ')).split(' ').filter(Boolean)
  if (!isName || isTitle(printed.join(' ')) || words.length === 0) return null
  const last = words.findLastIndex((word) => !SUFFIXES.has(word))
  const surname = words[last]
  if (surname === undefined) return null
  return {
    key: words.join(' '),
    surname,
    given: words.slice(0, last).filter((word) => !ARTICLES.has(word)),
    suffix: words.slice(last + 1).join(' '),
  }
}

/** "Secretary of State Antony Blinken" is "Antony Blinken"; what is nothing but a title stays. */
function withoutTitle(words: readonly string[]): readonly string[] {
  for (let length = words.length - 1; length > 0; length--) {
    if (isTitle(words.slice(0, length).join(' '))) return words.slice(length)
  }
  return words
}
