import { findCapital, findDemonym, findNation, findSeat, findTitle } from '../../src/identity/index.ts'
import type { ActorType } from '../../src/ontology/index.ts'

/** Ways in which a text speaks of an actor, with an example. */
export const PHENOMENA = {
  'plain name': 'Lavrov, the European Union',
  pronoun: 'he, their, who',
  'title or office': 'the foreign minister, the Russian leader',
  'nominal group': 'a senior official, protesters, the alliance',
  demonym: 'the Americans, Russian officials, the American demand',
  metonym: 'Moscow, the Kremlin',
  acronym: 'NATO, the U.S.',
  possessive: 'Russia’s, Biden’s',
} as const
export type Phenomenon = keyof typeof PHENOMENA

/** Words of a text that stand for an actor. */
export interface Surface {
  readonly words: string
  /** The text that follows them. */
  readonly after: string
  /** What the actor is, by the annotation. */
  readonly type: ActorType
}

const PRONOUNS = new Set(
  (
    'i me my mine we us our ours you your he him his she her hers it its they them their theirs who whom whose which ' +
    'himself herself itself themselves ourselves myself this that these those both each one all some many others'
  ).split(' '),
)

/** The first that fits, from the surest sign on. */
export function phenomenonOf({ words, after, type }: Surface): Phenomenon {
  const bare = words.trim().replace(/^(?:the|an?)\s+/i, '')
  const last =
    bare
      .split(/\s+(?:of|for|to|in|from|at|with)\s+/)[0]
      ?.split(/\s+/)
      .at(-1) ?? ''
  const hasCommonHead = /^\p{Ll}/u.test(last)
  if (isPronoun(words)) return 'pronoun'
  if (/['’]s?$/.test(bare) || (!hasCommonHead && /^['’]s?(?![\p{L}\p{N}])/u.test(after))) return 'possessive'
  if (/^(?:\p{Lu}[.-]?){2,}$/u.test(bare)) return 'acronym'
  if (type === 'PERSON' && isOffice(bare, last)) return 'title or office'
  if (startsWithDemonym(bare) && (hasCommonHead || findDemonym(bare))) return 'demonym'
  if (hasCommonHead) return 'nominal group'
  return isMetonym(bare, type) ? 'metonym' : 'plain name'
}

export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.trim().toLowerCase())
}

/** "prime minister", "Russian president", "U.S. secretary of state"; not with a name beside it. */
function isOffice(bare: string, last: string): boolean {
  const owned = bare.split(' ').slice(1).join(' ')
  return [bare, owned, last].some((part) => findTitle(part)?.kind === 'OFFICE')
}

function startsWithDemonym(bare: string): boolean {
  return findDemonym(bare.split(/[\s-]/)[0] ?? '') !== undefined
}

/** A place or a building that stands for a government or, as Brussels does, for a body. */
function isMetonym(bare: string, type: ActorType): boolean {
  if (type === 'PERSON' || findNation(bare)) return false
  return (findCapital(bare) ?? findSeat(bare)) !== undefined
}
