import type { GraphCounts } from '../../graph/index.ts'
import { AS_OF, builder } from '../builder.ts'

const CountsRef = builder.objectRef<GraphCounts>('Counts').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles read.' }),
    actors: t.exposeInt('actors', { description: 'Actors named in them.' }),
    acts: t.exposeInt('acts', { description: 'Acts told in them.' }),
    reports: t.exposeInt('reports', { description: 'Places where an act is told.' }),
  }),
})

export function defineCounts(): void {
  builder.queryField('counts', (t) =>
    t.field({
      type: CountsRef,
      description: 'How much the graph holds.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (_root, { asOf }, { lookBack }, info) => lookBack(info, asOf).graph.counts(),
    }),
  )
}
