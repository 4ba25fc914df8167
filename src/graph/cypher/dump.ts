import type { ActId, ActorId, ClaimId, OutletId } from '../../model/index.ts'
import type { ActorRow, ActRow, ArticleRow, OutletRow, PartyRow, ResponseRow, SourceRow } from '../rows.ts'
import type { ReportRecord } from './reports.ts'
import { type ReadStatement, read } from './statement.ts'

/** Where a page of an export starts: after this id; '' is before all. */
export interface DumpPage {
  readonly after: string
  readonly limit: number
}

/** An article with one of its outlets and one of the agencies it credits: as many records as pairs of them. */
export interface ArticleDump extends Omit<ArticleRow, 'outlet' | 'wire' | 'isEnglish'> {
  readonly isEnglish: boolean | null
  readonly outletId: OutletId | null
  readonly wireId: OutletId | null
}

export interface ClaimDump {
  readonly id: ClaimId
  readonly text: string
}

export type ReportDump = Pick<
  ReportRecord,
  | 'id'
  | 'actId'
  | 'articleId'
  | 'voicedInId'
  | 'depth'
  | 'sentence'
  | 'sentenceSpan'
  | 'cueSpan'
  | 'contentSpans'
  | 'quote'
  | 'confidence'
  | 'extractor'
  | 'recordedAt'
>

export const dumpOutlets = page<OutletRow>(
  'dumpOutlets',
  'Outlet',
  'n.id AS id, n.name AS name, n.family AS family',
)

export const dumpArticles = page<ArticleDump>(
  'dumpArticles',
  'Article',
  `n.id AS id, n.name AS name, n.title AS title, n.url AS url, n.publishedOn AS publishedOn, n.text AS text,
  n.isEnglish AS isEnglish, n.recordedAt AS recordedAt, o.id AS outletId, w.id AS wireId`,
  `OPTIONAL MATCH (n:Article)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (n:Article)-[:CREDITS]->(w:Outlet)`,
  'id, outletId, wireId',
)

export const dumpActors = page<ActorRow>(
  'dumpActors',
  'Actor',
  'n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases, n.iso3 AS iso3',
)

export const dumpClaims = page<ClaimDump>('dumpClaims', 'Claim', 'n.id AS id, n.text AS text')

export const dumpActs = page<ActRow>(
  'dumpActs',
  'Act',
  `n.id AS id, n.type AS type, n.polarity AS polarity, n.modality AS modality, n.content AS content, c.id AS claimId,
  n.happenedFrom AS happenedFrom, n.happenedTo AS happenedTo, n.precision AS precision, n.sortDate AS sortDate`,
  'OPTIONAL MATCH (n:Act)-[:CLAIMS]->(c:Claim)',
)

export const dumpReports = page<ReportDump>(
  'dumpReports',
  'Report',
  `n.id AS id, x.id AS actId, d.id AS articleId, v.id AS voicedInId, n.depth AS depth, n.sentence AS sentence,
  n.sentenceSpan AS sentenceSpan, n.cueSpan AS cueSpan, n.contentSpans AS contentSpans, n.quote AS quote,
  n.confidence AS confidence, n.extractor AS extractor, n.recordedAt AS recordedAt`,
  `MATCH (n:Report)-[:TELLS]->(x:Act)
MATCH (n:Report)-[:PRINTED_IN]->(d:Article)
OPTIONAL MATCH (n:Report)-[:VOICED_IN]->(v:Report)`,
)

export const dumpSources = page<SourceRow>(
  'dumpSources',
  'Source',
  'n.id AS id, n.path AS path, n.articles AS articles, n.recordedAt AS recordedAt',
)

export const dumpActIds = page<{ readonly id: ActId }>('dumpActIds', 'Act', 'n.id AS id')
export const dumpActorIds = page<{ readonly id: ActorId }>('dumpActorIds', 'Actor', 'n.id AS id')

/** The pages of an export, in the order in which an import needs them. */
export const dumps = [
  dumpOutlets,
  dumpArticles,
  dumpActors,
  dumpClaims,
  dumpActs,
  dumpReports,
  dumpSources,
  dumpActIds,
  dumpActorIds,
] as const

export const partiesOfActs = read<{ readonly ids: readonly ActId[] }, PartyRow>(
  'partiesOfActs',
  `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE x.id IN $ids
RETURN x.id AS actId, type(p) AS part, p.place AS place, a.id AS actorId ORDER BY actId, part, place, actorId`,
)

export const responsesOfActs = read<{ readonly ids: readonly ActId[] }, ResponseRow>(
  'responsesOfActs',
  `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE x.id IN $ids
RETURN x.id AS actId, y.id AS toActId, p.kind AS kind ORDER BY actId, toActId, kind`,
)

/** A page of the nodes of one label in the order of their ids, with what `joins` adds. */
function page<Row>(
  name: string,
  label: string,
  columns: string,
  joins = '',
  order = 'id',
): ReadStatement<DumpPage, Row> {
  return read(
    name,
    `MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
${joins}
RETURN ${columns} ORDER BY ${order}`,
  )
}
