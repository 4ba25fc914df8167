import type { Analysis, Sentence, Token } from '../../language/index.ts'
import { wordBefore } from '../tree/tree.ts'
import { type Day, isPlausible, type Period, spanning } from './calendar.ts'
import { TIME_FORMS } from './timeForms.ts'
import { type Told, tell, type View } from './view.ts'

/** Words that tell a time: "last Tuesday", "between 3 and 5 May". */
export interface TimeExpression extends Found {
  /** The times told before it in the text. */
  readonly told: Told
}

interface Found {
  readonly tokens: readonly Token[]
  /** Where the tree holds it: the one of its words whose head stands outside. */
  readonly head: Token
  /** What it means, seen from somewhere. */
  readonly read: (view: View) => Period | null
}

/** Entities that a time may be; "Theresa May" and "the Sunday Times" are others. */
const TIMELY = new Set(['DATE', 'TIME', 'CARDINAL', 'ORDINAL'])

/** Single words that are nothing but a time. */
const UNMISTAKABLE = /day$|^to(?:night|morrow)$/

/** Words by which the month or year after them is one, and not somebody's name or a number of things. */
const BEFORE_MONTH = new Set(
  'in since from of by during early late mid around about last this next to and between until - – ('.split(
    ' ',
  ),
)

/** How a month or year stands before a noun: "the May talks", "the 2014 treaty". */
const MODIFIES = new Set(['compound', 'nmod', 'amod', 'nummod', 'poss'])

/** Words before a time at which something ended, or which it came before. */
const LIMITS = new Set(['until', 'till', 'before', 'through', 'pre', 'post'])

/** Words between the ends of a range. */
const TO = new Set(['to', 'and', 'until', 'till', 'through', '-', '–'])

/** The time expressions of each sentence, in text order. `today` is the day the article was published. */
export function findTimes(
  { sentences }: Analysis,
  today: Day | null,
): ReadonlyMap<Sentence, readonly TimeExpression[]> {
  let told: Told = {}
  const withTold = (found: Found): TimeExpression => {
    const expression = { ...found, told }
    const period = found.read({ today, told, isAhead: false })
    if (period) told = tell(told, period)
    return expression
  }
  return new Map(
    sentences.map((sentence) => [
      sentence,
      withRanges(scan(sentence))
        .filter((found) => !LIMITS.has(leadOf(found)))
        .map(withTold),
    ]),
  )
}

function scan({ tokens }: Sentence): readonly Found[] {
  const words = tokens.map(asWritten)
  const text = words.join(' ')
  const found: Found[] = []
  let offset = 0
  for (let index = 0; index < tokens.length; ) {
    const match = matchAt(text, offset)
    const matched = match ? tokens.slice(index, index + match.length) : []
    const [first] = matched
    const isFound = match !== null && first !== undefined && isTime(matched)
    if (isFound) {
      const head = matched.find((token) => !matched.includes(token.head)) ?? first
      found.push({ tokens: matched, head, read: match.read })
    }
    const next = index + (isFound ? match.length : 1)
    for (; index < next; index += 1) offset += (words[index]?.length ?? 0) + 1
  }
  return found
}

/** Names keep their capital, so that "may" is no month. */
function asWritten({ text, lower, tag }: Token): string {
  return tag === 'NNP' ? text : lower
}

function matchAt(
  text: string,
  offset: number,
): { readonly length: number; readonly read: Found['read'] } | null {
  for (const { pattern, read } of TIME_FORMS) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (!match) continue
    const readPlausibly: Found['read'] = (view) => {
      const period = read(match.groups ?? {}, view)
      return period && isPlausible(period) ? period : null
    }
    return { length: match[0].split(' ').length, read: readPlausibly }
  }
  return null
}

function isTime(tokens: readonly Token[]): boolean {
  if (!tokens.every(({ entity }) => entity === null || TIMELY.has(entity.label))) return false
  const [only, ...others] = tokens
  if (!only || others.length > 0 || UNMISTAKABLE.test(only.lower)) return true
  if (isCount(only)) return false
  return (
    BEFORE_MONTH.has(wordBefore(only)?.lower ?? '') ||
    (only.entity?.label === 'DATE' && MODIFIES.has(only.dep))
  )
}

/** "2022 troops", but not "the 2014 sanctions". */
function isCount({ dep, head }: Token): boolean {
  const isPlain = !head.children.some((child) => child.dep === 'det' || child.dep === 'poss')
  return dep === 'nummod' && head.tag === 'NNS' && isPlain
}

/** "between Monday and Wednesday", "2014–2016": one time that holds both ends. */
function withRanges(found: readonly Found[]): readonly Found[] {
  const ranges: Found[] = []
  for (const next of found) {
    const from = ranges.at(-1)
    if (from && isRange(from, next)) ranges.splice(-1, 1, rangeOf(from, next))
    else ranges.push(next)
  }
  return ranges
}

function isRange(from: Found, { tokens: [first] }: Found): boolean {
  const between = first && wordBefore(first)
  if (!between || !TO.has(between.lower) || from.tokens.at(-1)?.index !== between.index - 1) return false
  return between.pos === 'PUNCT' || ['from', 'between'].includes(leadOf(from))
}

function rangeOf(from: Found, to: Found): Found {
  const read: Found['read'] = (view) => {
    const last = to.read(view)
    // "from Monday to Wednesday": the Monday before that Wednesday.
    const first = last && from.read({ ...view, today: last.first, isAhead: false })
    return first && last ? spanning(first, last) : null
  }
  return { tokens: [...from.tokens, ...to.tokens], head: from.head, read }
}

/** What leads up to a time: "until" of "until early January" and "before the 20th". */
function leadOf({ tokens: [first] }: Found): string {
  let before = first && wordBefore(first)
  while (before && ['the', 'early', 'late', 'mid', '-'].includes(before.lower)) before = wordBefore(before)
  return before?.lower ?? ''
}
