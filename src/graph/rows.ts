import type {
  ActId,
  ActorId,
  ArticleId,
  ClaimId,
  DecisionId,
  IsoDate,
  Moment,
  OutletId,
  ReportId,
  SourceId,
} from '../model/index.ts'
import type {
  ActorType,
  ActType,
  DatePrecision,
  Modality,
  Polarity,
  QuoteForm,
  ResponseKind,
  TieType,
} from '../ontology/index.ts'
import type { Span } from '../text/index.ts'

/** Rows of the graph: what the writer takes and the reader gives, whatever the engine. */

export interface ActorRow {
  readonly id: ActorId
  readonly type: ActorType
  readonly name: string
  /** ISO 3166 alpha-3, for nations. */
  readonly iso3: string | null
}

/** An actor as an article names it. */
export interface NamedActor extends ActorRow {
  readonly aliases: readonly string[]
}

export interface OutletRow {
  readonly id: OutletId
  readonly name: string
  /** The publisher whose newsroom it shares with other outlets; null where none is known. */
  readonly family: string | null
}

export interface ArticleRow {
  readonly id: ArticleId
  /** By which the source speaks of it. */
  readonly name: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  /** Offsets of its reports count in this text. */
  readonly text: string
  readonly outlet: OutletRow | null
  /** The agency credited for it. */
  readonly wire: OutletRow | null
  /** False where it is in another language: then it is kept, and nothing of it was read. */
  readonly isEnglish: boolean
  readonly recordedAt: Moment
}

export interface ActRow {
  readonly id: ActId
  readonly type: ActType
  readonly polarity: Polarity
  readonly modality: Modality
  /** Text of the claim: what was said, demanded, denied; null for plain deeds. */
  readonly content: string | null
  readonly claimId: ClaimId | null
  /** First and last day, both included; null where the text does not say. */
  readonly happenedFrom: IsoDate | null
  readonly happenedTo: IsoDate | null
  readonly precision: DatePrecision
  /** Day by which acts are ordered: `happenedFrom`, else the day the article was published, else ''. */
  readonly sortDate: string
}

/** An act without its claim, whose words are the content. */
export type ActHead = Omit<ActRow, 'claimId'>

/** The part an actor has in an act. */
export const PARTS = ['BY', 'TO', 'ABOUT'] as const
export type Part = (typeof PARTS)[number]

export interface PartyRow {
  readonly actId: ActId
  readonly part: Part
  /** Place among the actors of that part, from 0, in the order of the text; of their ids where the act is symmetric. */
  readonly place: number
  readonly actorId: ActorId
}

export interface ReportRow {
  readonly id: ReportId
  readonly actId: ActId
  readonly articleId: ArticleId
  /** The report inside whose content this one is told; null where the outlet tells it. */
  readonly voicedInId: ReportId | null
  /** 0 where the outlet tells it, 1 inside another report, and so on. */
  readonly depth: number
  /** The whole sentence. */
  readonly sentence: string
  readonly sentenceSpan: Span
  readonly cueSpan: Span
  readonly contentSpans: readonly Span[]
  readonly quote: QuoteForm
  readonly confidence: number
  readonly extractor: string
  readonly recordedAt: Moment
}

/** The words by which a report names an actor: the evidence for who is who. */
export interface NameRow {
  readonly reportId: ReportId
  readonly part: Part
  readonly place: number
  readonly actorId: ActorId
  readonly span: Span
  readonly surface: string
}

/** An act with its actors, each list in the order of their places. */
export interface ReadAct extends ActHead {
  readonly by: readonly ActorRow[]
  readonly to: readonly ActorRow[]
  readonly about: readonly ActorRow[]
  /** Whether an outlet tells it in its own voice; otherwise it is only told inside other reports. */
  readonly vouched: boolean
  /** Where they were read along: by the date of the article, then offset. */
  readonly reports?: readonly ReadReport[]
}

/** Why two articles that tell an act have one origin. */
export type OriginLinkKind = 'OUTLET' | 'FAMILY' | 'WIRE' | 'COPY'

