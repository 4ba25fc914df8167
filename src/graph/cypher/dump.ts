import type {
  ActId,
  ActorId,
  ArticleId,
  ClaimId,
  Moment,
  OutletId,
  ReportId,
  SourceId,
} from '../../model/index.ts'
import { TIES } from '../../ontology/index.ts'
import type { ActorRow, ActRow, AliasRow, ArticleRow, OutletRow, RowsByKind, SourceRow } from '../rows.ts'
import type { NameRecord, ReportRecord } from './reports.ts'
import { type ReadStatement, read } from './statement.ts'

/** Where a page of ids starts: after this one; '' is before all. */
export interface IdPage {
  readonly after: string
  readonly limit: number
}

/** The ids of the nodes of one label, in their order; none that a decision made. */
export const dumpIds = {
  Outlet: read<IdPage, { readonly id: OutletId }>(...idsOf('Outlet')),
  Article: read<IdPage, { readonly id: ArticleId }>(...idsOf('Article')),
  Actor: read<IdPage, { readonly id: ActorId }>(...idsOf('Actor')),
  Claim: read<IdPage, { readonly id: ClaimId }>(...idsOf('Claim')),
  Act: read<IdPage, { readonly id: ActId }>(...idsOf('Act')),
  Report: read<IdPage, { readonly id: ReportId }>(...idsOf('Report')),
  Source: read<IdPage, { readonly id: SourceId }>(...idsOf('Source')),
} as const

