import { fold } from '../text/index.ts'
import { NAME_VARIANTS, NICKNAMES } from './nameVariants.ts'

const VARIANT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NAME_VARIANTS).flatMap(([kept, others]) => others.split(' ').map((other) => [other, kept])),
)
const GROUPS_OF = groupsOf(NICKNAMES)

/** Between the first and the last word of a name: the "al" of "Bashar al-Assad". */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el'])
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Russian and Ukrainian names after the father, which news drops: "Vladimir Vladimirovich Putin". */
const PATRONYMIC = /^\p{L}{3,}(?:ovich|evich|ovych|ovna|evna|ivna)$/u
/** People told apart from a namesake by their initial alone. */
const TOLD_APART: ReadonlySet<string> = new Set(['george w bush', 'michael b jordan'])

/**
 * A key that the transliterations of one full name share: "Sergey Lavrov" and "Sergei Lavrov", "Volodymyr Zelenskyy"
 * and "Volodymyr Zelensky", "Bashar al-Assad" and "Bashar Assad". One middle initial and a patronymic are dropped; two
 * initials and suffixes (Jr., III) are kept, since they tell people apart. Word order and other given names count:
 * the keys of "Joe Biden" and "Joseph Biden" differ (`compatibleGivenNames`). Empty for a name without letters.
 */
export function personKey(name: string): string {
  const words = mergeInitials(fold(name).split(' ').filter(Boolean))
  const last = words.findLastIndex((word) => !SUFFIXES.has(word))
  const isToldApart = TOLD_APART.has(words.slice(0, last + 1).join(' '))
  return words
    .filter((word, at) => {
      const isMiddle = at > 0 && at < last
      return (
        !isMiddle || !((word.length === 1 && !isToldApart) || ARTICLES.has(word) || PATRONYMIC.test(word))
      )
    })
    .map(rewrite)
    .join(' ')
}

/**
 * Whether two given names may be one person's: equal but for transliteration ("Viktor", "Victor"), a nickname and
 * its full form ("Joe", "Joseph"), or an initial and its name ("V.", "Vladimir").
 */
export function compatibleGivenNames(a: string, b: string): boolean {
  const [one, other] = [personKey(a), personKey(b)]
  if (one === '' || other === '') return false
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const groups = GROUPS_OF.get(one)
  return GROUPS_OF.get(other)?.some((group) => groups?.includes(group)) ?? false
}

/** The other forms of a given name, as keys: "joe" for "joseph". */
export function givenNamesLike(key: string): readonly string[] {
  const groups = GROUPS_OF.get(key) ?? []
  return groups.flatMap((group) => NICKNAMES[group]?.split(' ') ?? []).filter((name) => name !== key)
}

/** "H. W." and "H.W." are one word, "hw"; "J. D." too. */
function mergeInitials(words: readonly string[]): string[] {
  const merged: string[] = []
  let wasInitial = false
  for (const word of words) {
    const isInitial = word.length === 1
    if (isInitial && wasInitial) merged.push(`${merged.pop() ?? ''}${word}`)
    else merged.push(word)
    wasInitial = isInitial
  }
  return merged
}

function rewrite(word: string): string {
  const plain = word
    // Zelenskyy, Zelenskiy, Zelenskyi, Zelenskii, Zelenskij; Yuriy, Yurii; but not Polish "-ski"
    .replace(/(?<=\w\w)[iy][iyj]+$/, 'y')
    // Mariya, Natalya; Nataliya, Yuliia
    .replace(/(?<=\w\w)(?:[iy]*ya|[iy]+ia)$/, 'ia')
    // Aliyev, Nazarbayeva
    .replace(/(?<=[aei])[yi]+(?=eva?$)/, '')
    // Aleksandr, Maksim, Oleksiy; not "Banks", "Marks"
    .replace(/(?<=[aeo])ks(?=[aeiy])/, 'x')
  return VARIANT_OF.get(plain) ?? plain
}

function groupsOf(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [group, line] of lines.entries()) {
    for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group])
  }
  return groups
}
