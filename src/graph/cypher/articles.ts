import type { ArticleId, IsoDate, OutletId } from '../../model/index.ts'
import type { Sketch } from '../../text/index.ts'
import type { OutletRow, RowsByKind } from '../rows.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type FindParams, keyset } from './keyset.ts'
import { type AtMoment, type Rows, read, write } from './statement.ts'

/** An article without its text, with its outlets and the agencies that it credits: seldom more than one of each. */
export interface ArticleRecord {
  readonly articleId: ArticleId
  readonly articleName: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  readonly articleRecordedAt: number
  /** Null for an article that was stored before languages were told apart. */
  readonly isEnglish: boolean | null
  readonly outlets: readonly (readonly [
    edge: 'PUBLISHED_BY' | 'CREDITS',
    id: OutletId,
    name: string,
    family: string | null,
  ])[]
}

/** Joins what belongs to an article `d`. */
export const JOIN_ARTICLE = `CALL (d) {
  MATCH (d:Article)-[e:PUBLISHED_BY|CREDITS]->(o:Outlet)
  WITH e, o ORDER BY type(e), o.id
  RETURN collect([type(e), o.id, o.name, o.family]) AS outlets
}`

/** What is read of it. */
export const ARTICLE: Columns<ArticleRecord> = {
  articleId: 'd.id',
  articleName: 'd.name',
  title: 'd.title',
  url: 'd.url',
  publishedOn: 'd.publishedOn',
  articleRecordedAt: 'd.recordedAt',
  isEnglish: 'd.isEnglish',
  outlets: 'outlets',
}

const ARTICLE_COLUMNS = columnsOf(ARTICLE)

/** A filter of articles; null does not restrict. */
export interface ArticleFilterParams {
  /** Id of the outlet, or its folded name. */
  readonly outlet: string | null
  readonly outletName: string | null
  /** Folded. */
  readonly text: string | null
  readonly publishedFrom: IsoDate | null
  readonly publishedTo: IsoDate | null
}

const FILTER = `d.recordedAt <= $at AND ($filter.text IS NULL OR d.search CONTAINS $filter.text)
  AND ($filter.publishedFrom IS NULL OR d.publishedOn >= $filter.publishedFrom)
  AND ($filter.publishedTo IS NULL OR d.publishedOn <= $filter.publishedTo)
  AND ($filter.outlet IS NULL
    OR EXISTS { MATCH (d:Article)-[:PUBLISHED_BY]->(f:Outlet) WHERE f.id = $filter.outlet OR f.search = $filter.outletName })`

export const readArticles = read<AtMoment & { readonly ids: readonly ArticleId[] }, ArticleRecord>(
  'readArticles',
  `MATCH (d:Article) WHERE d.id IN $ids AND d.recordedAt <= $at
${JOIN_ARTICLE}
RETURN ${ARTICLE_COLUMNS} ORDER BY articleId`,
)

export const readTexts = read<
  AtMoment & { readonly ids: readonly ArticleId[] },
  { readonly id: ArticleId; readonly text: string }
>(
  'readTexts',
  'MATCH (d:Article) WHERE d.id IN $ids AND d.recordedAt <= $at RETURN d.id AS id, d.text AS text ORDER BY id',
)

export const knownArticles = read<{ readonly ids: readonly ArticleId[] }, { readonly id: ArticleId }>(
  'knownArticles',
  'MATCH (d:Article) WHERE d.id IN $ids RETURN d.id AS id ORDER BY id',
)

export const findArticles = keyset(
  'findArticles',
  { key: 'd.sortDate', id: 'd.id', descending: true },
  (page) =>
    read<FindParams<ArticleFilterParams>, ArticleRecord>(
      page.name,
      `MATCH (d:Article) WHERE ${page.condition}
  AND ${FILTER}
WITH d ORDER BY ${page.order} LIMIT $limit
${JOIN_ARTICLE}
RETURN ${ARTICLE_COLUMNS} ORDER BY ${page.order}`,
    ),
)

export const countArticles = read<
  AtMoment & { readonly filter: ArticleFilterParams },
  { readonly total: number }
>('countArticles', `MATCH (d:Article) WHERE ${FILTER} RETURN count(d.id) AS total`)

/** How many articles were recorded by the moment, as far as `most`, and how many there are. */
export const countRecorded = read<
  AtMoment & { readonly most: number },
  { readonly recorded: number; readonly stored: number }
>(
  'countRecorded',
  `MATCH (d:Article) WHERE d.recordedAt <= $at
WITH d LIMIT $most
WITH count(d.id) AS recorded
RETURN recorded AS recorded, COUNT { (a:Article) } AS stored`,
)

export interface NewArticle {
  readonly id: ArticleId
  readonly name: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  /** `publishedOn`, or '' where it is not known. */
  readonly sortDate: string
  readonly text: string
  /** Folded title and text. */
  readonly search: string
  readonly isEnglish: boolean
  /** What the text is recognised by when it is printed again. */
  readonly sketch: Sketch['bins']
  readonly runs: Sketch['runs']
  readonly recordedAt: number
}

