import type { ArticleRecord } from '../cypher/articles.ts'
import type { ArticleHead, OutletRow } from '../rows.ts'

type Head = Omit<ArticleRecord, 'outlets'> & Partial<ArticleRecord>

export function toArticleHead(record: Head): ArticleHead {
  return {
    id: record.articleId,
    name: record.articleName,
    title: record.title,
    url: record.url,
    publishedOn: record.publishedOn,
    outlet: toOutlet('PUBLISHED_BY', record),
    wire: toOutlet('CREDITS', record),
    isEnglish: record.isEnglish ?? true,
    recordedAt: record.articleRecordedAt,
  }
}

function toOutlet(edge: 'PUBLISHED_BY' | 'CREDITS', { outlets = [] }: Head): OutletRow | null {
  const [, id, name, family] = outlets.find(([own]) => own === edge) ?? []
  return id === undefined || name === undefined ? null : { id, name, family: family ?? null }
}
