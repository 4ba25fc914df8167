import type { ArticleRow, OutletRow } from '../../graph/index.ts'
import { findOutletFamily } from '../../identity/index.ts'
import {
  type Article,
  type ArticleId,
  articleId,
  type Extraction,
  isEnglish,
  outletId,
} from '../../model/index.ts'
import { fold } from '../../text/index.ts'

/** The same story of one outlet on one day has one id, however it was stored: spaces and Unicode forms do not count. */
export function idOfArticle({ text, date, publisher }: Article): ArticleId {
  return articleId(keyOf(publisher ?? ''), date ?? '', normalized(text))
}

/** A text without what copies of it may differ in: spaces and Unicode forms. */
export function normalized(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

export function articleRow(article: Article, extraction: Extraction, recordedAt: number): ArticleRow {
  return {
    id: idOfArticle(article),
    name: article.name,
    title: article.title ?? null,
    url: article.url ?? null,
    publishedOn: article.date ?? null,
    text: article.text,
    outlet: outletRow(article.publisher),
    wire: outletRow(article.wire),
    isEnglish: isEnglish(extraction),
    recordedAt,
  }
}

function outletRow(name: string | undefined): OutletRow | null {
  return name === undefined ? null : { id: outletId(keyOf(name)), name, family: findOutletFamily(name) }
}

/** "The Danube Courier" and "Danube Courier" are one outlet. */
export function keyOf(name: string): string {
  return fold(name).replace(/^the /, '') || name
}
