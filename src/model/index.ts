export type { Article, IsoDate } from './article.ts'
export { ClaimgraphError, type ErrorCode } from './claimgraphError.ts'
export {
  type ActorMention,
  type ExtractedActor,
  type ExtractedReport,
  type Extraction,
  isEnglish,
  type MentionKind,
  needsReview,
  type ReportSpans,
  type Skipped,
  spansOf,
} from './extraction.ts'
export { fileProblem } from './fileProblem.ts'
export {
  type ActId,
  type ActorId,
  type ArticleId,
  actId,
  actorId,
  articleId,
  type ClaimId,
  claimId,
  type DecisionId,
  decisionId,
  type OutletId,
  outletId,
  type ReportId,
  reportId,
  type SourceId,
  sourceId,
} from './ids.ts'
export { FOREVER, type Moment, NOW } from './moment.ts'
export { type DecisionState, stateOf } from './stateOf.ts'
