import type { ActId, ActorId } from '../../model/index.ts'
import type { ActType, Modality, Polarity, ResponseKind } from '../../ontology/index.ts'
import { responseKind } from '../batch/responseKind.ts'
import { sharedWords } from './compareContents.ts'
import { contentWords } from './contentWords.ts'
import { daysBetween } from './daysBetween.ts'

export interface LinkableAct {
  readonly id: ActId
  readonly type: ActType
  readonly polarity: Polarity
  readonly modality: Modality
  readonly by: readonly LinkableActor[]
  readonly to: readonly LinkableActor[]
  readonly content: string | null
  readonly sortDate: string
}

export interface LinkableActor {
  readonly id: ActorId
  /** Nations and bodies it holds a role in or is a member of, and those that these belong to. */
  readonly speaksFor: readonly ActorId[]
}

export interface AnswerLink {
  readonly kind: ResponseKind
  readonly certain: boolean
  readonly evidence: {
    /** Content words of the answer that stand in what it answers. */
    readonly shared: readonly string[]
    /** Whether the answer is told to those whom it answers. */
    readonly isToThem: boolean
    readonly days: number
  }
}

const ASKS: readonly ActType[] = ['REQUESTED', 'DEMANDED', 'PROMISED']
const CLAIMS: readonly ActType[] = ['ACCUSED', 'CRITICISED', 'EXPRESSED_CONCERN', 'SAID']
/** What an act of a type may answer. */
export const ANSWERED: ReadonlyMap<ActType, readonly ActType[]> = new Map([
  ['REJECTED', ASKS],
  ['AGREED_WITH', ASKS],
  ['CONCEDED', ASKS],
  ['RESPONDED_TO', ASKS],
  ['DENIED', CLAIMS],
  ['ADMITTED', CLAIMS],
])

/** What may answer an act of a type. */
export const ANSWERING: ReadonlyMap<ActType, readonly ActType[]> = new Map(
  [...ASKS, ...CLAIMS].map((asked) => [
    asked,
    [...ANSWERED].flatMap(([type, answered]) => (answered.includes(asked) ? [type] : [])),
  ]),
)

/** Later answers are to a repetition. */
export const MOST_DAYS = 45
/** Content words an answer must share with what it answers, to be proposed and to be certain. */
const ENOUGH = { proposed: 2, certain: 3 }

/**
 * Whether a later act of another article answers an earlier one; null where nothing speaks for it. By type, by who asked
 * whom, and by words: certain only where all that is answered stands in what was asked. The same day does not count, since
 * an act without a date has that of its article.
 */
export function linkActs(earlier: LinkableAct, later: LinkableAct): AnswerLink | null {
  const happened = [earlier, later].every((act) => act.polarity === 'AFFIRMED' && act.modality === 'ACTUAL')
  if (!happened || !ANSWERED.get(later.type)?.includes(earlier.type)) return null
  const days = daysBetween(earlier.sortDate, later.sortDate)
  if (days === null || days < 1 || days > MOST_DAYS || !fitParties(earlier, later)) return null
  const [asked, answer] = [contentWords(earlier.content ?? ''), contentWords(later.content ?? '')]
  const shared = sharedWords(answer.words, asked.words)
  if (shared.length < ENOUGH.proposed) return null
  const isToThem = later.to.length > 0
  const isWhole = shared.length === answer.words.length && answer.turns.join(' ') === asked.turns.join(' ')
  return {
    kind: responseKind(later.type),
    certain: isToThem && isWhole && shared.length >= ENOUGH.certain,
    evidence: { shared, isToThem, days },
  }
}

/** Who answers is of the side that was addressed, and not of the one that asked; to whom, if said, of the one that asked. */
function fitParties(earlier: LinkableAct, later: LinkableAct): boolean {
  if (areOfOneSide(earlier.by, later.by) || !areOfOneSide(earlier.to, later.by)) return false
  return later.to.length === 0 || areOfOneSide(earlier.by, later.to)
}

/** Whether somebody of one list speaks for the same as somebody of the other. */
export function areOfOneSide(some: readonly LinkableActor[], others: readonly LinkableActor[]): boolean {
  const sides = new Set(others.flatMap(sidesOf))
  return some.flatMap(sidesOf).some((side) => sides.has(side))
}

function sidesOf({ id, speaksFor }: LinkableActor): readonly ActorId[] {
  return [id, ...speaksFor]
}
