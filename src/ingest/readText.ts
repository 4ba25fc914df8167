import type { Batch } from '../graph/index.ts'
import {
  type ActorId,
  type Article,
  type ClaimgraphError,
  type Extraction,
  isEnglish,
  type Moment,
} from '../model/index.ts'
import { compareSpans, type Span } from '../text/index.ts'
import { actorRows } from './batch/actorRows.ts'
import { toBatch } from './batch/toBatch.ts'
import { notEnglishWarning } from './notEnglishWarning.ts'
import { completeDraft } from './sources/completeDraft.ts'
import { undatedWarning } from './undatedWarning.ts'

/** A text as it is given, with what is known of it. */
export type GivenText = Pick<Article, 'text' | 'title' | 'date' | 'publisher'>

/** What was read in a text. */
export interface ReadText {
  /** As it would be stored, with all actors that are mentioned. */
  readonly batch: Batch
  /** Every place where the text mentions an actor, in its order. */
  readonly mentions: readonly Mention[]
  /** What was not read: credits, what pages say to their readers, and other languages. */
  readonly skipped: readonly Span[]
  readonly warnings: readonly ClaimgraphError[]
}

export interface Mention {
  readonly actorId: ActorId
  readonly span: Span
}

/** How errors speak of it. */
const NAME = 'text'

/** Reads a text as an ingest does, and stores nothing. Throws NO_TEXT or TOO_LARGE. */
export async function readText(
  given: GivenText,
  extract: (article: Article) => Promise<Extraction>,
  now: () => Moment,
): Promise<ReadText> {
  const article = completeDraft({ ...given, name: NAME }, NAME)
  const extraction = await extract(article)
  const batch = toBatch(article, extraction, now())
  const { rows, ids } = actorRows(article.text, extraction, batch.article.id, batch.article.publishedOn)
  return {
    batch: { ...batch, actors: rows },
    mentions: mentionsOf(extraction, ids),
    skipped: extraction.skipped.map(({ span }) => span),
    warnings: [
      ...(isEnglish(extraction) ? [] : [notEnglishWarning(article, NAME)]),
      ...(article.date === undefined ? [undatedWarning(article, NAME)] : []),
    ],
  }
}

function mentionsOf({ actors }: Extraction, ids: ReadonlyMap<string, ActorId>): Mention[] {
  const mentions = Object.entries(actors).flatMap(([name, actor]) => {
    const actorId = ids.get(name)
    return actorId === undefined ? [] : actor.mentions.map(({ span }) => ({ actorId, span }))
  })
  return mentions.toSorted((a, b) => compareSpans(a.span, b.span))
}
