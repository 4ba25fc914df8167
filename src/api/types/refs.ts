import type { ActorRow, ArticleHead, DecisionRow, ReadAct, ReadReport } from '../../graph/index.ts'
import { builder } from '../builder.ts'
import { nodeTypeOf } from '../nodeType.ts'

/** The types that lead to one another, declared before any is described. */

export const NodeRef = builder.interfaceRef<{ readonly id: string }>('Node').implement({
  description: 'Anything that has an id.',
  resolveType: ({ id }) => nodeTypeOf(id),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Names this thing and nothing else, on every machine and for good.',
    }),
  }),
})

export const ActorRef = builder.objectRef<ActorRow>('Actor')
export const ActRef = builder.objectRef<ReadAct>('Act')
export const ReportRef = builder.objectRef<ReadReport>('Report')
export const ArticleRef = builder.objectRef<ArticleHead>('Article')
export const DecisionRef = builder.objectRef<DecisionRow>('Decision')
