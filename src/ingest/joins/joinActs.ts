import { ACTS, type ActType } from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { type Agreement, compareContents, isWithin } from './compareContents.ts'
import { contentWords } from './contentWords.ts'
import { daysBetween } from './daysBetween.ts'
import { isLocal, JOIN_DAYS, type JoinableAct, joinKey, sorted } from './joinableAct.ts'

export interface ActJoin {
  /** False where somebody should look at it first. */
  readonly certain: boolean
  readonly evidence: {
    /**
     * COPIED_SENTENCE: one sentence, at most cut, is printed in both. SAME_MEETING: the same parties met within days.
     * ONE_WITHOUT_CONTENT: on one day, and only one text tells what was said. Otherwise how far the contents agree.
     */
    readonly reason: 'COPIED_SENTENCE' | 'SAME_MEETING' | 'ONE_WITHOUT_CONTENT' | Agreement
    /** The sentence, or the content words that both have; nothing where no words were compared. */
    readonly shared: readonly string[]
    /** Whether both texts name the same days; else at least one names none, and they are near. */
    readonly sameDays: boolean
  }
}

/** The same two do not do it twice within days without the news saying "again". */
const MEETINGS: ReadonlySet<ActType> = new Set(['MET_WITH', 'SPOKE_WITH', 'VISITED'])

/** Content words of a copied sentence: a shorter one ("He declined to comment.") may be written twice by chance. */
const COPIED_WORDS = 6

/** Share of the longer sentence that a cut copy still has. */
const COPIED_SHARE = 0.75

/** Share of the longer content that a reader may have kept: one sentence may also hold two contents, one in the other. */
const KEPT_SHARE = 0.4

/** Content words two contents must share at least, where both texts name the day, and where one of them does not. */
const ENOUGH = { dated: 3, undated: 5 }

/**
 * Whether two acts told by different articles are one event; null where nothing speaks for it. Only acts of one
 * `joinKey` are. ABOUT is not looked at: readers name there whom they will.
 */
export function joinActs(a: JoinableAct, b: JoinableAct): ActJoin | null {
  if (joinKey(a) !== joinKey(b) || a.by.length + a.to.length === 0) return null
  const to = compareAddressees(a, b)
  const sameDays = haveSameDays(a, b)
  if (to === 'OTHER' || !(sameDays || areNear(a, b))) return null
  return (
    joinCopies(a, b, sameDays) ??
    (to === 'SAME' ? joinMeetings(a, b, sameDays) : null) ??
    joinContents(a, b, sameDays, to === 'SAME')
  )
}

type Addressees = 'SAME' | 'PART' | 'OTHER'

/** PART: one text names more of them, or only one names any ("A demanded of NATO", "A demanded"). */
function compareAddressees(a: JoinableAct, b: JoinableAct): Addressees {
  if (ACTS[a.type].symmetric) return 'SAME'
  const [short, long] = a.to.length <= b.to.length ? [a.to, b.to] : [b.to, a.to]
  if (!short.every((party) => long.includes(party))) return 'OTHER'
  if (long.every((party) => short.includes(party))) return 'SAME'
  return a.by.length > 0 ? 'PART' : 'OTHER'
}

function haveSameDays(a: JoinableAct, b: JoinableAct): boolean {
  return a.precision !== 'UNKNOWN' && a.happenedFrom === b.happenedFrom && a.happenedTo === b.happenedTo
}

/** Two texts that name different days tell two acts. */
function areNear(a: JoinableAct, b: JoinableAct): boolean {
  const isUndated = a.precision === 'UNKNOWN' || b.precision === 'UNKNOWN'
  const days = daysBetween(a.sortDate, b.sortDate)
  return isUndated && days !== null && Math.abs(days) <= JOIN_DAYS
}

/** Readers cut the content of one sentence shorter or longer; a sentence with two such acts has two contents. */
function joinCopies(a: JoinableAct, b: JoinableAct, sameDays: boolean): ActJoin | null {
  const sentence = a.sentences.find((one) => b.sentences.some((other) => isCopy(one, other)))
  if (sentence === undefined || !isOneContent(a.content, b.content)) return null
  return { certain: true, evidence: { reason: 'COPIED_SENTENCE', shared: [sentence], sameDays } }
}

function isCopy(one: string, other: string): boolean {
  const match = compareContents(one, other)
  if (match === null || match.agreement === 'SIMILAR_WORDS' || match.shared.length < COPIED_WORDS)
    return false
  const longest = Math.max(contentWords(one).words.length, contentWords(other).words.length)
  return match.shared.length >= COPIED_SHARE * longest
}

function isOneContent(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [one, other] = [contentWords(a).words, contentWords(b).words]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return fold(a) === fold(b)
  return short.length >= KEPT_SHARE * long.length && isWithin(short, long)
}

function joinMeetings(a: JoinableAct, b: JoinableAct, sameDays: boolean): ActJoin | null {
  const parties = sorted([...a.by, ...a.to])
  if (!MEETINGS.has(a.type) || parties.length < 2 || parties.some(isLocal)) return null
  const certain = sameDays && a.precision === 'DAY' && b.precision === 'DAY'
  return { certain, evidence: { reason: 'SAME_MEETING', shared: [], sameDays } }
}

/** Where a text does not name the day, or to whom it was said, more of the content must agree. */
function joinContents(
  a: JoinableAct,
  b: JoinableAct,
  sameDays: boolean,
  sameAddressees: boolean,
): ActJoin | null {
  if (a.content === null || b.content === null) {
    const isOneDay = sameDays && a.precision === 'DAY' && sameAddressees && a.content !== b.content
    return isOneDay
      ? { certain: false, evidence: { reason: 'ONE_WITHOUT_CONTENT', shared: [], sameDays } }
      : null
  }
  const match = compareContents(a.content, b.content)
  if (match === null || match.shared.length < ENOUGH.dated) return null
  const isEnough = sameDays || match.shared.length >= ENOUGH.undated
  const certain = isEnough && sameAddressees && match.agreement !== 'SIMILAR_WORDS'
  return { certain, evidence: { reason: match.agreement, shared: match.shared, sameDays } }
}
