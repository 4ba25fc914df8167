import { fold, foldWords, sketchOf } from '../../text/index.ts'
import {
  mergeArticles,
  mergeOutlets,
  mergeWires,
  type NewArticle,
  type NewOutlet,
  type OutletOfArticle,
} from '../cypher/articles.ts'
import type { ArticleRow, OutletRow } from '../rows.ts'
import { type Write, write } from './writeRows.ts'

/** An article with its outlet and the agency it credits. */
export function articleWrites(article: ArticleRow): readonly Write[] {
  return [
    write(mergeArticles, [toNewArticle(article)]),
    write(mergeOutlets, outletRows(article, article.outlet)),
    write(mergeWires, outletRows(article, article.wire)),
  ]
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
