import { BY_ID } from '../access/reads.ts'
import { apiError } from '../apiError.ts'
import { AS_OF, builder } from '../builder.ts'
import { LIMITS } from '../limits.ts'
import { loadNode } from '../loadNode.ts'
import { NodeRef } from './refs.ts'

export function defineNodes(): void {
  builder.queryFields((t) => ({
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: 'The actor, act, report, article or decision with this id; null if there is none.',
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
