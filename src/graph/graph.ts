import type {
  ActId,
  ActorId,
  ArticleId,
  DecisionId,
  DecisionState,
  IsoDate,
  Moment,
  OutletId,
  ReportId,
  SourceId,
} from '../model/index.ts'
import type { ActorType, ActType, Modality, Polarity, ResponseKind } from '../ontology/index.ts'
import type { Sketch, Span } from '../text/index.ts'
import type { FlawStatement } from './cypher/flaws/flawStatement.ts'
import type { Caller } from './engines/engine.ts'
import type { JoinStore } from './joinStore.ts'
import type {
  ActorRow,
  AddedAct,
  ArticleHead,
  Batch,
  ChangeRow,
  CorrectionRow,
  DecisionKind,
  DecisionRow,
  FacetKind,
  FacetRecord,
  GraphRow,
  MatrixCell,
  NameRow,
  NetworkStep,
  NewDecision,
  OriginsOfAct,
  Part,
  ReadAct,
  ReadReport,
  ReadTie,
  ResponseRow,
  SourceRow,
  StepRecord,
  StoredAct,
  StoredReport,
} from './rows.ts'

/**
 * What a filter leaves out does not restrict; an empty list is met by nothing. Dates are inclusive.
 * Texts are taken literally, compared without case, accents and punctuation; an empty one does not restrict.
 */
export interface ActFilter {
  readonly types?: readonly ActType[]
  readonly by?: readonly ActorId[]
  readonly to?: readonly ActorId[]
  readonly about?: readonly ActorId[]
  readonly toOrAbout?: readonly ActorId[]
  /** Actors with any part in the act. */
  readonly involving?: readonly ActorId[]
  /** Found in the content or in the sentence of a report. */
  readonly text?: string
  /** Acts that may have happened on one of these days; those without a date are left out. */
  readonly happenedFrom?: IsoDate
  readonly happenedTo?: IsoDate
  /** By the day they happened, else by the day they were published: the day by which acts are ordered. */
  readonly dayFrom?: IsoDate
  readonly dayTo?: IsoDate
  /** Told in at least one article of these days. */
  readonly publishedFrom?: IsoDate
  readonly publishedTo?: IsoDate
  readonly polarity?: Polarity
  readonly modality?: Modality
  /** true: told by at least one outlet in its own voice; false: only told inside other reports. */
  readonly vouched?: boolean
  /** Told by articles of at least so many independent origins. */
  readonly minOrigins?: number
  /** Told by any of these outlets. */
  readonly outlets?: readonly OutletId[]
  /** Told by a report of at least this confidence. */
  readonly minConfidence?: number
  /** Told inside what any of these actors said: in their voice. */
  readonly voice?: readonly ActorId[]
  /** Answered by another act, and answering another. */
  readonly answered?: AnswerFilter
  readonly answers?: AnswerFilter
  /** Acts that meet all of these, any of these, or not this one, beside the rest. */
  readonly and?: readonly ActFilter[]
  readonly or?: readonly ActFilter[]
  readonly not?: ActFilter
}

/** Which act is at the other end of an answer; `{}` is met by any. */
export interface AnswerFilter {
  readonly kinds?: readonly ResponseKind[]
  readonly by?: readonly ActorId[]
}

export interface ActorFilter {
  /** Found in the name or in an alias. */
  readonly name?: string
  readonly type?: ActorType
}

export interface ArticleFilter {
  /** Id of the outlet, or its whole name. */
  readonly outlet?: string
  /** Found in the title or in the text. */
  readonly text?: string
  readonly publishedFrom?: IsoDate
  readonly publishedTo?: IsoDate
}

export interface DecisionFilter {
  /** Id of an actor, act or report that it is about or made. */
  readonly about?: string
  readonly kinds?: readonly DecisionKind[]
  readonly state?: DecisionState
}

/** After the first moment, until and at the second. */
export interface Period {
  readonly since: Moment
  readonly until: Moment
}

/** A page of rows in their order, starting after `after`: the sort key and id of the last row of the page before. */
export interface PageRequest {
  readonly limit: number
  readonly after?: { readonly key: string; readonly id: string }
  /** Walk the order backwards, from the end (or from `after`); rows come as they are met, the last first. */
  readonly backward?: boolean
}

