import type { ActId, ActorId, ArticleId, Moment, ReportId } from '../../model/index.ts'
import type { QuoteForm } from '../../ontology/index.ts'
import type { ReportsAlong } from '../graph.ts'
import type { Part } from '../rows.ts'
import { ARTICLE, type ArticleRecord, JOIN_ARTICLE } from './articles.ts'
import { type Columns, columnsOf, itemsOf } from './columns.ts'
import { holds } from './held.ts'
import { type AtMoment, type Rows, read, write } from './statement.ts'

/** A report with the article it is printed in. */
export interface ReportRecord extends ArticleRecord {
  readonly id: ReportId
  readonly actId: ActId
  /** The report inside which it is told, if any. */
  readonly voices: readonly ReportId[]
  readonly depth: number
  readonly sentence: string
  readonly sentenceSpan: readonly number[]
  readonly cueSpan: readonly number[]
  /** Start and end of each span, one after the other: a property cannot hold a list of lists. */
  readonly contentSpans: readonly number[]
  readonly quote: QuoteForm
  readonly confidence: number
  readonly extractor: string
  readonly recordedAt: number
  /** Whether a person has looked at it and found it right. */
  readonly confirmed: boolean
}

/** What is read of a report for who asks neither where its words stand nor in whose voice or by whom it is printed. */
export type BriefRecord = Omit<
  ReportRecord,
  'voices' | 'sentenceSpan' | 'cueSpan' | 'contentSpans' | 'outlets'
>

/**
 * Joins what belongs to a report `r` of the act `x`. The statements begin with the nodes whose ids are given and go on in
 * a MATCH of its own: Grafeo begins a pattern at its left end.
 */
const JOIN_REPORT = `MATCH (r:Report)-[:PRINTED_IN]->(d:Article)
CALL (r) {
  MATCH (r:Report)-[:VOICED_IN]->(v:Report)
  RETURN collect(v.id) AS voices
}
${JOIN_ARTICLE}`

const { outlets, ...BRIEF_ARTICLE } = ARTICLE

const BRIEF: Columns<BriefRecord> = {
  id: 'r.id',
  actId: 'x.id',
  depth: 'r.depth',
  sentence: 'r.sentence',
  quote: 'r.quote',
  confidence: 'r.confidence',
  extractor: 'r.extractor',
  recordedAt: 'r.recordedAt',
  confirmed: 'size([m IN r.confirmed WHERE m <= $at]) % 2 = 1',
  ...BRIEF_ARTICLE,
}

const REPORT: Columns<ReportRecord> = {
  ...BRIEF,
  voices: 'voices',
  sentenceSpan: 'r.sentenceSpan',
  cueSpan: 'r.cueSpan',
  contentSpans: 'r.contentSpans',
  outlets,
}

/** What is read of reports along with acts. */
export const REPORTS = { BRIEF, WHOLE: REPORT } as const

const REPORT_COLUMNS = columnsOf(REPORT)

/** Gives an act `x` the list of its `reports`, by date of the article, then offset. */
export const JOIN_REPORTS: Readonly<Record<ReportsAlong, string>> = {
  BRIEF: joinReports('MATCH (r:Report)-[:PRINTED_IN]->(d:Article)\nWITH x, r, d', BRIEF),
  WHOLE: joinReports(`${JOIN_REPORT}\nWITH x, r, d, voices, outlets`, REPORT),
}

function joinReports(join: string, columns: Columns<BriefRecord>): string {
  return `CALL (x) {
MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE ${holds('t')}
${join} ORDER BY d.sortDate, d.id, r.offset, r.id
RETURN collect(${itemsOf(columns)}) AS reports
}`
}

export const readReports = read<AtMoment & { readonly ids: readonly ReportId[] }, ReportRecord>(
  'readReports',
  `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE r.id IN $ids AND ${holds('t')}
${JOIN_REPORT}
RETURN ${REPORT_COLUMNS} ORDER BY id`,
)

