import type { ArticleHead, Graph } from '../../graph/index.ts'
import { chunked, grouped } from '../../lists/index.ts'
import {
  type Article,
  type ArticleId,
  ClaimgraphError,
  type ReportId,
  sourceId,
  stateOf,
} from '../../model/index.ts'
import { toBatch } from '../batch/toBatch.ts'
import type { Extractor } from '../ingest.ts'
import { joinArticles } from '../joins/index.ts'
import { readAgain } from '../readAgain.ts'
import { compareReadings, type Difference } from './compareReadings.ts'
import { type Reading, readingsOf, storedReadings } from './readings.ts'

export interface ReextractOptions {
  readonly graph: Graph
  readonly extractor: Extractor
  /** Name and version of the reader, as it stands in its extractions. */
  readonly reader: string
  /** The clock: milliseconds since 1970, UTC. */
  readonly now: () => number
  /** The articles to read; all where none are named. */
  readonly ids?: readonly ArticleId[] | undefined
  /** Only articles that another reader has read, or another version of it. */
  readonly isOutdatedOnly?: boolean
  /** Articles to read at most. */
  readonly limit?: number
  /** Stores what is read. */
  readonly isWriting?: boolean
  /** Once aborted, the article in hand is finished and the rest left. */
  readonly signal?: AbortSignal
}

/** A stored report with what was decided about it. */
export interface StoredReading extends Reading {
  readonly extractor: string
  /** Ids of decisions in force that name it: they stay with it, and do not go over to what takes its place. */
  readonly decisions: readonly string[]
}

/** What came of reading a stored article again. */
export interface Reextracted extends Difference<StoredReading> {
  readonly article: ArticleHead
  /** Place among the articles that are looked at, from 1. */
  readonly place: number
  readonly total: number
  /** Readers of what was stored. */
  readonly readers: readonly string[]
  readonly isSkipped: boolean
  /** Where the reader failed over it: a bug. Then nothing is written. */
  readonly error?: unknown
}

/** Articles whose stored reports are read together. */
const PAGE = 50

/**
 * Reads stored articles again, from the text that is stored, latest first. Gives for each what another reading brings
 * and takes, and stores it, where that is wanted, only when the next is asked for: what is shown is shown before. Reports
 * that are read no more are given up, not deleted. Ends with joins across articles and the edges between actors made anew.
 */
export async function* reextract(options: ReextractOptions): AsyncIterable<Reextracted> {
  const { graph, isWriting = false, limit = Number.POSITIVE_INFINITY, signal } = options
  const all = options.ids?.length ?? (await graph.countArticles({}))
  const total = options.isOutdatedOnly ? all : Math.min(limit, all)
  const decided = await decisionsOfReports(graph)
  let [place, count] = [0, 0]
  for await (const page of pages(options)) {
    const ids = page.map(({ id }) => id)
    const readings = await storedReadings(graph, ids)
    // What its outlet has corrected is told no more, however it is read.
    const corrected = new Set((await graph.correctionsOfArticles(ids)).map(({ correctsId }) => correctsId))
    for (const article of page) {
      if (signal?.aborted || count >= limit) break
      place += 1
      const before = (readings.get(article.id) ?? []).map((reading) => ({
        ...reading,
        decisions: decided.get(reading.id) ?? [],
      }))
      const readers = [...new Set(before.map(({ extractor }) => extractor))].toSorted()
      const head = { article, place, total, readers }
      const isUpToDate = options.isOutdatedOnly && (await isReadBy(article.id, readers, options))
      if (isUpToDate || corrected.has(article.id)) {
        yield { ...head, ...NOTHING, isSkipped: true }
        continue
      }
      count += 1
      const batch = await read(article, options)
      if ('error' in batch) {
        yield { ...head, ...NOTHING, error: batch.error }
        continue
      }
      yield { ...head, ...compareReadings(before, readingsOf(batch)), isSkipped: false }
      if (isWriting) await write(batch, options)
    }
    if (signal?.aborted || count >= limit) break
  }
  if (!isWriting) return
  await joinArticles(graph, { now: options.now, signal })
  await graph.rebuildTypedEdges()
}

const NOTHING = { added: [], gone: [], changed: [], isSkipped: false } as const

/** That a stored article was read by a reader, kept as that of a file. */
function markOf(id: ArticleId, reader: string) {
  return sourceId(id, reader)
}

/** Reports that are read the same stay as they are, with the reader that read them first; so a mark is kept. */
async function isReadBy(
  id: ArticleId,
  readers: readonly string[],
  { graph, reader }: ReextractOptions,
): Promise<boolean> {
  if (readers.length === 1 && readers[0] === reader) return true
  return (await graph.knownSources([markOf(id, reader)])).length > 0
}

async function* pages({ graph, ids }: ReextractOptions): AsyncIterable<readonly ArticleHead[]> {
  if (ids !== undefined) {
    for (const some of chunked(ids, PAGE)) yield await graph.articles(some)
    return
  }
  for (let after: { key: string; id: string } | undefined; ; ) {
    const page = await graph.findArticles({}, { limit: PAGE, ...(after && { after }) })
    const last = page.at(-1)
    if (!last) return
    yield page
    after = { key: last.publishedOn ?? '', id: last.id }
  }
}

async function decisionsOfReports(graph: Graph): Promise<ReadonlyMap<ReportId, readonly string[]>> {
  const inForce = (await graph.decisions()).filter((row) => stateOf(row) === 'IN_FORCE')
  const decided = inForce.flatMap(({ id, subjects }) =>
    (subjects as readonly ReportId[]).map((subject) => ({ subject, id })),
  )
  return new Map(
    [...grouped(decided, ({ subject }) => subject)].map(([subject, own]) => [
      subject,
      own.map(({ id }) => id),
    ]),
  )
}

/** A reader that fails over one article must not lose the others; errors of the surroundings are thrown. */
async function read(head: ArticleHead, { graph, extractor, now }: ReextractOptions) {
  const [stored] = await graph.textsOfArticles([head.id])
  const article = toArticle(head, stored?.text ?? '')
  try {
    const batch = toBatch(article, await extractor.extract(article), now())
    if (batch.article.id !== head.id) throw new Error(`the stored article has the id of another: ${head.id}`)
    return batch
  } catch (error) {
    if (error instanceof ClaimgraphError) throw error
    return { error }
  }
}

function toArticle({ name, title, url, publishedOn, outlet, wire }: ArticleHead, text: string): Article {
  return {
    name,
    text,
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    ...(publishedOn !== null && { date: publishedOn }),
    ...(outlet && { publisher: outlet.name }),
    ...(wire && { wire: wire.name }),
  }
}

async function write(
  batch: ReturnType<typeof toBatch>,
  { graph, reader, now }: ReextractOptions,
): Promise<void> {
  await graph.writeArticle(await readAgain(batch, graph))
  const { id, name } = batch.article
  await graph.writeSource({ id: markOf(id, reader), path: name, articles: 1, recordedAt: now() })
}
