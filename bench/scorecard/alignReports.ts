import { assign } from './assign.ts'
import { type Names, namesOf } from './names.ts'
import type { AnnotatedText } from './readGold.ts'
import type { Reading, ReadReport } from './reading.ts'
import { overlapF1, shared } from './words.ts'

/** An article as annotated and as read, with the reports that are the same place of the text. */
export interface Aligned {
  readonly text: AnnotatedText
  readonly gold: Reading
  readonly predicted: Reading
  readonly names: Names
  readonly pairs: readonly ReportPair[]
  readonly missed: readonly ReadReport[]
  readonly extra: readonly ReadReport[]
}

export interface ReportPair {
  readonly gold: ReadReport
  readonly predicted: ReadReport
}

/**
 * Pairs reports one to one. Two may be a pair that stand in one sentence and share a word of the cue, or the type
 * and an actor of `by`; of all pairings the one with the greatest sum of agreement is taken.
 */
export function alignReports(text: AnnotatedText, gold: Reading, predicted: Reading): Aligned {
  const names = namesOf(gold.actors, predicted.actors)
  const weights = gold.reports.map((a) => predicted.reports.map((b) => agreement(a, b, names)))
  const pairs = assign(weights).flatMap(([row, column]): ReportPair[] => {
    const [a, b] = [gold.reports[row], predicted.reports[column]]
    return a && b ? [{ gold: a, predicted: b }] : []
  })
  const used = new Set(pairs.flatMap((pair) => [pair.gold, pair.predicted]))
  return {
    text,
    gold,
    predicted,
    names,
    pairs,
    missed: gold.reports.filter((report) => !used.has(report)),
    extra: predicted.reports.filter((report) => !used.has(report)),
  }
}

function agreement(a: ReadReport, b: ReadReport, names: Names): number {
  const sharesCue = shared(a.cueWords, b.cueWords) > 0
  const sharesType = a.type === b.type
  const by = names.match(a.by, b.by).length
  if (a.sentence !== b.sentence || !(sharesCue || (sharesType && by > 0))) return 0
  const to = names.match(a.to, b.to).length
  return (
    3 * Number(sharesCue) +
    2 * Number(sharesType) +
    matchF1(by, a.by, b.by) +
    matchF1(to, a.to, b.to) +
    0.5 * overlapF1(a.contentWords, b.contentWords)
  )
}

function matchF1(matched: number, a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 1 : (2 * matched) / (a.length + b.length)
}
