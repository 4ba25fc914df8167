import { fold, foldWords, sketchOf } from '../../text/index.ts'
import { mergeArticles, mergeOutlets, mergeWires, type OutletOfArticle } from '../cypher/articles.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ArticleRow, OutletRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

export async function writeArticle(transaction: Transaction, article: ArticleRow): Promise<void> {
  const { outlet, wire, ...own } = article
  const { bins, runs } = sketchOf(article.text)
  const row = {
    ...own,
    sketch: bins,
    runs,
    sortDate: article.publishedOn ?? '',
    search: foldWords(`${article.title ?? ''} ${article.text}`),
  }
  await writeRows(transaction, mergeArticles, [row])
  await writeRows(transaction, mergeOutlets, outletRows(article, outlet))
  await writeRows(transaction, mergeWires, outletRows(article, wire))
}

function outletRows({ id }: ArticleRow, outlet: OutletRow | null): OutletOfArticle[] {
  return outlet ? [{ ...outlet, articleId: id, search: fold(outlet.name) }] : []
}
