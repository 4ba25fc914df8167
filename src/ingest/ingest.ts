import type { Graph, SourceRow } from '../graph/index.ts'
import { type Article, ClaimgraphError, type Extraction, sourceId } from '../model/index.ts'
import { idOfArticle } from './batch/articleRow.ts'
import { joinArticles } from './joins/index.ts'
import { notEnglishWarning } from './notEnglishWarning.ts'
import { correcting, readAgain } from './readAgain.ts'
import type { SourceContent } from './sources/parseSource.ts'
import {
  type Document,
  readDocuments,
  readSources,
  type Source,
  type SourceOptions,
} from './sources/readSources.ts'

/** What reads an article. */
export interface Extractor {
  /** Changes whenever what is read out of a file may change: known files are then read again. */
  readonly version: string
  extract(article: Article): Extraction | Promise<Extraction>
}

export interface IngestOptions {
  readonly graph: Graph
  readonly extractor: Extractor
  /** The clock: milliseconds since 1970, UTC. */
  readonly now: () => number
  /** Told after every file. */
  readonly onProgress?: (progress: IngestProgress) => void
  /** Told after every article that was read and stored. */
  readonly onArticle?: () => void
  /** Read files and articles again that the graph knows. */
  readonly force?: boolean
  /** false: do not tell who and what is one across articles; a later run does. */
  readonly join?: boolean
  /** Once aborted, the article in hand is finished and the rest left. */
  readonly signal?: AbortSignal
}

export interface IngestProgress {
  readonly path: string
  /** Place of the file among all, from 1. */
  readonly place: number
  readonly total: number
  readonly isUnchanged: boolean
  readonly articles: number
  readonly written: number
  readonly problems: readonly ClaimgraphError[]
}

export interface IngestSummary {
  readonly files: number
  /** Files known from an earlier run, and not read. */
  readonly unchanged: number
  /** Articles read, and those of them that were not in the graph. */
  readonly articles: number
  readonly written: number
  /** Of the articles the reader went through: those not in the graph, or all where it was told to. */
  readonly reports: number
  /** Articles in another language among these: they are in the graph, marked, without reports. */
  readonly notEnglish: number
  readonly seconds: number
  /** What could not be read; the rest was. */
  readonly problems: readonly ClaimgraphError[]
  readonly warnings: readonly ClaimgraphError[]
  /** Files and articles over which the reader failed: bugs. */
  readonly failures: readonly IngestFailure[]
}

export interface IngestFailure {
  readonly path: string
  /** Name of the article; undefined where the whole file could not be read. */
  readonly article: string | undefined
  readonly error: unknown
}

/**
 * Reads files and folders into the graph, an article a transaction. A file that was read without problems is known by
 * its bytes, and not read again. What cannot be read is listed in the summary; errors of the graph and of the
 * surroundings (no language model) are thrown.
 */
export function ingest(
  paths: readonly string[],
  options: IngestOptions & SourceOptions,
): Promise<IngestSummary> {
  return ingestSources(readSources(paths, options), options)
}

/** As ingest, of what is at hand instead of files. */
export function ingestDocuments(
  documents: readonly Document[],
  options: IngestOptions,
): Promise<IngestSummary> {
  return ingestSources(readDocuments(documents), options)
}

async function ingestSources(sources: AsyncIterable<Source>, options: IngestOptions): Promise<IngestSummary> {
  const { graph, now, signal, onProgress } = options
  const start = now()
  const results: FileResult[] = []
  for await (const source of sources) {
    if (signal?.aborted) break
    const result = await ingestFile(source, options)
    results.push(result)
    onProgress?.(result)
  }
  const read = results.flatMap(({ row }) => row ?? [])
  // Also where nothing is new: an earlier run may have been cut off before it had joined all its articles, or made the
  // edges of them.
  const joined = options.join === false ? 0 : await joinArticles(graph, { now, signal })
  if (joined > 0 || results.some(({ articles }) => articles > 0)) await graph.rebuildTypedEdges()
  // After the edges: a run that is cut off before them must not look finished to the next.
  for (const row of read) await graph.writeSource(row)
  return summarize(results, (now() - start) / 1000)
}

interface FileResult extends IngestProgress {
  readonly reports: number
  readonly notEnglish: number
  readonly warnings: readonly ClaimgraphError[]
  readonly failures: readonly IngestFailure[]
  /** Where it was read to its end without problems. */
  readonly row: SourceRow | undefined
}

