import { fold, foldWords, sketchOf } from '../../text/index.ts'
import {
  mergeArticles,
  mergeOutlets,
  mergeWires,
  type NewArticle,
  type NewOutlet,
  type OutletOfArticle,
} from '../cypher/articles.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ArticleRow, OutletRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

export async function writeArticle(transaction: Transaction, article: ArticleRow): Promise<void> {
  await writeRows(transaction, mergeArticles, [toNewArticle(article)])
  await writeRows(transaction, mergeOutlets, outletRows(article, article.outlet))
  await writeRows(transaction, mergeWires, outletRows(article, article.wire))
}

/** With what is worked out from the article itself. */
export function toNewArticle(article: Omit<ArticleRow, 'outlet' | 'wire'>): NewArticle {
  const { bins, runs } = sketchOf(article.text)
  return {
    id: article.id,
    name: article.name,
    title: article.title,
    url: article.url,
    publishedOn: article.publishedOn,
    text: article.text,
    isEnglish: article.isEnglish,
    recordedAt: article.recordedAt,
    sketch: bins,
    runs,
    sortDate: article.publishedOn ?? '',
    search: foldWords(`${article.title ?? ''} ${article.text}`),
  }
}

export function toNewOutlet(outlet: OutletRow): NewOutlet {
  return { ...outlet, search: fold(outlet.name) }
}

function outletRows({ id }: ArticleRow, outlet: OutletRow | null): OutletOfArticle[] {
  return outlet ? [{ ...toNewOutlet(outlet), articleId: id }] : []
}