/** What is read along with acts, by the same query. */
export interface Along {
  /** Who takes part, and whether an outlet vouches: both unless false. Not read, nobody does, and none. */
  readonly parties?: boolean
  readonly reports?: ReportsAlong
}

/** Brief reports lack spans, outlets, and in which others they are told. */
export type ReportsAlong = 'BRIEF' | 'WHOLE'

export interface PathRequest {
  /** Steps that a path may have. */
  readonly maxLength: number
  readonly limit: number
}

/** Actors by those for whom they speak. */
export type Speakers = ReadonlyMap<ActorId, readonly ActorId[]>

/** A way over actors, each step with how many acts are between its two. */
export interface ActorPath {
  readonly steps: readonly StepRecord[]
}

/** What a search looks through: the names of actors, the contents of acts, the sentences of reports. */
export type FoundKind = 'actors' | 'acts' | 'reports'

/** A row that a search has found. */
export type Found<Row> = Row & {
  readonly found: {
    /** The name, content or sentence in which the words stand, and where in it. */
    readonly text: string
    readonly marks: readonly Span[]
    /** The key by which found rows are ordered, beside their ids. */
    readonly rank: string
  }
}

/**
 * One Cypher query each; two for those that search; up to a few where it pays to ask first from where to set out, and one a
 * step for paths. Many keys at a time; rows come in the order of their id or as said.
 */
