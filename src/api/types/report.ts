import type { NameRow, ReadReport } from '../../graph/index.ts'
import type { ReportId } from '../../model/index.ts'
import { contains, type Span, spanText } from '../../text/index.ts'
import { BY_ID, PARTIES } from '../access/reads.ts'
import { AS_OF, builder } from '../builder.ts'
import { actorOf, found } from '../found.ts'
import type { Loaders } from '../loaders.ts'
import { PartEnum, QuoteFormEnum } from './enums.ts'
import { ActorRef, ActRef, ArticleRef, NodeRef, ReportRef } from './refs.ts'
import { SpanRef, type TextSpan } from './span.ts'

const NameRef = builder.objectRef<NameRow>('NameInReport').implement({
  description: 'The words by which a report names an actor: the evidence for who is who.',
  fields: (t) => ({
    part: t.expose('part', { type: PartEnum, description: 'The part that the actor has.' }),
    span: t.field({
      type: SpanRef,
      description: 'The words: a name, a title or a pronoun.',
      resolve: ({ span, surface }) => ({ span, text: () => surface }),
    }),
    actor: t.field({
      type: ActorRef,
      description: 'Whom they were taken to mean.',
      resolve: ({ actorId }, _args, { viewOf }, info) => actorOf(actorId, viewOf(info)),
    }),
  }),
})

export function defineReports(): void {
  ReportRef.implement({
    description: 'One place in an article where an act is told: the evidence that opens behind every act.',
    interfaces: [NodeRef],
    fields: (t) => ({
      act: t.field({
        type: ActRef,
        description: 'The act that is told.',
        extensions: { reads: ['Act.reports'] },
        resolve: async ({ actId }, _args, { viewOf }, info) =>
          found(await viewOf(info).load.act.load(actId), actId),
      }),
      article: t.expose('article', {
        type: ArticleRef,
        description: 'The article in which it stands.',
        extensions: { reads: ['Article.reports'] },
      }),
      sentence: t.exposeString('sentence', {
        description: 'The whole sentence.',
        extensions: {
          reads: ['Report.sentenceSpan', 'Report.cue', 'Report.content', 'NameInReport.span', 'Span.text'],
        },
      }),
      sentenceSpan: t.field({
        type: SpanRef,
        description: 'Where the sentence stands.',
        extensions: { reads: ['Report.sentence'] },
        resolve: (report) => ({ span: report.sentenceSpan, text: () => report.sentence }),
      }),
      cue: t.field({
        type: SpanRef,
        description: 'The verb or noun that expresses the act, such as "denied".',
        resolve: (report, _args, { viewOf }, info) => textSpan(report.cueSpan, report, viewOf(info).load),
      }),
      content: t.field({
        type: [SpanRef],
        description:
          'The fragments of what was said or demanded; a quotation may run over several sentences.',
        extensions: { reads: ['Act.content'] },
        resolve: (report, _args, { viewOf }, info) =>
          report.contentSpans.map((span) => textSpan(span, report, viewOf(info).load)),
      }),
      names: t.field({
        type: [NameRef],
        description: 'The words that name the actors, in the order of part and text.',
        extensions: { reads: ['NameInReport.part', ...PARTIES] },
        resolve: ({ id }, _args, { viewOf }, info) => viewOf(info).load.namesOfReport.load(id),
      }),
      quote: t.expose('quote', { type: QuoteFormEnum, description: 'How much of the content is quoted.' }),
      voicedIn: t.field({
        type: ReportRef,
        nullable: true,
        description: 'The report inside whose content this one is told; null where the outlet tells it.',
        extensions: { reads: ['Report.depth'] },
        resolve: ({ voicedInId }, _args, { viewOf }, info) =>
          voicedInId === null ? null : viewOf(info).load.report.load(voicedInId),
      }),
      depth: t.exposeInt('depth', {
        description: '0 where the outlet tells it in its own voice, 1 inside another report, and so on.',
        extensions: { reads: ['Report.voicedIn', 'Act.vouched'] },
      }),
      confidence: t.exposeFloat('confidence', {
        description: 'Share of the reports of this kind that are right, from 0 to 1, as measured.',
      }),
      confirmed: t.exposeBoolean('confirmed', {
        description: 'Whether somebody has looked at it and found it right.',
        extensions: { reads: ['Decision.kind', 'Decision.subjects', 'Decision.state'] },
      }),
      extractor: t.exposeString('extractor', { description: 'Name and version of what read it.' }),
      recordedAt: t.expose('recordedAt', {
        type: 'DateTime',
        description: 'When it was read into the graph.',
      }),
    }),
  })

  builder.queryField('report', (t) =>
    t.field({
      type: ReportRef,
      nullable: true,
      description: 'The report with this id; null if there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id.', extensions: BY_ID }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { id, asOf }, { lookBack }, info) =>
        lookBack(info, asOf).load.report.load(id as ReportId),
    }),
  )
}

/** Most spans lie in the sentence, which is at hand; for others the text of the article is read. */
function textSpan(span: Span, { sentence, sentenceSpan, articleId }: ReadReport, load: Loaders): TextSpan {
  const [offset] = sentenceSpan
  return {
    span,
    text: async () =>
      contains(sentenceSpan, span)
        ? sentence.slice(span[0] - offset, span[1] - offset)
        : spanText((await load.textOfArticle.load(articleId)) ?? '', span),
  }
}
