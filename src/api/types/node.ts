import type { ActorRow, ArticleHead, ReadAct, ReadReport } from '../../graph/index.ts'
import type { ActId, ActorId, ArticleId, ReportId } from '../../model/index.ts'
import { BY_ID } from '../access/reads.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { LIMITS } from '../limits.ts'
import type { Loaders } from '../loaders.ts'
import { type NodeType, nodeTypeOf } from '../nodeType.ts'
import { NodeRef } from './refs.ts'

export function defineNodes(): void {
  builder.queryFields((t) => ({
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: 'The actor, act, report or article with this id; null if there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id.', extensions: BY_ID }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { id, asOf }, { lookBack }, info) => loadNode(id, lookBack(info, asOf).load),
    }),
    nodes: t.field({
      type: [NodeRef],
      nullable: { list: false, items: true },
      description: 'The things with these ids, in this order; null for each that is not there.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `Their ids, ${LIMITS.pageSize} at most.`,
          extensions: BY_ID,
        }),
        asOf: t.arg(AS_OF),
      },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: (_root, { ids, asOf }, { lookBack }, info) => {
        const { load } = lookBack(info, asOf)
        if (ids.length > LIMITS.pageSize) {
          throw apiError('BAD_PAGE', `${ids.length} ids are given; ${LIMITS.pageSize} are allowed.`)
        }
        return Promise.all(ids.map((id) => loadNode(id, load)))
      },
    }),
  }))
}

type Node = ActorRow | ReadAct | ReadReport | ArticleHead

const LOAD: Readonly<Record<NodeType, (id: string, load: Loaders) => Promise<Node | null>>> = {
  Actor: (id, load) => load.actor.load(id as ActorId),
  Act: (id, load) => load.act.load(id as ActId),
  Report: (id, load) => load.report.load(id as ReportId),
  Article: (id, load) => load.article.load(id as ArticleId),
}

async function loadNode(id: string, load: Loaders): Promise<Node | null> {
  const type = nodeTypeOf(id)
  return type === undefined ? null : LOAD[type](id, load)
}