export interface GraphReader {
  /** The same reader, for somebody who may stop waiting: then what is being read fails with the reason of the signal. */
  forCaller(caller: Caller): GraphReader
  /** Goes to the engine and back. Throws where it does not answer. */
  ping(): Promise<void>
  /**
   * Reads what the graph said at a moment. The answers stay the same once no write that began before it is under way;
   * `knownSources`, `knownArticles`, `stored…`, decisions, changes, `staleEdges`, `flaws` and `rows` are always of now.
   */
  asOf(moment: Moment): GraphReader
  actors(ids: readonly ActorId[]): Promise<readonly ActorRow[]>
  acts(ids: readonly ActId[], along?: Along): Promise<readonly ReadAct[]>
  reports(ids: readonly ReportId[]): Promise<readonly ReadReport[]>
  articles(ids: readonly ArticleId[]): Promise<readonly ArticleHead[]>
  textsOfArticles(
    ids: readonly ArticleId[],
  ): Promise<readonly { readonly id: ArticleId; readonly text: string }[]>
  /** By the name with which they were first read, which is the key, then id. */
  findActors(
    filter: ActorFilter,
    page: PageRequest,
  ): Promise<readonly (ActorRow & { readonly sortName: string })[]>
  /** Latest `sortDate` first, then id. */
  findActs(filter: ActFilter, page: PageRequest, along?: Along): Promise<readonly ReadAct[]>
  /** Latest `publishedOn` first, then id. */
  findArticles(filter: ArticleFilter, page: PageRequest): Promise<readonly ArticleHead[]>
  countActors(filter: ActorFilter): Promise<number>
  countActs(filter: ActFilter): Promise<number>
  countArticles(filter: ArticleFilter): Promise<number>
  /**
   * Counts the acts of a filter by a facet, at most `limit` keys: the latest times first, or those with the most acts.
   * Acts without any day have no time.
   */
  facetActs(kind: FacetKind, filter: ActFilter, limit: number): Promise<readonly FacetRecord[]>
  /**
   * Actors in one of whose names all words of a text stand, in any order; the last of them may be the beginning of a
   * word. The text means nothing but its words, compared without case, accents and punctuation; one without any finds
   * nothing. A whole name comes first, then one that begins with the text, then one in which the words stand together,
   * then by that name without case and accents, then id.
   */
  searchActors(text: string, page: PageRequest): Promise<readonly Found<ActorRow>[]>
  /**
   * Acts by their content: first that which is the text and no more, then where its words stand together; then the
   * latest `sortDate`, then id.
   */
  searchActs(text: string, page: PageRequest): Promise<readonly Found<ReadAct>[]>
  /** Reports by their sentence, in the same order, with the `sortDate` of the act that they tell. */
  searchReports(text: string, page: PageRequest): Promise<readonly Found<ReadReport>[]>
  countFound(kind: FoundKind, text: string): Promise<number>
  /** By act, date of the article, then offset. */
  reportsOfActs(ids: readonly ActId[]): Promise<readonly ReadReport[]>
  /** By article, then offset. */
  reportsOfArticles(ids: readonly ArticleId[]): Promise<readonly ReadReport[]>
  /** What acts answer, by act, and what answers them, by the act that is answered. */
  responsesOfActs(ids: readonly ActId[]): Promise<readonly Answer[]>
  responsesToActs(ids: readonly ActId[]): Promise<readonly Answer[]>
  /** The independent origins of acts: their articles, joined where one copies or credits the other. */
  originsOfActs(ids: readonly ActId[]): Promise<readonly OriginsOfAct[]>
  namesOfReports(ids: readonly ReportId[]): Promise<readonly NameRow[]>
  /** All names that articles call these actors, with their own, by code units. */
  namesOfActors(
    ids: readonly ActorId[],
  ): Promise<readonly { readonly actorId: ActorId; readonly name: string }[]>
  /** The actors of whom each of these folded texts is a whole name or alias. */
  actorsNamed(
    names: readonly string[],
  ): Promise<readonly { readonly name: string; readonly actorId: ActorId }[]>
  /** Ties that start at these actors. */
  tiesOfActors(ids: readonly ActorId[]): Promise<readonly ReadTie[]>
  /** The latest acts in which each actor has that part. */
  latestActsOfActors(
    ids: readonly ActorId[],
    part: Part,
    limit: number,
    along?: Along,
  ): Promise<readonly { readonly actorId: ActorId; readonly act: ReadAct }[]>
  /**
   * What each actor of the rows did to each of the columns, by type, in the acts of a filter: a record for each cell that
   * has any. Acts of symmetric types stand in the cells of both. `isRolledUp`: what those who speak for an actor did, or
   * what was done to them, counts as its own; there are no cells for what is within it.
   */
  matrix(
    rows: readonly ActorId[],
    columns: readonly ActorId[],
    filter?: ActFilter,
    isRolledUp?: boolean,
  ): Promise<readonly MatrixCell[]>
  /** Who speaks for these actors, themselves included: who holds an office in them, and bodies that belong to them. */
  speakersFor(ids: readonly ActorId[]): Promise<Speakers>
  /**
   * Who did acts of a filter to whom, at most `limit` of these, those with the most acts first. What is the same either way
   * is from each to the other; gatherings of more than 6 do not count.
   */
  network(filter: ActFilter, limit: number): Promise<readonly NetworkStep[]>
  /**
   * The shortest ways between actors over acts of a filter, each step from one who stands at an end of an act to another,
   * those first whose weakest step has the most acts. Gatherings of more than 6 do not count. Throws TOO_MANY_ACTORS.
   */
  paths(
    from: readonly ActorId[],
    to: readonly ActorId[],
    filter: ActFilter,
    request: PathRequest,
  ): Promise<readonly ActorPath[]>
  /** Which of these are stored. */
  knownSources(ids: readonly SourceId[]): Promise<readonly SourceId[]>
  knownArticles(ids: readonly ArticleId[]): Promise<readonly ArticleId[]>
  /** Articles of one outlet at one address, without those that a later one corrects. */
  versionsOfArticle(url: string, outletId: OutletId): Promise<readonly ArticleVersion[]>
  /** Which of these articles were corrected, and by which. */
  correctionsOfArticles(ids: readonly ArticleId[]): Promise<readonly CorrectionRow[]>
  counts(): Promise<GraphCounts>
  /** Another word after each write, whoever writes: as long as it is the same, so is every answer. */
  revision(): Promise<string>
  /** All reports of articles as they were read, also those that were given up, whatever was decided about them. */
  storedReports(ids: readonly ArticleId[]): Promise<readonly StoredReport[]>
  /** Acts with their parties as they were read, whatever was decided about them. */
  storedActs(ids: readonly ActId[]): Promise<readonly StoredAct[]>
  /** All decisions and proposals, also those that were taken back, in the order in which they were made. */
  decisions(): Promise<readonly DecisionRow[]>
  decisionsWithIds(ids: readonly DecisionId[]): Promise<readonly DecisionRow[]>
  /** By when they were first put down, as a decision or as a proposal, the latest first, then id. */
  findDecisions(filter: DecisionFilter, page: PageRequest): Promise<readonly DecisionRow[]>
  countDecisions(filter: DecisionFilter): Promise<number>
  /** What came, went, was decided and taken back, by the moment, then id. */
  findChanges(period: Period, page: PageRequest): Promise<readonly ChangeRow[]>
  countChanges(period: Period): Promise<number>
  /**
   * Acts in the order in which they came to the graph, then by id. Whoever stores it, what comes later comes behind all
   * that is there.
   */
  findAddedActs(filter: ActFilter, page: PageRequest): Promise<readonly AddedAct[]>
  /** Typed edges that are not as the acts have them: missing, left over, or with other counts. */
  staleEdges(): Promise<readonly StaleEdge[]>
  /** What cannot be among moments, identities and decisions. */
  flaws(): AsyncIterable<GraphFlaw>
  /**
   * All that is stored and not worked out from the rest, in a fixed order: the same graph, the same rows. Read page by
   * page, so that what is written meanwhile may be there in part. Decisions that were taken back are left out, unless the
   * whole history is asked for.
   */
  rows(history?: 'IN_FORCE' | 'WHOLE'): AsyncIterable<GraphRow>
}

