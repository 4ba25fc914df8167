import type { Analysis } from '../../language/index.ts'
import type { Skipped } from '../../model/index.ts'

/** Longest sentence that is read, in tokens. News has none near it; what is longer is a list or no prose. */
const LONGEST_SENTENCE = 400

/** An analysis without the sentences that are too long to be prose, and these as skipped stretches. */
export function withoutOverlong(analysis: Analysis): {
  readonly analysis: Analysis
  readonly skipped: readonly Skipped[]
} {
  const overlong = new Set(analysis.sentences.filter(({ tokens }) => tokens.length > LONGEST_SENTENCE))
  if (overlong.size === 0) return { analysis, skipped: [] }
  const isRead = (sentence: (typeof analysis.sentences)[number] | undefined): boolean =>
    sentence !== undefined && !overlong.has(sentence)
  return {
    analysis: {
      ...analysis,
      sentences: analysis.sentences.filter(isRead),
      tokens: analysis.tokens.filter(({ sentence }) => isRead(sentence)),
      entities: analysis.entities.filter(({ tokens }) => isRead(tokens[0]?.sentence)),
    },
    skipped: [...overlong].map(({ span }) => ({ span, why: 'BOILERPLATE' })),
  }
}
