import type { Graph } from '../../graph/index.ts'
import { type ArticleId, ClaimgraphError } from '../../model/index.ts'
import { idOfArticle } from '../batch/articleRow.ts'
import { readSources } from '../sources/readSources.ts'

export interface FoundStored {
  readonly ids: readonly ArticleId[]
  /** Files that cannot be read, and articles that are not stored. */
  readonly problems: readonly ClaimgraphError[]
}

/** The stored articles that words stand for: ids of articles, or files and folders in which they are. */
export async function findStored(graph: Graph, words: readonly string[]): Promise<FoundStored> {
  const given = words.filter(isId)
  const paths = words.filter((word) => !isId(word))
  const named = new Map<ArticleId, string>(given.map((id) => [id, 'claimgraph']))
  const problems: ClaimgraphError[] = []
  if (paths.length > 0) {
    for await (const source of readSources(paths)) {
      const content = await source.read()
      problems.push(...content.problems)
      for (const article of content.articles) named.set(idOfArticle(article), source.path)
    }
  }
  const known = new Set(await graph.knownArticles([...named.keys()]))
  for (const [id, file] of named) {
    if (known.has(id)) continue
    const at = file === 'claimgraph' ? {} : { file }
    problems.push(
      new ClaimgraphError('ARTICLE_NOT_FOUND', `the graph has no article ${id}`, {
        ...at,
        value: id,
        advice: 'Only what is stored is read again; claimgraph ingest stores what is new.',
      }),
    )
  }
  return { ids: [...named.keys()].filter((id) => known.has(id)), problems }
}

function isId(word: string): word is ArticleId {
  return /^d[0-9a-f]{24}$/.test(word)
}
