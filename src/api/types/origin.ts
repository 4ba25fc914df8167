import type { Origin, OriginLink } from '../../graph/index.ts'
import type { ArticleId } from '../../model/index.ts'
import { builder } from '../builder.ts'
import type { View } from '../context.ts'
import { found } from '../found.ts'
import { OriginLinkKindEnum } from './enums.ts'
import { ArticleRef } from './refs.ts'

const OriginLinkRef = builder.objectRef<OriginLink>('OriginLink').implement({
  description: 'What joins two articles into one origin.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OriginLinkKindEnum, description: 'Why they are not independent.' }),
    article: t.field({
      type: ArticleRef,
      description: 'The later article.',
      resolve: ({ articleId }, _args, context, info) => articleOf(articleId, context.viewOf(info)),
    }),
    other: t.field({
      type: ArticleRef,
      description: 'The earlier one.',
      resolve: ({ otherId }, _args, context, info) => articleOf(otherId, context.viewOf(info)),
    }),
    share: t.exposeFloat('share', {
      description:
        'Of a copy, the share of the shorter text that stands in the longer one, from 0 to 1; else 1.',
    }),
  }),
})

export const OriginRef = builder.objectRef<Origin>('Origin').implement({
  description:
    'Articles that tell an act and are not independent of one another. They are joined for this act alone: a shared reprint makes no other two stories copies.',
  fields: (t) => ({
    articles: t.field({
      type: [ArticleRef],
      description: 'Its articles, the earliest first.',
      resolve: ({ articleIds }, _args, context, info) =>
        Promise.all(articleIds.map((id) => articleOf(id, context.viewOf(info)))),
    }),
    links: t.expose('links', { type: [OriginLinkRef], description: 'What joins them.' }),
  }),
})

async function articleOf(id: ArticleId, { load }: View) {
  return found(await load.article.load(id), id)
}
