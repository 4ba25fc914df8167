import type { ReadReport } from '../../../bench/scorecard/reading.ts'
import { wordsOf } from '../../../bench/scorecard/words.ts'

/** A report of the first sentence, as SAID by nobody unless told otherwise. */
export function report(
  id: string,
  { content = '', ...fields }: Partial<ReadReport> & { readonly content?: string },
): ReadReport {
  const cue = fields.cue ?? 'said'
  return {
    id,
    sentence: 0,
    type: 'SAID',
    by: [],
    to: [],
    about: [],
    cue,
    cueWords: new Set(wordsOf(cue)),
    contentWords: wordsOf(content),
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    voice: 'OUTLET',
    quote: 'INDIRECT',
    when: null,
    respondsTo: null,
    sameAs: null,
    confidence: null,
    spans: { by: [], to: [] },
    ...fields,
  }
}
