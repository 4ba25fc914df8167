import { findDemonym, findNation } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'

/** The name of a body that many nations have, without the nation. */
export interface BodyName {
  /** Its words in the order of the alphabet: "court supreme" for "US Supreme Court", "Supreme Court of the United States". */
  readonly name: string
  /** Code of the nation in its name; undefined where none stands in it. */
  readonly nation: string | undefined
}

/** Not banks, parties and companies: "Bank of China" is one among many Chinese banks. */
const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `ministry department parliament congress senate house assembly court government cabinet army navy force forces
  military police embassy council commission`.split(/\s+/),
)
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'of', 'for', 'in', 's'])
/** Words of the longest name of a nation that is sought: "United Arab Emirates". */
const LONGEST = 3

/** Null for what is no public body, or is named after several nations. */
export function bodyName(name: string): BodyName | null {
  const words = name.replace(/[’']s?(?!\p{L})/gu, '').split(/\s+/)
  const nations = new Set<string>()
  const own: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = nationAt(words, at)
    if (found) nations.add(found.iso3)
    else own.push(fold(words[at] ?? ''))
    at += found?.length ?? 1
  }
  const kept = own.filter((word) => word !== '' && !LEFT_OUT.has(word))
  if (nations.size > 1 || !kept.some((word) => PUBLIC_BODIES.has(word))) return null
  return { name: kept.toSorted().join(' '), nation: [...nations][0] }
}

function nationAt(
  words: readonly string[],
  at: number,
): { readonly iso3: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    const nation = findNation(phrase) ?? findDemonym(phrase)
    if (nation && !nation.ambiguous) return { iso3: nation.iso3, length }
  }
  return undefined
}
