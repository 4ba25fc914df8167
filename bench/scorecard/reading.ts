import type { Extraction } from '../../src/model/index.ts'
import type { ActType, Modality, Polarity, QuoteForm } from '../../src/ontology/index.ts'
import { type Span, spanText } from '../../src/text/index.ts'
import type { ActorTable } from './names.ts'
import type { AnnotatedActs, AnnotatedText } from './readGold.ts'
import { wordsOf } from './words.ts'

/** What somebody found in an article, annotator or reader, in the form in which the two are compared. */
export interface Reading {
  readonly actors: ActorTable
  readonly reports: readonly ReadReport[]
}

export interface ReadReport {
  readonly id: string
  /** Index of the annotated sentence that holds the cue; -1 where none does. */
  readonly sentence: number
  readonly type: ActType
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly about: readonly string[]
  readonly cue: string
  readonly cueWords: ReadonlySet<string>
  readonly contentWords: readonly string[]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly voice: string
  readonly quote: QuoteForm
  /** `2022-02-01/DAY`. */
  readonly when: string | null
  /** Ids of reports. */
  readonly respondsTo: string | null
  readonly sameAs: string | null
  /** How likely the reader holds it to be right; an annotation does not say. */
  readonly confidence: number | null
  /** Where the names of `by` and `to` are read from; an annotation does not say. */
  readonly spans: { readonly by: readonly Span[]; readonly to: readonly Span[] }
}

export function readingOfGold({ actors, reports }: AnnotatedActs): Reading {
  return {
    actors,
    reports: reports.map(({ s, content, ...report }) => ({
      ...report,
      sentence: s,
      cueWords: new Set(wordsOf(report.cue)),
      contentWords: wordsOf(content ?? ''),
      confidence: null,
      spans: { by: [], to: [] },
    })),
  }
}

export function readingOf({ text, sentences }: AnnotatedText, { actors, reports }: Extraction): Reading {
  return {
    actors,
    reports: reports.map(({ spans, ...report }) => {
      const cue = spanText(text, spans.cue)
      const content = spans.content.map((span) => spanText(text, span)).join(' ')
      const start = spans.cue[0]
      return {
        ...report,
        sentence: sentences.findIndex((sentence) => sentence[0] <= start && start < sentence[1]),
        cue,
        cueWords: new Set(wordsOf(cue)),
        contentWords: wordsOf(content),
        spans: { by: spans.by, to: spans.to },
      }
    }),
  }
}

/** Who performs the report in whose content this one is told; null where the article tells it. */
export function speakersOf({ voice }: ReadReport, { reports }: Reading): readonly string[] | null {
  if (voice === 'OUTLET') return null
  return reports.find(({ id }) => id === voice)?.by ?? []
}
