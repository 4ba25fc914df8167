import type { Token } from '../../language/index.ts'
import { lightVerbOf } from '../tree/arguments.ts'
import { childrenOf, isVerb, wordBefore } from '../tree/tree.ts'
import type { TimeExpression } from './findTimes.ts'

/** Prepositions before what tells when, where or how the verb takes place: "in a statement on Monday", "by an airstrike". */
const CIRCUMSTANTIAL = new Set(['in', 'at', 'during', 'on', 'by'])

/** Prepositions before things whose time is not that of the verb: "asked for a vote on Monday". */
const APART = new Set(['before', 'for', 'about', 'against', 'than'])

/** Verbs that only say when something was: "the talks took place on Monday". */
const HAPPENING = new Set('happen occur take begin start hold schedule set plan'.split(' '))

/** The time expression of a cue: its own, or that of the clause it shares its time with. Null where it has none. */
export function timeOf(
  cue: Token,
  times: readonly TimeExpression[],
  isCue: (token: Token) => boolean,
): TimeExpression | null {
  const own = nearestBelow(cue, times, isCue)
  if (own || times.length === 0) return own
  const above = simultaneous(cue)
  const time = above && timeOf(above, times, isCue)
  // "On Monday they met and signed": only a time before the first verb holds for those joined to it.
  return time && (cue.dep !== 'conj' || time.head.index < above.index) ? time : null
}

/** Of the times that the tree hangs below a cue, the one with the fewest words in between. */
function nearestBelow(
  cue: Token,
  times: readonly TimeExpression[],
  isCue: (token: Token) => boolean,
): TimeExpression | null {
  let nearest: TimeExpression | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const time of times) {
    const before = cueBefore(time, isCue)
    const steps = before ? (before === cue ? 0 : Number.POSITIVE_INFINITY) : stepsUp(time.head, cue, isCue)
    if (steps < fewest) {
      nearest = time
      fewest = steps
    }
  }
  return nearest
}

/** "said on Monday the talks had failed": a time right behind a verb is the verb’s, whatever clause follows. */
function cueBefore({ tokens: [first] }: TimeExpression, isCue: (token: Token) => boolean): Token | null {
  let before = first && wordBefore(first)
  while (before && ['on', 'in', 'late', 'early'].includes(before.lower)) before = wordBefore(before)
  return before && isVerb(before) && isCue(before) ? before : null
}

/** How many words lie between a time and the cue above it; infinite where it belongs to something else. */
function stepsUp(time: Token, cue: Token, isCue: (token: Token) => boolean): number {
  const carrier = lightVerbOf(cue)
  let steps = 0
  for (let at = time; at.head !== at; at = at.head) {
    if (at.head === cue || at.head === carrier) return steps
    if (!passesOn(at.head, at, at === time, isCue)) break
    steps += 1
  }
  return Number.POSITIVE_INFINITY
}

/** Whether a time that came up to `token` from `below` is the time of what stands above it, too. */
function passesOn(token: Token, below: Token, isTime: boolean, isCue: (token: Token) => boolean): boolean {
  const { dep, tag, lemma } = token
  if (!isTime && token.pos === 'ADP' && APART.has(token.lower)) return false
  // "this year’s election" says nothing of when it was spoken of.
  if (below.dep === 'poss' && !isCircumstance(token) && dep !== 'nsubj') return false
  if (!isVerb(token)) return !isCue(token) || isCircumstance(token)
  if (dep === 'advcl') return opensWithWhen(token)
  // "a statement issued on Monday", "a bombing that happened in June".
  return !isCue(token) && ((dep === 'acl' && tag === 'VBN') || (dep === 'relcl' && HAPPENING.has(lemma)))
}

/** The verb that takes place at the same time as a cue without a time of its own. */
function simultaneous(cue: Token): Token | null {
  const { dep, head, tag } = cue
  if (!isVerb(cue)) {
    if (isCircumstance(cue)) return isVerb(head.head) ? head.head : null
    return ['nsubj', 'nsubjpass'].includes(dep) && isVerb(head) && HAPPENING.has(head.lemma) ? head : null
  }
  const isParticiple = tag === 'VBG' && childrenOf(cue, 'mark').length === 0
  if (dep === 'advcl') return isParticiple || opensWithWhen(cue) ? head : null
  if (dep === 'acl') return isParticiple ? verbAbove(head) : null
  return dep === 'conj' && isVerb(head) ? head : null
}

function opensWithWhen(clause: Token): boolean {
  return childrenOf(clause, 'mark', 'advmod').some(({ lower }) => lower === 'when')
}

function isCircumstance({ dep, head }: Token): boolean {
  return dep === 'pobj' && CIRCUMSTANTIAL.has(head.lower)
}

function verbAbove(noun: Token): Token | null {
  for (let at = noun; at.head !== at; at = at.head) if (isVerb(at.head)) return at.head
  return null
}
