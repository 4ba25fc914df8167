import { join } from 'node:path'
import { readSources } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'

const SEEDS = join(import.meta.dirname, '..', 'seeds')

/** All articles of files and folders, of the sample articles where none are named. */
export async function readArticles(files: readonly string[] = [SEEDS]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const source of readSources(files)) articles.push(...(await source.read()).articles)
  return articles
}