function idsOf(label: string): readonly [name: string, text: string] {
  return [
    `dump${label}Ids`,
    `MATCH (n:${label}) WHERE n.id > $after AND n.made IS NULL
RETURN n.id AS id ORDER BY id LIMIT $limit`,
  ]
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
  | 'depth'
  | 'sentence'
  | 'sentenceSpan'
  | 'cueSpan'
  | 'contentSpans'
  | 'quote'
  | 'confidence'
  | 'extractor'
  | 'recordedAt'
> & { readonly voicedInId: ReportId | null; readonly retired: readonly Moment[] }

export const dumpOutlets = nodes<OutletRow>(
  'dumpOutlets',
  'Outlet',
  'n.id AS id, n.name AS name, n.family AS family',
)

export const dumpArticles = nodes<ArticleDump>(
  'dumpArticles',
  'Article',
  `n.id AS id, n.name AS name, n.title AS title, n.url AS url, n.publishedOn AS publishedOn, n.text AS text,
  n.isEnglish AS isEnglish, n.recordedAt AS recordedAt, o.id AS outletId, w.id AS wireId`,
  `OPTIONAL MATCH (n:Article)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (n:Article)-[:CREDITS]->(w:Outlet)`,
  'id, outletId, wireId',
)

export const dumpActors = nodes<ActorRow>(
  'dumpActors',
  'Actor',
  `n.id AS id, coalesce(head(n.wasTypes), n.type) AS type, n.name AS name, n.iso3 AS iso3`,
)

export const dumpClaims = nodes<ClaimDump>('dumpClaims', 'Claim', 'n.id AS id, n.text AS text')

export const dumpActs = nodes<ActRow>(
  'dumpActs',
  'Act',
  `n.id AS id, n.type AS type, n.polarity AS polarity, n.modality AS modality, n.content AS content, c.id AS claimId,
  n.happenedFrom AS happenedFrom, n.happenedTo AS happenedTo, n.precision AS precision, n.sortDate AS sortDate`,
  'OPTIONAL MATCH (n:Act)-[:CLAIMS]->(c:Claim)',
)

/**
 * Joins what was read with a report `n`, whatever its act is taken for. What is optional comes first: behind two other
 * patterns Grafeo would look for it among all reports.
 */
const JOIN_STORED = `OPTIONAL MATCH (n:Report)-[:VOICED_IN]->(v:Report)
WITH n, v.id AS voicedInId
MATCH (n:Report)-[t:TELLS]->(x:Act)
WITH DISTINCT n, voicedInId, t.readAs AS actId
MATCH (n:Report)-[:PRINTED_IN]->(d:Article)`

const STORED_COLUMNS = `n.id AS id, actId AS actId, d.id AS articleId, voicedInId AS voicedInId, n.depth AS depth,
  n.sentence AS sentence, n.sentenceSpan AS sentenceSpan, n.cueSpan AS cueSpan, n.contentSpans AS contentSpans,
  n.quote AS quote, n.confidence AS confidence, n.extractor AS extractor, n.recordedAt AS recordedAt,
  n.retired AS retired`

export const dumpReports = nodes<ReportDump>('dumpReports', 'Report', STORED_COLUMNS, JOIN_STORED)

/** All reports of some articles, also those that were given up. */
export const storedReports = read<{ readonly ids: readonly ArticleId[] }, ReportDump>(
  'storedReports',
  `MATCH (a:Article)<-[:PRINTED_IN]-(n:Report) WHERE a.id IN $ids
${JOIN_STORED}
RETURN ${STORED_COLUMNS} ORDER BY id`,
)

export const dumpSources = nodes<SourceRow>(
  'dumpSources',
  'Source',
  'n.id AS id, n.path AS path, n.articles AS articles, n.recordedAt AS recordedAt',
)

/** The nodes of an export, in the order in which an import needs them. */
export const dumps = [
  dumpOutlets,
  dumpArticles,
  dumpActors,
  dumpClaims,
  dumpActs,
  dumpReports,
  dumpSources,
] as const

/** How ids of decisions begin: what these link is no part of what was read. */
const DECIDED = 'e'

export const storedCorrections = read<{ readonly ids: readonly ArticleId[] }, RowsByKind['correction']>(
  'storedCorrections',
  `MATCH (d:Article)-[c:CORRECTS]->(e:Article) WHERE d.id IN $ids
RETURN d.id AS articleId, e.id AS correctsId, c.since AS recordedAt ORDER BY articleId, correctsId`,
)

/** Actors, and those they are or ever were taken for: there is what was read of them. */
const ACTORS_TAKEN_FOR = 'MATCH (b:Actor)-[:TAKEN_FOR*0..1]->(a:Actor) WHERE b.id IN $ids'

/** The names that articles gave these actors themselves, whatever they are taken for. */
export const aliasesOfActors = read<{ readonly ids: readonly ActorId[] }, AliasRow>(
  'aliasesOfActors',
  `${ACTORS_TAKEN_FOR}
MATCH (a:Actor)-[k:CALLED]->(n:Name) WHERE k.readAs = b.id AND k.given = ''
RETURN k.readAs AS actorId, n.id AS name, min(k.since) AS recordedAt ORDER BY actorId, name`,
)

/** What was read of these acts, whatever they are taken for. */
export const partiesOfActs = read<{ readonly ids: readonly ActId[] }, RowsByKind['party']>(
  'partiesOfActs',
  `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE x.id IN $ids
RETURN x.id AS actId, type(p) AS part, p.place AS place, p.readAs AS actorId, min(p.since) AS recordedAt
ORDER BY actId, part, place, actorId`,
)

export const responsesOfActs = read<{ readonly ids: readonly ActId[] }, RowsByKind['response']>(
  'responsesOfActs',
  `MATCH (z:Act)-[:TAKEN_FOR*0..1]->(x:Act) WHERE z.id IN $ids
MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE p.readAs = z.id AND NOT p.via STARTS WITH '${DECIDED}'
RETURN p.readAs AS actId, p.toReadAs AS toActId, p.kind AS kind, p.via AS via, min(p.since) AS recordedAt
ORDER BY actId, toActId, kind, via`,
)

export const storedTiesOfActors = read<{ readonly ids: readonly ActorId[] }, RowsByKind['tie']>(
  'storedTiesOfActors',
  `${ACTORS_TAKEN_FOR}
MATCH (a:Actor)-[t:${Object.keys(TIES).join('|')}]->(g:Actor) WHERE t.readAs = b.id
RETURN type(t) AS type, t.readAs AS fromId, t.toReadAs AS toId, t.title AS title, min(t.since) AS recordedAt
ORDER BY fromId, type, title, toId`,
)

export const storedNamesOfReports = read<{ readonly ids: readonly string[] }, NameRecord>(
  'storedNamesOfReports',
  `MATCH (r:Report)-[n:NAMES]->(a:Actor) WHERE r.id IN $ids
RETURN r.id AS reportId, n.part AS part, n.place AS place, a.id AS actorId,
  n.start AS start, n.\`end\` AS \`end\`, n.surface AS surface ORDER BY reportId, part, place, actorId`,
)

/** The nodes of one label that have these ids, in the order of the ids, with what `joins` adds. */
function nodes<Row>(
  name: string,
  label: string,
  columns: string,
  joins = '',
  order = 'id',
): ReadStatement<{ readonly ids: readonly string[] }, Row> {
  return read(
    name,
    `MATCH (n:${label}) WHERE n.id IN $ids
${joins}
RETURN ${columns} ORDER BY ${order}`,
  )
}
