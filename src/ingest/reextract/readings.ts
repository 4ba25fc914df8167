import {
  type ActRow,
  type Batch,
  type GraphReader,
  isRetired,
  type PartyRow,
  type StoredReport,
} from '../../graph/index.ts'
import { grouped } from '../../lists/index.ts'
import type { ActId, ActorId, ArticleId, ReportId } from '../../model/index.ts'
import type { Span } from '../../text/index.ts'

/** One place that tells an act, as it was read: whatever was decided about it since. */
export interface Reading
  extends Pick<
    ActRow,
    'type' | 'polarity' | 'modality' | 'content' | 'happenedFrom' | 'happenedTo' | 'precision'
  > {
  readonly id: ReportId
  readonly sentence: string
  readonly sentenceSpan: Span
  readonly cueSpan: Span
  readonly by: readonly Named[]
  readonly to: readonly Named[]
  readonly about: readonly Named[]
  readonly quote: StoredReport['quote']
  /** Cue of the report inside which it is told; null where the outlet tells it. */
  readonly voice: Span | null
}

export interface Named {
  readonly id: ActorId
  readonly name: string
}

/** What was read in some articles before and is not given up, article by article, with the readers that read it. */
export async function storedReadings(
  graph: Pick<GraphReader, 'storedReports' | 'storedActs' | 'actors'>,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly (Reading & { readonly extractor: string })[]>> {
  const stored = await graph.storedReports(ids)
  const reports = stored.filter((report) => !isRetired(report))
  const acts = await graph.storedActs([...new Set(reports.map(({ actId }) => actId))])
  const parties = acts.flatMap((act) => act.parties)
  const actors = await graph.actors([...new Set(parties.map(({ actorId }) => actorId))])
  const view = new View(acts, parties, new Map(actors.map(({ id, name }) => [id, name])), stored)
  const readings = new Map<ArticleId, (Reading & { readonly extractor: string })[]>(ids.map((id) => [id, []]))
  for (const report of reports) {
    const reading = view.readingOf(report)
    if (reading) readings.get(report.articleId)?.push({ ...reading, extractor: report.extractor })
  }
  return readings
}

/** What is read in an article now. */
export function readingsOf({ acts, parties, actors, reports }: Batch): readonly Reading[] {
  const view = new View(acts, parties, new Map(actors.map(({ id, name }) => [id, name])), reports)
  return reports.flatMap((report) => view.readingOf(report) ?? [])
}

type Placed = Pick<
  StoredReport,
  'id' | 'actId' | 'voicedInId' | 'sentence' | 'sentenceSpan' | 'cueSpan' | 'quote'
>

/** Reports with all that belongs to them. */
class View {
  readonly #acts: ReadonlyMap<ActId, ActRow>
  readonly #parties: ReadonlyMap<ActId, readonly PartyRow[]>
  readonly #names: ReadonlyMap<ActorId, string>
  readonly #cues: ReadonlyMap<ReportId, Span>

  constructor(
    acts: readonly ActRow[],
    parties: readonly PartyRow[],
    names: ReadonlyMap<ActorId, string>,
    reports: readonly Placed[],
  ) {
    this.#acts = new Map(acts.map((act) => [act.id, act]))
    this.#parties = grouped(parties, ({ actId }) => actId)
    this.#names = names
    this.#cues = new Map(reports.map(({ id, cueSpan }) => [id, cueSpan]))
  }

  readingOf({ id, actId, voicedInId, sentence, sentenceSpan, cueSpan, quote }: Placed): Reading | undefined {
    const act = this.#acts.get(actId)
    if (act === undefined) return undefined
    const { type, polarity, modality, content, happenedFrom, happenedTo, precision } = act
    return {
      id,
      sentence,
      sentenceSpan,
      cueSpan,
      type,
      polarity,
      modality,
      content,
      happenedFrom,
      happenedTo,
      precision,
      quote,
      by: this.#named(actId, 'BY'),
      to: this.#named(actId, 'TO'),
      about: this.#named(actId, 'ABOUT'),
      voice: voicedInId === null ? null : (this.#cues.get(voicedInId) ?? null),
    }
  }

  #named(act: ActId, part: PartyRow['part']): readonly Named[] {
    return (this.#parties.get(act) ?? [])
      .filter((party) => party.part === part)
      .toSorted((a, b) => a.place - b.place)
      .map(({ actorId }) => ({ id: actorId, name: this.#names.get(actorId) ?? actorId }))
  }
}
