import type { Aligned, ReportPair } from './alignReports.ts'
import { percent } from './rates.ts'
import { type ReadReport, speakersOf } from './reading.ts'
import { overlapF1 } from './words.ts'

/** How much is read with every field right. */
export interface WholeFigures {
  readonly reports: number
  /** Percent of annotated reports of which every field is right. */
  readonly right: number
  readonly texts: number
  /** Percent of texts in which that holds of every report, and nothing else is read. */
  readonly rightTexts: number
}

/** A content counts as right from this overlap of words on, as F1: with "that" in front or without. */
const LEAST_OVERLAP = 0.8

export function scoreWhole(articles: readonly Aligned[]): WholeFigures {
  const counts = articles.map((article) => {
    const right = article.pairs.filter((pair) => isWhole(pair, article)).length
    const reports = article.gold.reports.length
    return { right, reports, isRight: right === reports && article.extra.length === 0 }
  })
  const sum = (key: 'right' | 'reports'): number => counts.reduce((total, each) => total + each[key], 0)
  return {
    reports: sum('reports'),
    right: percent(sum('right'), sum('reports')),
    texts: counts.length,
    rightTexts: percent(counts.filter(({ isRight }) => isRight).length, counts.length),
  }
}

function isWhole({ gold: a, predicted: b }: ReportPair, { gold, predicted, names }: Aligned): boolean {
  const areSame = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === y.length && names.match(x, y).length === x.length
  const [speakers, foundSpeakers] = [speakersOf(a, gold), speakersOf(b, predicted)]
  const isSameVoice =
    speakers && foundSpeakers ? areSame(speakers, foundSpeakers) : speakers === foundSpeakers
  const areEqual = EQUAL.every((field) => a[field] === b[field])
  const isSameContent = overlapF1(a.contentWords, b.contentWords) >= LEAST_OVERLAP
  return areEqual && areSame(a.by, b.by) && areSame(a.to, b.to) && isSameVoice && isSameContent
}

const EQUAL = [
  'type',
  'polarity',
  'modality',
  'quote',
  'when',
] as const satisfies readonly (keyof ReadReport)[]