export interface OriginLink {
  readonly articleId: ArticleId
  readonly otherId: ArticleId
  readonly kind: OriginLinkKind
  /** Of a copy the share of the shorter text that stands in the longer one, from 0 to 1; 1 otherwise. */
  readonly share: number
}

/** Articles that tell an act and are not independent of one another, the earliest first. */
export interface Origin {
  readonly articleIds: readonly ArticleId[]
  /** What joins them: enough to lead from each to all. */
  readonly links: readonly OriginLink[]
}

export interface OriginsOfAct {
  readonly actId: ActId
  /** By the earliest article of each. */
  readonly origins: readonly Origin[]
}

/** An article without its text. */
export type ArticleHead = Omit<ArticleRow, 'text'>

/** A report with the article it is printed in. */
export interface ReadReport extends ReportRow {
  readonly article: ArticleHead
  /** Whether a person has looked at it and found it right. */
  readonly confirmed: boolean
}

/** A tie with the actor at its far end. */
export interface ReadTie extends TieRow {
  readonly to: ActorRow
}

export interface TieRow {
  readonly type: TieType
  readonly fromId: ActorId
  readonly toId: ActorId
  /** Office or role as printed; '' where there is none. */
  readonly title: string
}

export interface ResponseRow {
  readonly actId: ActId
  readonly toActId: ActId
  readonly kind: ResponseKind
  /** The report that says so, or the decision. */
  readonly via: ReportId | DecisionId
}

/** Everything one article adds to the graph; written in one transaction. */
export interface Batch {
  readonly article: ArticleRow
  readonly actors: readonly NamedActor[]
  readonly acts: readonly ActRow[]
  readonly parties: readonly PartyRow[]
  readonly reports: readonly ReportRow[]
  readonly names: readonly NameRow[]
  readonly ties: readonly TieRow[]
  readonly responses: readonly ResponseRow[]
  /** Stored reports of the article that this reading no longer has, and those given up before that it has again. */
  readonly retired: readonly ReportId[]
  readonly revived: readonly ReportId[]
  /** Stored articles of which this is a later version; their reports are among those given up. */
  readonly corrects: readonly ArticleId[]
}

/** A file, or a stored article, that was read to its end by a reader, so that it need not be read again. */
export interface SourceRow {
  readonly id: SourceId
  /** As the user named it; of a stored article its name. */
  readonly path: string
  readonly articles: number
  readonly recordedAt: number
}

/** An article with the ids of its outlets and of the agencies it credits: seldom more than one of each. */
export interface StoredArticle extends Omit<ArticleRow, 'outlet' | 'wire'> {
  readonly outletIds: readonly OutletId[]
  readonly wireIds: readonly OutletId[]
}

/** An article is a later version of another: of the same outlet and address, with another text. */
export interface CorrectionRow {
  readonly articleId: ArticleId
  readonly correctsId: ArticleId
}

export interface ClaimRow {
  readonly id: ClaimId
  readonly text: string
}

/** Who decides what claimgraph works out itself: who and what is one across articles. */
export const CLAIMGRAPH = 'claimgraph'

/**
 * What a person, or claimgraph itself, decided about what was read.
 *
 * | kind | subjects | into | value |
 * |---|---|---|---|
 * | MERGE | actors, or acts | the one for which they are taken | |
 * | SPLIT | reports | the actor whom, or the act which, they do not mean | name of the actor they do mean |
 * | REJECT, CONFIRM | reports | | |
 * | RENAME | an actor | | its name |
 * | RETYPE | an actor or act | | its type |
 * | LINK, UNLINK | an act | the act that it answers, or does not | kind of response; for UNLINK null is every kind |
 */
