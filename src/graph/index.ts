export { type BackupOptions, backupGraph } from './backup/backupGraph.ts'
export type { BackupManifest } from './backup/manifest.ts'
export { type Restored, type RestoreOptions, restoreGraph } from './backup/restoreGraph.ts'
export { type ActCounts, FACETS, type FacetKind, type FacetRecord } from './cypher/facets.ts'
export type { MatrixCell } from './cypher/matrix.ts'
export type { QueryObserver } from './engines/engine.ts'
export type {
  ActFilter,
  ActorFilter,
  ActorPath,
  Answer,
  AnswerFilter,
  ArticleFilter,
  ArticleVersion,
  Decisions,
  Found,
  FoundKind,
  Graph,
  GraphCounts,
  GraphFlaw,
  GraphReader,
  GraphWriter,
  PageRequest,
  PathRequest,
  StaleEdge,
  Undoing,
} from './graph.ts'
export { isRetired } from './isRetired.ts'
export type { ActorToJoin, ActToJoin, JoinStore } from './joinStore.ts'
export { type GraphConfig, type OpenOptions, openGraph } from './openGraph.ts'
export type {
  ActorRow,
  ActRow,
  AliasRow,
  ArticleHead,
  ArticleRow,
  Batch,
  ClaimRow,
  CorrectionRow,
  DecisionKind,
  DecisionRow,
  GraphRow,
  NamedActor,
  NameRow,
  NewDecision,
  Origin,
  OriginLink,
  OriginLinkKind,
  OriginsOfAct,
  OutletRow,
  Part,
  PartyRow,
  ReadAct,
  ReadReport,
  ReadTie,
  ReportRow,
  ResponseRow,
  RowsByKind,
  SourceRow,
  StoredAct,
  StoredArticle,
  StoredReport,
  TieRow,
} from './rows.ts'
export { CLAIMGRAPH, DECISION_KINDS } from './rows.ts'
