import type { ActorType, ActType, Modality, Polarity, QuoteForm } from '../ontology/index.ts'
import type { Span } from '../text/index.ts'
import type { IsoDate } from './article.ts'

/**
 * What was read in one article. The one contract between reading and everything above it;
 * it changes only with a major version. Spans count in UTF-16 code units of the article's text as it was given.
 */
export interface Extraction {
  readonly id: string
  readonly date: IsoDate | null
  /** Name and version of the reader, as `rules-en/0.2.0`. */
  readonly extractor: string
  readonly sentences: readonly Span[]
  /** By canonical name: `United States`, not `Washington`. */
  readonly actors: Readonly<Record<string, ExtractedActor>>
  readonly reports: readonly ExtractedReport[]
  readonly skipped: readonly Skipped[]
}

export interface ExtractedActor {
  readonly type: ActorType
  /** Other names it goes by in this article. */
  readonly aliases: readonly string[]
  /** Title or office as printed. */
  readonly role?: string
  /** Canonical name of the nation or body it speaks for or belongs to. */
  readonly of?: string
  /** Canonical name of the party a person belongs to, where the text prints it beside the name. */
  readonly memberOf?: string
  readonly mentions: readonly ActorMention[]
}

export interface ActorMention {
  readonly span: Span
  readonly kind: MentionKind
}

/** NAME "Putin", METONYM "Moscow", NOMINAL "the Russian leader", PRONOUN "he". */
export type MentionKind = 'NAME' | 'METONYM' | 'NOMINAL' | 'PRONOUN'

/** One place in the text where an act is told. */
export interface ExtractedReport {
  /** Unique within the article: `r1`, `r2`… in text order. */
  readonly id: string
  readonly type: ActType
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly about: readonly string[]
  readonly polarity: Polarity
  readonly modality: Modality
  /** `OUTLET`, or the id of the report inside whose content this one is told. */
  readonly voice: string
  readonly quote: QuoteForm
  /** When it happened: `2022-02-01/DAY`, `2022-01-24/WEEK` (its Monday), `2021-12/MONTH`, `2014/YEAR`. */
  readonly when: string | null
  /** Id of the report whose act this one rejects, denies, accepts or answers. */
  readonly respondsTo: string | null
  /** Id of the first report of the very same act in this article. */
  readonly sameAs: string | null
  /** How likely type, actor and addressee are right, from 0 to 1, by what was measured on annotated articles. */
  readonly confidence: number
  readonly spans: ReportSpans
}

export interface ReportSpans {
  readonly sentence: Span
  /** The head verb or noun that expresses the act. */
  readonly cue: Span
  /** Mentions as they stand in the text, one per name of `by`, `to` and `about`. */
  readonly by: readonly Span[]
  readonly to: readonly Span[]
  readonly about: readonly Span[]
  /** Fragments of what was said or demanded, without the outer quotation marks and the final full stop. */
  readonly content: readonly Span[]
}

/** Reports that are less likely right than this should be looked at. */
const SURE = 0.3

/** Whether somebody should look at a report before it is relied on. */
export function needsReview({ confidence }: ExtractedReport): boolean {
  return confidence < SURE
}

/** Whether there was something to read, or at least nothing left out for being in another language. */
export function isEnglish({ sentences, skipped }: Extraction): boolean {
  return sentences.length > 0 || skipped.every(({ why }) => why !== 'NOT_ENGLISH')
}

/** A stretch of the article that was not read, and why. */
export interface Skipped {
  readonly span: Span
  readonly why: 'BOILERPLATE' | 'CREDIT' | 'NOT_ENGLISH'
}

/** Every span of an extraction. */
export function spansOf({ sentences, actors, reports, skipped }: Extraction): readonly Span[] {
  return [
    ...sentences,
    ...Object.values(actors).flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...skipped.map(({ span }) => span),
    ...reports.flatMap(({ spans: { sentence, cue, by, to, about, content } }) => [
      sentence,
      cue,
      ...by,
      ...to,
      ...about,
      ...content,
    ]),
  ]
}
