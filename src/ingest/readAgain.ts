import type { Batch, GraphReader } from '../graph/index.ts'

/**
 * What an article adds, with what another reading of it gives up: reports that are stored of it and not in the batch,
 * and those that had been given up and are in it again. The ids of reports tell readings apart.
 */
export async function readAgain(batch: Batch, graph: Pick<GraphReader, 'storedReports'>): Promise<Batch> {
  const stored = await graph.storedReports([batch.article.id])
  const read = new Set(batch.reports.map(({ id }) => id))
  const isGivenUp = ({ retired }: (typeof stored)[number]) => retired.length % 2 === 1
  return {
    ...batch,
    retired: stored.filter((report) => !read.has(report.id) && !isGivenUp(report)).map(({ id }) => id),
    revived: stored.filter((report) => read.has(report.id) && isGivenUp(report)).map(({ id }) => id),
  }
}