export const DECISION_KINDS = [
  'MERGE',
  'SPLIT',
  'REJECT',
  'CONFIRM',
  'RENAME',
  'RETYPE',
  'LINK',
  'UNLINK',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export interface NewDecision {
  readonly kind: DecisionKind
  readonly subjects: readonly string[]
  readonly into: string | null
  readonly value: string | null
  /** Who decides. */
  readonly by: string
  readonly reason: string
}

export interface DecisionRow extends NewDecision {
  readonly id: DecisionId
  /** Null where it was decided without being proposed. */
  readonly proposedAt: Moment | null
  /** Since when it is in force; null while it is only proposed. Later than those of all decisions before. */
  readonly at: Moment | null
  /** When it was taken back, or the proposal declined. */
  readonly undoneAt: Moment | null
  readonly undoneBy: string | null
  readonly undoneReason: string | null
  /** Actors and acts that it made. */
  readonly made: readonly string[]
}

/** What may happen to the graph at a moment: acts come and go, decisions come into force and are taken back. */
export const CHANGE_KINDS = ['ACT_CAME', 'ACT_WENT', 'DECISION_MADE', 'DECISION_UNDONE'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface ChangeRow {
  readonly kind: ChangeKind
  readonly at: Moment
  /** Of the act or decision. */
  readonly id: ActId | DecisionId
}

/** An act with its place in the order in which acts came. */
export interface AddedAct {
  readonly id: ActId
  /** The moment, but later than those of all acts that came before with other articles. */
  readonly at: Moment
}

/** A name by which articles call an actor: its own name too. */
export interface AliasRow {
  readonly actorId: ActorId
  readonly name: string
  readonly recordedAt: Moment
}

/** Recorded when an article first said so. */
export interface Recorded {
  readonly recordedAt: Moment
}

export interface StoredReport extends ReportRow {
  /** The moments at which it was given up and found again, in turn: another reading of its article, or another text. */
  readonly retired: readonly Moment[]
}

/** An act as it was read, with its parties by act, part and place. */
export interface StoredAct extends ActRow {
  readonly parties: readonly PartyRow[]
}

/** The rows of each kind, in the order in which an import needs them. */
export interface RowsByKind {
  readonly outlet: OutletRow
  readonly article: StoredArticle
  readonly correction: CorrectionRow & Recorded
  readonly actor: ActorRow
  readonly alias: AliasRow
  readonly claim: ClaimRow
  readonly act: ActRow
  readonly party: PartyRow & Recorded
  readonly report: StoredReport
  readonly name: NameRow
  readonly tie: TieRow & Recorded
  readonly response: ResponseRow & Recorded
  readonly decision: DecisionRow
  readonly source: SourceRow
}

/**
 * A row of all that is stored and not worked out from other rows: everything is in these, and a graph made of them is
 * the same graph.
 */
export type GraphRow = {
  readonly [Kind in keyof RowsByKind]: { readonly kind: Kind; readonly row: RowsByKind[Kind] }
}[keyof RowsByKind]

/**
 * By what acts are counted: their type, who has which part in them, the nations for which these speak, the outlets that
 * tell them, or the time.
 */
export const FACETS = [
  'TYPE',
  'BY',
  'TO',
  'INVOLVING',
  'BY_NATION',
  'TO_NATION',
  'OUTLET',
  'YEAR',
  'MONTH',
  'DAY',
] as const
export type FacetKind = (typeof FACETS)[number]

/** How many acts there are of one kind. */
export interface ActCounts {
  /** Acts that an outlet tells in its own voice as having happened, the articles that tell them, and the origins of each. */
  readonly acts: number
  readonly articles: number
  readonly origins: number
  /** Acts that are only told inside other reports, and the articles that do so. */
  readonly alleged: number
  readonly allegedArticles: number
  /** Acts that did not take place, or are planned, feared or thought of, whoever says so. */
  readonly unreal: number
}

export interface FacetRecord extends ActCounts {
  /** A type; the id of an actor or outlet; or the beginning of a day. */
  readonly key: string
  /** Name of the outlet, else null. */
  readonly label: string | null
}

/** What an actor did to another, by type. Cells in which there is nothing have no record. */
export interface MatrixCell extends ActCounts {
  readonly byId: ActorId
  readonly toId: ActorId
  readonly type: ActType
}

/** Two actors with acts between them. */
export interface StepRecord {
  readonly fromId: ActorId
  readonly toId: ActorId
  readonly acts: number
}

/** How many acts there are from one actor to another. */
export interface NetworkStep extends StepRecord {
  /** Of these, acts that are the same from either end; the step of the other way has them too. */
  readonly mutual: number
}