async function ingestFile(source: Source, options: IngestOptions): Promise<FileResult> {
  const { path, place, total, bytesHash } = source
  const { graph, extractor, force = false } = options
  const id = bytesHash === undefined ? undefined : sourceId(bytesHash, extractor.version)
  const isUnchanged = !force && id !== undefined && (await graph.knownSources([id])).length > 0
  const { articles, problems, warnings, error } = isUnchanged ? NOTHING : await contentOf(source)
  const stored = await writeArticles(path, articles, options)
  const { written, reports, foreign, failures } = stored
  if (error !== undefined) failures.push({ path, article: undefined, error })
  const allProblems = [...problems, ...stored.problems]
  const isComplete = allProblems.length === 0 && failures.length === 0 && !options.signal?.aborted
  const isNew = id !== undefined && !isUnchanged && isComplete
  return {
    path,
    place,
    total,
    isUnchanged,
    articles: articles.length,
    problems: allProblems,
    warnings: [...warnings, ...foreign.map((article) => notEnglishWarning(article, path))],
    written,
    reports,
    notEnglish: foreign.length,
    failures,
    row: isNew ? { id, path, articles: articles.length, recordedAt: options.now() } : undefined,
  }
}

const NOTHING: SourceContent & { readonly error?: unknown } = { articles: [], problems: [], warnings: [] }

/** A parser that fails over one file must not lose the others. */
async function contentOf(source: Source): Promise<typeof NOTHING> {
  try {
    return await source.read()
  } catch (error) {
    return { ...NOTHING, error: bug(error) }
  }
}

interface Stored {
  readonly written: number
  readonly reports: number
  readonly foreign: readonly Article[]
  /** Articles whose extraction was given, and missing or wrong. */
  readonly problems: readonly ClaimgraphError[]
  readonly failures: IngestFailure[]
}

async function writeArticles(
  path: string,
  articles: readonly Article[],
  { graph, extractor, now, force, signal, onArticle }: IngestOptions,
): Promise<Stored> {
  const known = new Set(await graph.knownArticles(articles.map(idOfArticle)))
  const done = new Set(force ? [] : known)
  const failures: IngestFailure[] = []
  const foreign: Article[] = []
  const problems: ClaimgraphError[] = []
  let [written, reports] = [0, 0]
  for (const article of articles) {
    const id = idOfArticle(article)
    if (done.has(id)) continue
    if (signal?.aborted) break
    done.add(id)
    const isNew = !known.has(id)
    const batch = await extracted(isNew ? article : await asStored(article, graph), extractor, now)
    if ('problem' in batch) {
      problems.push(batch.problem)
      continue
    }
    if ('error' in batch) {
      failures.push({ path, article: article.name, error: batch.error })
      continue
    }
    await graph.writeArticle(await (isNew ? correcting : readAgain)(batch, graph))
    if (isNew) written++
    if (!batch.article.isEnglish) foreign.push(article)
    reports += batch.reports.length
    onArticle?.()
  }
  return { written, reports, foreign, problems, failures }
}

/** The article with its text as the graph has it: a copy may differ in spaces, and offsets count in the stored text. */
async function asStored(article: Article, graph: Graph): Promise<Article> {
  const [stored] = await graph.textsOfArticles([idOfArticle(article)])
  return stored === undefined ? article : { ...article, text: stored.text }
}

/** A reader that fails over one article must not lose the others; its error is kept for the summary. */
async function extracted(article: Article, extractor: Extractor, now: () => number) {
  const { toBatch } = await import('./batch/toBatch.ts')
  try {
    // Recorded when it has been read: who waits for what is new looks back no further than writing takes.
    return toBatch(article, await extractor.extract(article), now())
  } catch (error) {
    if (error instanceof ClaimgraphError && error.exitCode === 1) return { problem: error }
    return { error: bug(error) }
  }
}

/** The error itself where it is a bug; an error of the surroundings would meet every article, and ends the run. */
function bug(error: unknown): unknown {
  if (error instanceof ClaimgraphError) throw error
  return error
}

function summarize(results: readonly FileResult[], seconds: number): IngestSummary {
  const sum = (count: (result: FileResult) => number) =>
    results.reduce((all, result) => all + count(result), 0)
  return {
    files: results.length,
    unchanged: sum(({ isUnchanged }) => Number(isUnchanged)),
    articles: sum(({ articles }) => articles),
    written: sum(({ written }) => written),
    reports: sum(({ reports }) => reports),
    notEnglish: sum(({ notEnglish }) => notEnglish),
    seconds,
    problems: results.flatMap(({ problems }) => problems),
    warnings: results.flatMap(({ warnings }) => warnings),
    failures: results.flatMap(({ failures }) => failures),
  }
}
