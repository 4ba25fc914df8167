import type { ArticleHead } from '../../graph/index.ts'
import type { ArticleId } from '../../model/index.ts'
import { BY_ID, FILTER } from '../access/reads.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, readConnection } from '../connection.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { OutletRef } from './outlet.ts'
import { ArticleRef, NodeRef, ReportRef } from './refs.ts'

/** A whole text costs as much as this many single values. */
const TEXT_COMPLEXITY = 20

const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'What is left out does not restrict. Days are included.',
  fields: (t) => ({
    outlet: t.string({
      description: 'Name of the outlet.',
      extensions: { reads: ['Article.outlet', 'Outlet.name'] },
    }),
    text: t.string({
      description:
        'Words, or their beginnings, that the title or text contains, in this order; case, accents and punctuation do not count.',
      extensions: { reads: ['Article.title', 'Article.text'] },
    }),
    publishedFrom: t.field({
      type: 'Date',
      description: 'Published on this day or later.',
      extensions: { reads: ['Article.publishedOn'] },
    }),
    publishedTo: t.field({
      type: 'Date',
      description: 'Published on this day or before.',
      extensions: { reads: ['Article.publishedOn'] },
    }),
  }),
})

export function defineArticles(): void {
  ArticleRef.implement({
    description: 'A news article that was read into the graph.',
    interfaces: [NodeRef],
    fields: (t) => ({
      name: t.exposeString('name', {
        description: 'By which the source speaks of it: its own id, or its file name.',
      }),
      title: t.exposeString('title', { nullable: true, description: 'Its headline, where one is known.' }),
      url: t.exposeString('url', { nullable: true, description: 'Where it can be read, if known.' }),
      publishedOn: t.expose('publishedOn', {
        type: 'Date',
        nullable: true,
        description: 'The day it was published, if known.',
      }),
      isEnglish: t.exposeBoolean('isEnglish', {
        description: 'False where it is in another language: then it is kept, and nothing of it was read.',
      }),
      recordedAt: t.expose('recordedAt', {
        type: 'DateTime',
        description: 'When it was read into the graph.',
      }),
      outlet: t.expose('outlet', {
        type: OutletRef,
        nullable: true,
        description: 'Who published it, if known.',
      }),
      wire: t.expose('wire', {
        type: OutletRef,
        nullable: true,
        description: 'The news agency that it credits, if any.',
      }),
      text: t.string({
        description: 'The whole text. Spans count in this very text.',
        extensions: { reads: ['Report.sentence', 'Report.content', 'Span.text'] },
        complexity: TEXT_COMPLEXITY,
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.textOfArticle.load(id)) ?? '',
      }),
      reports: t.field({
        type: [ReportRef],
        description: 'What it tells, in the order of the text.',
        extensions: { reads: ['Report.article', 'Span.start'] },
        resolve: async ({ id }, _args, { viewOf }, info) => viewOf(info).load.reportsOfArticle.load(id),
      }),
    }),
  })

  builder.queryFields((t) => ({
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The article with this id; null if there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id.', extensions: BY_ID }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { id, asOf }, { lookBack }, info) =>
        lookBack(info, asOf).load.article.load(id as ArticleId),
    }),
    articles: t.connection(
      {
        type: ArticleRef,
        description: 'Articles, the latest first.',
        extensions: { reads: ['Article.publishedOn'] },
        args: {
          filter: t.arg({ type: ArticleFilter, description: 'Which articles.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, args, { lookBack }, info) => {
          const { graph } = lookBack(info, args.asOf)
          const filter = withoutNulls(args.filter ?? {})
          return readConnection<ArticleHead>(args, {
            name: 'articles by day',
            filter: [filter, args.asOf],
            keyOf: (article) => article.publishedOn ?? '',
            find: (page) => graph.findArticles(filter, page),
            count: () => graph.countArticles(filter),
          })
        },
      },
      { name: 'ArticleConnection', description: 'A page of articles.' },
      { name: 'ArticleEdge', description: 'An article and its place in the list.' },
    ),
  }))
}