export const reportsOfActs = read<AtMoment & { readonly ids: readonly ActId[] }, ReportRecord>(
  'reportsOfActs',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE x.id IN $ids AND ${holds('t')}
${JOIN_REPORT}
RETURN ${REPORT_COLUMNS} ORDER BY actId, d.sortDate, articleId, r.offset, id`,
)

export const reportsOfArticles = read<AtMoment & { readonly ids: readonly ArticleId[] }, ReportRecord>(
  'reportsOfArticles',
  `MATCH (d:Article)<-[:PRINTED_IN]-(r:Report) WHERE d.id IN $ids
MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE ${holds('t')}
${JOIN_REPORT}
RETURN ${REPORT_COLUMNS} ORDER BY articleId, r.offset, id`,
)

export interface NameRecord {
  readonly reportId: ReportId
  readonly part: Part
  readonly place: number
  readonly actorId: ActorId
  readonly start: number
  readonly end: number
  readonly surface: string
}

/**
 * Whom the words of a report name: the actor that was read, or whom it is taken for in the act that the report tells,
 * or at all. The backticks: `end` is a keyword of Cypher.
 */
export const namesOfReports = read<AtMoment & { readonly ids: readonly ReportId[] }, NameRecord>(
  'namesOfReports',
  `MATCH (r:Report)-[n:NAMES]->(s:Actor) WHERE r.id IN $ids
OPTIONAL MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE ${holds('t')}
OPTIONAL MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE (p.readAs = s.id OR p.splitFrom = s.id) AND ${holds('p')}
OPTIONAL MATCH (s:Actor)-[i:TAKEN_FOR]->(b:Actor) WHERE ${holds('i')}
WITH DISTINCT r, n.part AS part, n.place AS place, coalesce(a.id, b.id, s.id) AS actorId,
  n.start AS start, n.\`end\` AS \`end\`, n.surface AS surface
RETURN r.id AS reportId, part AS part, place AS place, actorId AS actorId,
  start AS start, \`end\` AS \`end\`, surface AS surface ORDER BY reportId, part, place, actorId`,
)

export interface NewReport {
  readonly id: ReportId
  readonly articleId: ArticleId
  readonly depth: number
  readonly sentence: string
  /** Folded sentence. */
  readonly search: string
  /** Start of the cue: the order of reports in an article. */
  readonly offset: number
  readonly sentenceSpan: readonly number[]
  readonly cueSpan: readonly number[]
  readonly contentSpans: readonly number[]
  readonly quote: QuoteForm
  readonly confidence: number
  readonly extractor: string
  readonly recordedAt: Moment
  /** The moments at which it was given up and found again, in turn. */
  readonly retired: readonly Moment[]
}

export const mergeReports = write<Rows<NewReport>>(
  'mergeReports',
  `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
MERGE (r:Report {id: row.id})
ON CREATE SET r.depth = row.depth, r.sentence = row.sentence, r.search = row.search, r.offset = row.offset,
  r.sentenceSpan = row.sentenceSpan, r.cueSpan = row.cueSpan, r.contentSpans = row.contentSpans,
  r.quote = row.quote, r.confidence = row.confidence, r.extractor = row.extractor, r.recordedAt = row.recordedAt,
  r.retired = row.retired, r.confirmed = []
MERGE (r)-[:PRINTED_IN]->(d)
RETURN count(r.id) AS written`,
)

export const mergeVoices = write<Rows<{ readonly id: ReportId; readonly voicedInId: ReportId }>>(
  'mergeVoices',
  `UNWIND $rows AS row
MATCH (r:Report {id: row.id})
MATCH (v:Report {id: row.voicedInId})
MERGE (r)-[:VOICED_IN]->(v)
RETURN count(v.id) AS written`,
)

export const mergeNames = write<Rows<NameRecord>>(
  'mergeNames',
  `UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (a:Actor {id: row.actorId})
MERGE (r)-[n:NAMES {part: row.part, place: row.place}]->(a)
ON CREATE SET n.start = row.start, n.\`end\` = row.\`end\`, n.surface = row.surface
RETURN count(a.id) AS written`,
)
