import type { Aligned } from './alignReports.ts'
import { partyReadings } from './phenomena.ts'

/** An error of the reader, however often it is made. */
export interface ReadingError {
  readonly error: string
  readonly times: number
  /** Article and sentence of the first. */
  readonly at: string
}

/** The errors that are made most, over all articles: reports missed, read too much, of the wrong type, with wrong actors. */
export function commonestErrors(articles: readonly Aligned[], most: number): readonly ReadingError[] {
  const errors = new Map<string, { times: number; readonly at: string }>()
  for (const [error, at] of articles.flatMap(errorsOf)) {
    const known = errors.get(error)
    if (known) known.times++
    else errors.set(error, { times: 1, at })
  }
  return [...errors]
    .map(([error, { times, at }]) => ({ error, times, at }))
    .toSorted((a, b) => b.times - a.times)
    .slice(0, most)
}

function errorsOf(article: Aligned): readonly (readonly [error: string, at: string])[] {
  const { missed, extra, pairs, text } = article
  const at = ({ sentence }: { readonly sentence: number }): string => `${text.id}, sentence ${sentence}`
  return [
    ...missed.map((report) => [`missed ${report.type} “${report.cue}”`, at(report)] as const),
    ...extra.map((report) => [`read too much: ${report.type} “${report.cue}”`, at(report)] as const),
    ...pairs
      .filter(({ gold, predicted }) => gold.type !== predicted.type)
      .map(
        ({ gold, predicted }) => [`${gold.type} read as ${predicted.type} “${gold.cue}”`, at(gold)] as const,
      ),
    ...partyReadings(article)
      .filter(({ isRight }) => !isRight)
      .map(
        ({ side, phenomenon, words, gold, predicted }) =>
          [
            `${side}: ${gold}${words === null || words === gold ? '' : ` (“${words}”)`} read as ${predicted ?? 'nobody'}, ${phenomenon}`,
            text.id,
          ] as const,
      ),
  ]
}
