import type { OutletId } from '../../model/index.ts'
import type { ArticleRecord } from '../cypher/articles.ts'
import type { ArticleHead, OutletRow } from '../rows.ts'

export function toArticleHead(record: ArticleRecord): ArticleHead {
  return {
    id: record.articleId,
    name: record.articleName,
    title: record.title,
    url: record.url,
    publishedOn: record.publishedOn,
    outlet: toOutlet(record.outletId, record.outletName, record.outletFamily),
    wire: toOutlet(record.wireId, record.wireName, record.wireFamily),
    isEnglish: record.isEnglish ?? true,
    recordedAt: record.articleRecordedAt,
  }
}

function toOutlet(id: OutletId | null, name: string | null, family: string | null): OutletRow | null {
  return id === null || name === null ? null : { id, name, family }
}
