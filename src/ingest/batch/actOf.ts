import type { ActRow } from '../../graph/index.ts'
import {
  type ActId,
  type ActorId,
  type ArticleId,
  actId,
  type ClaimId,
  claimId,
  type ExtractedReport,
} from '../../model/index.ts'
import { ACTS } from '../../ontology/index.ts'
import { fold, type Span, spanText } from '../../text/index.ts'
import { happenedAt } from './happenedAt.ts'

/** The act of a report, with its actors in the order of the text. */
export interface Act {
  readonly row: ActRow
  readonly by: readonly ActorId[]
  readonly to: readonly ActorId[]
  readonly about: readonly ActorId[]
}

export interface ActSource {
  readonly text: string
  readonly articleId: ArticleId
  readonly publishedOn: string | null
  readonly ids: ReadonlyMap<string, ActorId>
}

/** Between the fragments of a content that stands in several places. */
const GAP = ' … '

/** Reads the act a report tells. Acts without a known date are acts of their article: May's demand is not June's. */
export function actOf(report: ExtractedReport, source: ActSource): Act {
  const { type, polarity, modality, when } = report
  const by = idsOf(report.by, source.ids)
  const to = idsOf(report.to, source.ids)
  const about = idsOf(report.about, source.ids)
  const content = contentOf(source.text, report.spans.content)
  const happened = happenedAt(when)
  const parties = ACTS[type].symmetric ? [sorted([...by, ...to]), []] : [sorted(by), sorted(to)]
  const id: ActId = actId(
    type,
    ...parties,
    foldedOrSelf(content),
    when ?? source.articleId,
    polarity,
    modality,
  )
  return {
    row: {
      id,
      type,
      polarity,
      modality,
      content,
      claimId: claimOf(content),
      ...happened,
      sortDate: happened.happenedFrom ?? source.publishedOn ?? '',
    },
    by,
    to,
    about,
  }
}

/** Each once, in order. Throws for a name that is no actor of the extraction: a bug of the reader. */
function idsOf(names: readonly string[], ids: ReadonlyMap<string, ActorId>): ActorId[] {
  const found = names.map((name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`no actor of this name in the extraction: ${name}`)
    return id
  })
  return [...new Set(found)]
}

function contentOf(text: string, spans: readonly Span[]): string | null {
  const content = spans.map((span) => spanText(text, span).replace(/\s+/g, ' ').trim()).join(GAP)
  return content === '' ? null : content
}

export function claimOf(content: string | null): ClaimId | null {
  return content === null ? null : claimId(foldedOrSelf(content))
}

/** What is written without letters and digits is compared as it stands. */
export function foldedOrSelf(content: string | null): string {
  return content === null ? '' : fold(content) || content
}

function sorted(ids: readonly ActorId[]): ActorId[] {
  return [...new Set(ids)].toSorted()
}
