import type { ActId, ActorId, ArticleId, IsoDate } from '../model/index.ts'
import type { ActorType, ActType } from '../ontology/index.ts'
import type { ActHead, DecisionRow, TieRow } from './rows.ts'

export interface ActorHead {
  readonly id: ActorId
  readonly type: ActorType
  readonly name: string
}

/** An actor as it was read, with all that tells who it is. */
export interface ActorToJoin extends ActorHead {
  readonly aliases: readonly string[]
  readonly ties: readonly (TieRow & { readonly toName: string })[]
  readonly articles: readonly ArticleId[]
  /** Days on which these were published, where known. */
  readonly articleDays: readonly IsoDate[]
  /** Itself, or whom it is taken for by the decisions in force. */
  readonly takenFor: ActorId
}

/** An act as it was read, with the actors as they are taken by now. */
export interface ActToJoin extends ActHead {
  readonly by: readonly ActorHead[]
  readonly to: readonly ActorHead[]
  /** The sentences that tell it now, and their articles. */
  readonly sentences: readonly string[]
  readonly articles: readonly ArticleId[]
  readonly takenFor: ActId
}

/** Acts of certain types and days, both days included. */
export interface ActsAmong {
  readonly types: readonly ActType[]
  readonly from: string
  readonly to: string
}

/** What telling who and what is one across articles asks of a graph. All of now, and of what was read. */
export interface JoinStore {
  /** Articles that were stored or read anew since they were last marked as joined, the earliest first. */
  articlesToJoin(): Promise<readonly ArticleId[]>
  markJoined(ids: readonly ArticleId[]): Promise<void>
  /** As if no article had been joined. */
  markNoneJoined(): Promise<void>
  /** Persons and organizations that these articles name. */
  namedInArticles(ids: readonly ArticleId[]): Promise<readonly ActorId[]>
  /** Makes actors and acts to be found by keys. */
  keyActors(rows: readonly { readonly id: ActorId; readonly key: string }[]): Promise<void>
  keyActs(rows: readonly { readonly id: ActId; readonly key: string }[]): Promise<void>
  actsKeyed(keys: readonly string[]): Promise<readonly ActId[]>
  actorsKeyed(keys: readonly string[]): Promise<readonly ActorId[]>
  actors(ids: readonly ActorId[]): Promise<readonly ActorToJoin[]>
  /** Acts that these articles tell. */
  toldInArticles(ids: readonly ArticleId[]): Promise<readonly ActId[]>
  /** Acts by or to actors that were read as these. */
  actsOfActors(ids: readonly ActorId[]): Promise<readonly ActId[]>
  acts(ids: readonly ActId[]): Promise<readonly ActToJoin[]>
  /** Acts of these days, both included. */
  actsBetween(from: string, to: string): Promise<readonly ActToJoin[]>
  /** Acts by, or to, one of these actors. */
  actsWith(part: 'BY' | 'TO', ids: readonly ActorId[], among: ActsAmong): Promise<readonly ActId[]>
  /** For whom these actors speak, and to whom they belong: each with all whom these speak for or belong to in turn. */
  speakingFor(ids: readonly ActorId[]): Promise<ReadonlyMap<ActorId, readonly ActorId[]>>
  /** Who speaks for one of these or belongs to it. */
  speakersFor(ids: readonly ActorId[]): Promise<readonly ActorId[]>
  /** All decisions about any of these, or that put something in the place of one; proposals and undone ones too. */
  decisionsAbout(ids: readonly string[]): Promise<readonly DecisionRow[]>
}