export const mergeArticles = write<Rows<NewArticle>>(
  'mergeArticles',
  `UNWIND $rows AS row
MERGE (d:Article {id: row.id})
ON CREATE SET d.name = row.name, d.title = row.title, d.url = row.url, d.publishedOn = row.publishedOn,
  d.sortDate = row.sortDate, d.text = row.text, d.search = row.search, d.isEnglish = row.isEnglish,
  d.sketch = row.sketch, d.runs = row.runs, d.recordedAt = row.recordedAt, d.toJoin = true
RETURN count(d.id) AS written`,
)

const MERGE_OUTLET =
  'MERGE (o:Outlet {id: row.id}) ON CREATE SET o.name = row.name, o.search = row.search, o.family = row.family'

export interface NewOutlet extends OutletRow {
  /** Folded name. */
  readonly search: string
}

export const mergeOutletsAlone = write<Rows<NewOutlet>>(
  'mergeOutletsAlone',
  `UNWIND $rows AS row
${MERGE_OUTLET}
RETURN count(o.id) AS written`,
)

export interface OutletOfArticle extends NewOutlet {
  readonly articleId: ArticleId
}

/** An article and one of its outlets, both stored. */
export interface OutletLink {
  readonly articleId: ArticleId
  readonly id: OutletId
}

export const linkOutlets = write<Rows<OutletLink>>('linkOutlets', linkOutletAs('PUBLISHED_BY'))
export const linkWires = write<Rows<OutletLink>>('linkWires', linkOutletAs('CREDITS'))

function linkOutletAs(relation: 'PUBLISHED_BY' | 'CREDITS'): string {
  return `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
MATCH (o:Outlet {id: row.id})
MERGE (d)-[:${relation}]->(o)
RETURN count(o.id) AS written`
}

export const mergeOutlets = write<Rows<OutletOfArticle>>('mergeOutlets', mergeOutletAs('PUBLISHED_BY'))
export const mergeWires = write<Rows<OutletOfArticle>>('mergeWires', mergeOutletAs('CREDITS'))

function mergeOutletAs(relation: 'PUBLISHED_BY' | 'CREDITS'): string {
  return `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
${MERGE_OUTLET}
MERGE (d)-[:${relation}]->(o)
RETURN count(o.id) AS written`
}

/** What an article may be another version of: articles of one address and outlet. */
export interface VersionRecord {
  readonly id: ArticleId
  readonly publishedOn: IsoDate | null
  readonly sketch: Sketch['bins']
  readonly runs: Sketch['runs']
}

/** Versions that no other has corrected. */
export const versionsOfArticle = read<{ readonly url: string; readonly outletId: OutletId }, VersionRecord>(
  'versionsOfArticle',
  `MATCH (d:Article)-[:PUBLISHED_BY]->(o:Outlet) WHERE d.url = $url AND o.id = $outletId
  AND NOT EXISTS { MATCH (d:Article)<-[:CORRECTS]-(e:Article) }
RETURN d.id AS id, d.publishedOn AS publishedOn, d.sketch AS sketch, d.runs AS runs ORDER BY id`,
)

export const mergeCorrections = write<Rows<RowsByKind['correction']>>(
  'mergeCorrections',
  `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
MATCH (e:Article {id: row.correctsId})
MERGE (d)-[c:CORRECTS]->(e) ON CREATE SET c.since = row.recordedAt
RETURN count(e.id) AS written`,
)

/** Which of these articles were corrected, and by which. */
export const correctionsOfArticles = read<
  AtMoment & { readonly ids: readonly ArticleId[] },
  RowsByKind['correction']
>(
  'correctionsOfArticles',
  `MATCH (e:Article)<-[c:CORRECTS]-(d:Article) WHERE e.id IN $ids AND c.since <= $at
RETURN d.id AS articleId, e.id AS correctsId, c.since AS recordedAt ORDER BY articleId, correctsId`,
)

export interface SketchRow {
  readonly id: ArticleId
  readonly sketch: Sketch['bins']
  readonly runs: Sketch['runs']
}

/** Articles that were stored before texts had sketches. */
export const articlesWithoutSketch = read<
  { readonly limit: number },
  { readonly id: ArticleId; readonly text: string }
>(
  'articlesWithoutSketch',
  'MATCH (d:Article) WHERE d.runs IS NULL RETURN d.id AS id, d.text AS text ORDER BY id LIMIT $limit',
)

export const setSketches = write<Rows<SketchRow>>(
  'setSketches',
  `UNWIND $rows AS row
MATCH (d:Article {id: row.id}) SET d.sketch = row.sketch, d.runs = row.runs
RETURN count(d.id) AS written`,
)
