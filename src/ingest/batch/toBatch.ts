import type { Batch, NameRow, Part, ReportRow, ResponseRow } from '../../graph/index.ts'
import {
  type ActId,
  type Article,
  type ExtractedReport,
  type Extraction,
  type ReportId,
  reportId,
} from '../../model/index.ts'
import { type Span, spanText } from '../../text/index.ts'
import { firstOf, followLinks, voiceOf } from '../followLinks.ts'
import { type Act, type ActSource, actOf } from './actOf.ts'
import { actorRows } from './actorRows.ts'
import { articleRow } from './articleRow.ts'
import { partyRows } from './partyRows.ts'
import { responseKind } from './responseKind.ts'
import { tieRows } from './tieRows.ts'

/**
 * All that an article adds to the graph. Pure: the same article, extraction and moment (milliseconds since 1970, UTC)
 * give the same rows. Throws for an extraction that contradicts itself.
 */
export function toBatch(article: Article, extraction: Extraction, recordedAt: number): Batch {
  const { text } = article
  const head = articleRow(article, extraction, recordedAt)
  const { rows: actors, ids } = actorRows(text, extraction, head.id, head.publishedOn)
  const source: ActSource = { text, articleId: head.id, publishedOn: head.publishedOn, ids }
  const told = tellings(extraction, source)
  const acts = actsOf(told)
  const names = [...told.values()].flatMap((telling) => namesOf(telling, source))
  const ties = tieRows(extraction, ids, head.publishedOn)
  const named = new Set([
    ...acts.flatMap(({ by, to, about }) => [...by, ...to, ...about]),
    ...names.map(({ actorId }) => actorId),
    ...ties.flatMap(({ fromId, toId }) => [fromId, toId]),
  ])
  return {
    article: head,
    // Whom nothing in the text is about has no place in the graph.
    actors: actors.filter(({ id }) => named.has(id)),
    acts: acts.map(({ row }) => row),
    parties: acts.flatMap(partyRows),
    reports: [...told.values()].map((telling) => reportRow(telling, told, source, extraction, recordedAt)),
    names,
    ties,
    responses: responsesOf(told),
    retired: [],
    revived: [],
    corrects: [],
  }
}

/** A report with its id and the act it tells. */
interface Telling {
  readonly id: ReportId
  readonly depth: number
  readonly report: ExtractedReport
  readonly act: Act
}

/** By the id that reports have in the extraction. */
type Tellings = ReadonlyMap<string, Telling>

function tellings({ reports }: Extraction, source: ActSource): Tellings {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const acts = new Map(reports.map((report) => [report.id, actOf(firstTelling(report, byId), source)]))
  const told = new Map<string, Telling>()
  const taken = new Set<ReportId>()
  const tell = (report: ExtractedReport): Telling => {
    const known = told.get(report.id)
    if (known) return known
    const depth = chain(report, byId, voiceOf).length - 1
    const outer = byId.get(report.voice)
    const act = acts.get(report.id) ?? actOf(report, source)
    const answered = acts.get(report.respondsTo ?? '')?.row.id
    const { type, polarity, modality, spans, quote } = report
    const parts = [source.articleId, spans, type, polarity, modality, quote, act.row.id, answered] as const
    const voice = outer ? tell(outer).id : null
    const telling = { id: freeId([...parts, depth, voice], taken), depth, report, act }
    told.set(report.id, telling)
    return telling
  }
  // In the order of the text, though those inside which others are told come before them.
  const inOrder = reports.map((report) => [report.id, tell(report)] as const)
  return new Map(inOrder)
}

/** The same reading of the same words twice is two reports. */
function freeId(parts: readonly unknown[], taken: Set<ReportId>): ReportId {
  let id = reportId(...parts)
  for (let count = 2; taken.has(id); count++) id = reportId(...parts, count)
  taken.add(id)
  return id
}

function firstTelling(report: ExtractedReport, byId: ReadonlyMap<string, ExtractedReport>): ExtractedReport {
  return chain(report, byId, firstOf).at(-1) ?? report
}

/** The report and those it leads to, one by one. Throws where a link leads nowhere or in a circle. */
function chain(
  report: ExtractedReport,
  byId: ReadonlyMap<string, ExtractedReport>,
  next: (report: ExtractedReport) => string | null,
): readonly ExtractedReport[] {
  const trail = followLinks(report, byId, next)
  if ('reports' in trail) return trail.reports
  const what = trail.broken === 'CIRCLE' ? 'a circle' : 'no report'
  throw new Error(`report ${report.id} is linked to ${trail.id}, which is ${what}`)
}

/** Each once, as its first report tells it. */
function actsOf(told: Tellings): Act[] {
  const acts = new Map<ActId, Act>()
  for (const { act } of told.values()) if (!acts.has(act.row.id)) acts.set(act.row.id, act)
  return [...acts.values()]
}

function reportRow(
  { id, depth, report, act }: Telling,
  told: Tellings,
  source: ActSource,
  { extractor }: Extraction,
  recordedAt: number,
): ReportRow {
  const { spans, voice, quote, confidence } = report
  return {
    id,
    actId: act.row.id,
    articleId: source.articleId,
    voicedInId: told.get(voice)?.id ?? null,
    depth,
    sentence: spanText(source.text, spans.sentence),
    sentenceSpan: spans.sentence,
    cueSpan: spans.cue,
    contentSpans: spans.content,
    quote,
    confidence,
    extractor,
    recordedAt,
  }
}

/** The words of the report for each actor; an actor that the sentence leaves unsaid has none. */
function namesOf({ id, report }: Telling, { text, ids }: ActSource): NameRow[] {
  const parts: readonly (readonly [Part, readonly string[], readonly Span[]])[] = [
    ['BY', report.by, report.spans.by],
    ['TO', report.to, report.spans.to],
    ['ABOUT', report.about, report.spans.about],
  ]
  return parts.flatMap(([part, names, spans]) =>
    names.flatMap((name, place) => {
      const [span, actorId] = [spans[place], ids.get(name)]
      if (span === undefined || actorId === undefined) return []
      return [{ reportId: id, part, place, actorId, span, surface: spanText(text, span) }]
    }),
  )
}

/** What is only expected or did not happen ("has yet to respond") answers nothing. */
function responsesOf(told: Tellings): ResponseRow[] {
  const responses = new Map<string, ResponseRow>()
  for (const { id, act, report } of told.values()) {
    const answered = report.respondsTo === null ? undefined : told.get(report.respondsTo)?.act
    if (answered === undefined || answered.row.id === act.row.id) continue
    if (act.row.polarity !== 'AFFIRMED' || act.row.modality !== 'ACTUAL') continue
    const response = {
      actId: act.row.id,
      toActId: answered.row.id,
      kind: responseKind(act.row.type),
      via: id,
    }
    responses.set(`${response.toActId} ${response.kind} ${id}`, response)
  }
  return [...responses.values()]
}
