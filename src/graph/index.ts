export type { QueryObserver } from './engines/engine.ts'
export type {
  ActFilter,
  ActorFilter,
  ArticleFilter,
  Graph,
  GraphCounts,
  GraphReader,
  GraphWriter,
  PageRequest,
} from './graph.ts'
export { type GraphConfig, type OpenOptions, openGraph } from './openGraph.ts'
export type {
  ActorRow,
  ActRow,
  ArticleHead,
  ArticleRow,
  Batch,
  NameRow,
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
  SourceRow,
  TieRow,
} from './rows.ts'
