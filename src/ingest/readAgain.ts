import { type ArticleVersion, type Batch, type GraphReader, isRetired } from '../graph/index.ts'
import { containment, sketchOf } from '../text/index.ts'

/**
 * What an article adds, with what another reading of it gives up: reports that are stored of it and not in the batch,
 * and those that had been given up and are in it again. The ids of reports tell readings apart.
 */
export async function readAgain(
  batch: Batch,
  graph: Pick<GraphReader, 'storedReports' | 'correctionsOfArticles'>,
): Promise<Batch> {
  const { id } = batch.article
  // What its outlet has corrected is told no more, however it is read.
  if ((await graph.correctionsOfArticles([id])).length > 0) return { ...NOTHING, article: batch.article }
  const stored = await graph.storedReports([id])
  const read = new Set(batch.reports.map((report) => report.id))
  return {
    ...batch,
    retired: stored.filter((report) => !read.has(report.id) && !isRetired(report)).map((report) => report.id),
    revived: stored.filter((report) => read.has(report.id) && isRetired(report)).map((report) => report.id),
  }
}

/**
 * What a new article adds, with what it gives up of earlier versions of itself: articles of the same outlet at the same
 * address, published no later, that have most of their text in common with it. They stay, and tell nothing any more.
 */
export async function correcting(
  batch: Batch,
  graph: Pick<GraphReader, 'storedReports' | 'versionsOfArticle'>,
): Promise<Batch> {
  const { id: own, url, outlet, publishedOn, text } = batch.article
  if (url === null || outlet === null) return batch
  const versions = await graph.versionsOfArticle(url, outlet.id)
  if (versions.length === 0) return batch
  const sketch = sketchOf(text)
  // Another program may have stored this very article a moment ago.
  const isEarlier = (version: ArticleVersion): boolean =>
    version.id !== own &&
    (version.publishedOn ?? '') <= (publishedOn ?? '') &&
    containment(version.sketch, sketch) >= SAME_TEXT
  const corrects = versions.filter(isEarlier).map(({ id }) => id)
  if (corrects.length === 0) return batch
  const live = (await graph.storedReports(corrects)).filter((report) => !isRetired(report))
  return { ...batch, corrects, retired: [...batch.retired, ...live.map(({ id }) => id)] }
}

/** Share of the shorter text that stands in the longer one; the address of a page may hold another story tomorrow. */
const SAME_TEXT = 0.5

const NOTHING: Omit<Batch, 'article'> = {
  actors: [],
  acts: [],
  parties: [],
  reports: [],
  names: [],
  ties: [],
  responses: [],
  retired: [],
  revived: [],
  corrects: [],
}