/** A stored text of an article, by what it is recognised. */
export interface ArticleVersion {
  readonly id: ArticleId
  readonly publishedOn: IsoDate | null
  readonly sketch: Sketch
}

/** A typed edge that `rebuildTypedEdges` would make, drop or change. */
export interface StaleEdge {
  readonly type: ActType
  readonly fromId: ActorId
  readonly toId: ActorId
}

/** Something that cannot be as it should. */
export interface GraphFlaw {
  readonly code: FlawStatement['code']
  /** Of the node or decision that is wrong. */
  readonly id: string
  readonly message: string
}

export interface GraphCounts {
  readonly articles: number
  readonly actors: number
  readonly acts: number
  readonly reports: number
}

export interface GraphWriter {
  /** Stores an article with all that was read in it, wholly or not at all; stored again, it changes nothing. */
  writeArticle(batch: Batch): Promise<void>
  /** Adds the rows of another graph, in the order in which it gives them; how many they were. Then edges are due. */
  importRows(rows: AsyncIterable<GraphRow>): Promise<number>
  writeSource(source: SourceRow): Promise<void>
  /**
   * Makes a decision; what it is about changes from now on, with the typed edges, and answers as of earlier moments do
   * not.
   */
  decide(decision: NewDecision, now: Moment): Promise<DecisionRow>
  /** Stores a decision that changes nothing until it is accepted. */
  propose(decision: NewDecision, now: Moment): Promise<DecisionRow>
  accept(id: DecisionId, by: Undoing, now: Moment): Promise<DecisionRow>
  /**
   * Many at once, as claimgraph itself decides; left are those that other decisions do not allow. How many were made.
   * Then edges are due.
   */
  decideAll(decisions: Decisions, now: Moment): Promise<number>
  /**
   * Takes a decision back, or declines a proposal: from now on all is as if it had not been made. Throws
   * DECISION_DEPENDED_ON where one in force builds on it.
   */
  undo(id: DecisionId, by: Undoing, now: Moment): Promise<DecisionRow>
  /** Makes the typed edges between actors (`DEMANDED`, `MET_WITH`…) anew from the acts, one type after the other; how many. */
  rebuildTypedEdges(): Promise<number>
}

/** An act answers another. */
export type Answer = Omit<ResponseRow, 'via'>

/** Decisions that are made, proposed and taken back together. */
export interface Decisions {
  readonly decided: readonly NewDecision[]
  readonly proposed: readonly NewDecision[]
  readonly undone: readonly DecisionId[]
  readonly undoing: Undoing
}

/** Who takes a decision back or accepts a proposal, and why. */
export interface Undoing {
  readonly by: string
  readonly reason: string
}

/** An open graph on one engine. */
export interface Graph extends GraphReader, GraphWriter {
  readonly engine: 'grafeo' | 'neo4j'
  readonly joins: JoinStore
  forCaller(caller: Caller): Graph
  close(): Promise<void>
}
