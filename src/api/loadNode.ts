import type { ActorRow, ArticleHead, DecisionRow, ReadAct, ReadReport } from '../graph/index.ts'
import type { ActId, ActorId, ArticleId, DecisionId, ReportId } from '../model/index.ts'
import type { Loaders } from './loaders.ts'
import { type NodeType, nodeTypeOf } from './nodeType.ts'

/** Anything that has an id. */
export type Node = ActorRow | ReadAct | ReadReport | ArticleHead | DecisionRow

const LOAD: Readonly<Record<NodeType, (id: string, load: Loaders) => Promise<Node | null>>> = {
  Actor: (id, load) => load.actor.load(id as ActorId),
  Act: (id, load) => load.act.load(id as ActId),
  Report: (id, load) => load.report.load(id as ReportId),
  Article: (id, load) => load.article.load(id as ArticleId),
  Decision: (id, load) => load.decision.load(id as DecisionId),
}

/** Null where there is nothing with this id. */
export async function loadNode(id: string, load: Loaders): Promise<Node | null> {
  const type = nodeTypeOf(id)
  return type === undefined ? null : LOAD[type](id, load)
}
