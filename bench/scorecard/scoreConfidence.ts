import type { Aligned } from './alignReports.ts'
import { percent } from './rates.ts'
import { isRightAct } from './scoreActs.ts'

/** Of the reports whose confidence lies from `from` up to `to`, how many are right. */
export interface ConfidenceFigures {
  readonly from: number
  readonly to: number
  readonly read: number
  /** Mean of what the reader holds likely, in percent. */
  readonly expected: number
  /** Percent that are found and have the right type, a right actor and a right addressee. */
  readonly right: number
}

const BANDS = 5

/** Whether reports are as often right as the reader holds likely, by bands of confidence; bands without any are left out. */
export function scoreConfidence(articles: readonly Aligned[]): readonly ConfidenceFigures[] {
  const all = judgedReports(articles)
  return Array.from({ length: BANDS }, (_, band) => {
    const inBand = all.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    )
    const sum = inBand.reduce((total, { confidence }) => total + confidence, 0)
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      read: inBand.length,
      expected: percent(sum, inBand.length),
      right: percent(inBand.filter(({ isRight }) => isRight).length, inBand.length),
    }
  }).filter(({ read }) => read > 0)
}

/** Every report that was read, with its confidence and whether it is right. */
export function judgedReports(
  articles: readonly Aligned[],
): readonly { readonly confidence: number; readonly isRight: boolean }[] {
  return articles.flatMap((article) => {
    const right = new Set(
      article.pairs.filter((pair) => isRightAct(pair, article)).map(({ predicted }) => predicted),
    )
    return article.predicted.reports.map((report) => ({
      confidence: report.confidence ?? 0,
      isRight: right.has(report),
    }))
  })
}
