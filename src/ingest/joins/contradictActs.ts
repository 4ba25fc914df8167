import type { ActType, Modality, Polarity } from '../../ontology/index.ts'
import { contentWords } from './contentWords.ts'
import { daysBetween } from './daysBetween.ts'
import { areOfOneSide, type LinkableAct } from './linkActs.ts'

export interface Contradiction {
  readonly certain: boolean
  readonly evidence: {
    /** The content words of both, in the order of the alphabet. */
    readonly shared: readonly string[]
    readonly days: number
  }
}

/** Acts that say that something is so, and the one that says that it is not. */
const CLAIMS: ReadonlySet<ActType> = new Set(['SAID', 'ACCUSED', 'ADMITTED', 'DENIED'])

/** Later the same words may be about something else. */
const MOST_DAYS = 45
/** Content words two claims must share, to be found and to be certain. */
const ENOUGH = { found: 3, certain: 5 }

/** What acts claim that may contradict each other: all content words, in any order; null where an act claims nothing. */
export function claimKey(act: {
  readonly type: ActType
  readonly polarity: Polarity
  readonly modality: Modality
  readonly content: string | null
}): string | null {
  if (
    !CLAIMS.has(act.type) ||
    act.polarity !== 'AFFIRMED' ||
    act.modality !== 'ACTUAL' ||
    act.content === null
  )
    return null
  const { words, turns } = contentWords(act.content)
  const conditions = turns.filter((turn) => turn !== 'not')
  return words.length < ENOUGH.found ? null : ['claim', ...conditions, ...words.toSorted()].join(' ')
}

/**
 * Whether two acts claim the contrary of each other: the same words, but one says "not" or denies them, and not both.
 * Two of one side are no contradiction: somebody changed his mind.
 */
export function contradictActs(a: LinkableAct, b: LinkableAct): Contradiction | null {
  const key = claimKey(a)
  if (key === null || key !== claimKey(b) || isDenial(a) === isDenial(b)) return null
  if (a.by.length === 0 || b.by.length === 0 || areOfOneSide(a.by, b.by)) return null
  const days = daysBetween(a.sortDate, b.sortDate)
  if (days === null || Math.abs(days) > MOST_DAYS) return null
  const shared = contentWords(a.content ?? '').words.toSorted()
  return { certain: shared.length >= ENOUGH.certain, evidence: { shared, days: Math.abs(days) } }
}

function isDenial({ type, content }: LinkableAct): boolean {
  return (type === 'DENIED') !== contentWords(content ?? '').turns.includes('not')
}
