import type { ReadAct } from '../../graph/index.ts'
import type { ActId } from '../../model/index.ts'
import { ACTS, type ActDefinition } from '../../ontology/index.ts'
import { BY_ID, DAY_OF_ACT, FILTER, NAMES, PARTIES, SPOKEN_FOR, TOLD_IN } from '../access/reads.ts'
import type { GivenActFilter } from '../actFilter.ts'
import { actPage } from '../actPage.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import { STATEMENTS } from '../namedFilters.ts'
import {
  ActTypeEnum,
  DatePrecisionEnum,
  ModalityEnum,
  PolarityEnum,
  QuadEnum,
  ResponseKindEnum,
} from './enums.ts'
import { OriginRef } from './origin.ts'
import { ActorRef, ActRef, NodeRef, ReportRef } from './refs.ts'
import { ResponseRef } from './response.ts'

const HappenedRef = builder.objectRef<ReadAct>('Happened').implement({
  description: 'When an act happened, as far as the text says; not when it was published.',
  fields: (t) => ({
    from: t.expose('happenedFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day it may have happened.',
      extensions: { reads: ['Act.happened', 'Happened.to'] },
    }),
    to: t.expose('happenedTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day it may have happened.',
      extensions: { reads: ['Act.happened', 'Happened.from'] },
    }),
    precision: t.expose('precision', {
      type: DatePrecisionEnum,
      description: 'How exactly the text says it.',
    }),
  }),
})

const CodingRef = builder.objectRef<ActDefinition>('Coding').implement({
  description: 'How coders of events number the type of an act.',
  fields: (t) => ({
    quad: t.expose('quad', { type: QuadEnum, description: 'Words or deeds, of cooperation or of conflict.' }),
    plover: t.exposeString('plover', {
      nullable: true,
      description: 'Type of PLOVER (2021); null where it has none.',
    }),
    cameo: t.exposeString('cameo', {
      nullable: true,
      description: 'Code of CAMEO 1.1b3; null where it has none.',
    }),
    score: t.exposeFloat('score', {
      description: 'From -10, conflict, to 10, cooperation, on the scale of PLOVER.',
    }),
  }),
})

const BY_IDS = { description: 'Any of the actors with these ids.', extensions: BY_ID } as const
const BY_NAME = {
  description: 'Whoever bears this very name or alias, without regard to case and accents.',
  extensions: { reads: NAMES },
} as const

const NamedActorsInput = builder.inputType('NamedActors', {
  description: 'Actors, named in one of these ways.',
  isOneOf: true,
  fields: (t) => ({ ids: t.idList(BY_IDS), name: t.string(BY_NAME) }),
})

export const ActorChoiceInput = builder.inputType('ActorChoice', {
  description: 'Actors, chosen in one of these ways.',
  isOneOf: true,
  fields: (t) => ({
    ids: t.idList(BY_IDS),
    name: t.string(BY_NAME),
    speakingFor: t.field({
      type: NamedActorsInput,
      description: 'These, whoever holds an office in them, and bodies that belong to them.',
      extensions: { reads: SPOKEN_FOR },
    }),
  }),
})

const AnswerFilterInput = builder.inputType('AnswerFilter', {
  description: 'An act at the other end of an answer. What is left out does not restrict.',
  fields: (t) => ({
    kinds: t.field({
      type: [ResponseKindEnum],
      description: 'How the one act answers the other.',
      extensions: { reads: ['Response.kind'] },
    }),
    by: t.field({
      type: ActorChoiceInput,
      description: 'By whom the other act is.',
      extensions: { reads: ['Act.by'] },
    }),
  }),
})

export const ActFilterInput = builder.inputRef<GivenActFilter>('ActFilter')

ActFilterInput.implement({
  description: 'What is left out does not restrict; an empty list lets nothing pass. Days are included.',
  fields: (t) => ({
    types: t.field({
      type: [ActTypeEnum],
      description: 'Acts of any of these types.',
      extensions: { reads: ['Act.type'] },
    }),
    by: t.field({
      type: ActorChoiceInput,
      description: 'Said or done by any of these.',
      extensions: { reads: ['Act.by'] },
    }),
    to: t.field({
      type: ActorChoiceInput,
      description: 'Said or done to any of these.',
      extensions: { reads: ['Act.to'] },
    }),
    about: t.field({
      type: ActorChoiceInput,
      description: 'Said about any of these.',
      extensions: { reads: ['Act.about'] },
    }),
    toOrAbout: t.field({
      type: ActorChoiceInput,
      description: 'Said or done to any of these, or about them.',
      extensions: { reads: ['Act.to', 'Act.about'] },
    }),
    involving: t.field({
      type: ActorChoiceInput,
      description: 'In which any of these has any part.',
      extensions: { reads: PARTIES },
    }),
    text: t.string({
      description:
        'Words, or their beginnings, in the content or in a sentence that tells it, in this order; case, accents and punctuation do not count.',
      extensions: { reads: ['Act.content', 'Report.sentence', 'Act.reports'] },
    }),
    happenedFrom: t.field({
      type: 'Date',
      description: 'Happened on this day or later.',
      extensions: { reads: ['Happened.from', 'Happened.to'] },
    }),
    happenedTo: t.field({
      type: 'Date',
      description: 'Happened on this day or before.',
      extensions: { reads: ['Happened.from', 'Happened.to'] },
    }),
    dayFrom: t.field({
      type: 'Date',
      description: 'Of this day or later, by the day they happened, else by the day they were published.',
      extensions: { reads: DAY_OF_ACT },
    }),
    dayTo: t.field({
      type: 'Date',
      description: 'Of this day or before, by the same day.',
      extensions: { reads: DAY_OF_ACT },
    }),
    publishedFrom: t.field({
      type: 'Date',
      description: 'Told in an article of this day or later.',
      extensions: { reads: ['Article.publishedOn', ...TOLD_IN] },
    }),
    publishedTo: t.field({
      type: 'Date',
      description: 'Told in an article of this day or before.',
      extensions: { reads: ['Article.publishedOn', ...TOLD_IN] },
    }),
    polarity: t.field({
      type: PolarityEnum,
      description: 'Only acts of this polarity.',
      extensions: { reads: ['Act.polarity'] },
    }),
    modality: t.field({
      type: ModalityEnum,
      description: 'Only acts of this modality.',
      extensions: { reads: ['Act.modality'] },
    }),
    minOrigins: t.int({
      description: 'Told by articles of at least so many independent origins.',
      extensions: { reads: ['Act.originCount'] },
    }),
    outlets: t.idList({
      description: 'Told by any of the outlets with these ids.',
      extensions: { reads: ['Article.outlet', 'Outlet.name', ...TOLD_IN] },
    }),
    minConfidence: t.float({
      description: 'Told in a sentence that is read right with at least this share.',
      extensions: { reads: ['Report.confidence', 'Act.reports'] },
    }),
    voice: t.field({
      type: ActorChoiceInput,
      description: 'Told inside what any of these said: in their voice.',
      extensions: { reads: ['Report.voicedIn', 'Act.by', 'Act.reports'] },
    }),
    answered: t.field({
      type: AnswerFilterInput,
      description: 'Answered or contradicted by such an act; {} is any, and not: { answered: {} } is none.',
      extensions: { reads: ['Act.responses'] },
    }),
    answers: t.field({
      type: AnswerFilterInput,
      description: 'Answers or contradicts such an act; {} is any.',
      extensions: { reads: ['Act.respondsTo'] },
    }),
    vouched: t.boolean({
      description: 'true: told by an outlet in its own voice; false: only alleged inside other reports.',
      extensions: { reads: ['Act.vouched'] },
    }),
    and: t.field({
      type: [ActFilterInput],
      description: 'Acts that also meet all of these.',
      extensions: FILTER,
    }),
    or: t.field({
      type: [ActFilterInput],
      description: 'Acts that also meet any of these.',
      extensions: FILTER,
    }),
    not: t.field({ type: ActFilterInput, description: 'Acts that do not meet this.', extensions: FILTER }),
  }),
})

export const ActEdgeRef = builder.edgeObject({
  type: ActRef,
  name: 'ActEdge',
  description: 'An act and its place in the list.',
})

export const ActConnectionRef = builder.connectionObject(
  { type: ActRef, name: 'ActConnection', description: 'A page of acts.' },
  ActEdgeRef,
)

export function defineActs(): void {
  ActRef.implement({
    description: 'One thing that was said or done, however many articles tell it. Repeated acts stay apart.',
    interfaces: [NodeRef],
    fields: (t) => ({
      type: t.expose('type', { type: ActTypeEnum, description: 'What kind of act it is.' }),
      coding: t.field({
        type: CodingRef,
        description: 'The codes of its type elsewhere.',
        extensions: { reads: ['Act.type'] },
        resolve: ({ type }) => ACTS[type],
      }),
      polarity: t.expose('polarity', {
        type: PolarityEnum,
        description: 'Whether it happened, as the text has it.',
      }),
      modality: t.expose('modality', {
        type: ModalityEnum,
        description: 'Whether it is real, planned or thought of.',
      }),
      content: t.exposeString('content', {
        nullable: true,
        description: 'What was said, demanded or denied; null for plain deeds.',
        extensions: { reads: ['Report.content', 'Span.text'] },
      }),
      happened: t.field({ type: HappenedRef, description: 'When it happened.', resolve: (act) => act }),
      by: t.expose('by', { type: [ActorRef], description: 'Who said or did it.' }),
      to: t.expose('to', { type: [ActorRef], description: 'To whom it was said or done.' }),
      about: t.expose('about', { type: [ActorRef], description: 'About whom it was said.' }),
      vouched: t.exposeBoolean('vouched', {
        description:
          'Whether an outlet tells it in its own voice; otherwise it is only alleged inside other reports.',
        extensions: { reads: ['Report.depth'] },
      }),
      articleCount: t.int({
        description: 'In how many articles it is told.',
        extensions: { reads: ['Act.reports'] },
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.originsOfAct.load(id)).reduce(
            (sum, { articleIds }) => sum + articleIds.length,
            0,
          ),
      }),
      originCount: t.int({
        description: 'From how many independent origins: copies and reprints of one story count once.',
        extensions: { reads: ['Act.origins'] },
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.originsOfAct.load(id)).length,
      }),
      origins: t.field({
        type: [OriginRef],
        description: 'Its independent origins, by the earliest article of each.',
        extensions: {
          reads: ['Act.reports', 'Act.originCount', 'Article.outlet', 'Outlet.family', 'Article.wire'],
        },
        resolve: ({ id }, _args, { viewOf }, info) => viewOf(info).load.originsOfAct.load(id),
      }),
      respondsTo: t.field({
        type: [ResponseRef],
        description: 'What it answers or contradicts, as articles say or as was decided.',
        extensions: { reads: ['Act.responses', 'Response.act'] },
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.responsesOfAct.load(id)).map(({ toActId, kind }) => ({
            kind,
            id: toActId,
          })),
      }),
      responses: t.field({
        type: [ResponseRef],
        description: 'What answers or contradicts it.',
        extensions: { reads: ['Act.respondsTo'] },
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.responsesToAct.load(id)).map(({ actId, kind }) => ({ kind, id: actId })),
      }),
      reports: t.field({
        type: [ReportRef],
        description: 'Every place where it is told, the earliest article first.',
        extensions: { reads: ['Report.act', 'Act.articleCount', 'Article.publishedOn', 'Span.start'] },
        resolve: ({ id }, _args, { viewOf }, info) => viewOf(info).load.reportsOfAct.load(id),
      }),
    }),
  })

  builder.queryFields((t) => ({
    act: t.field({
      type: ActRef,
      nullable: true,
      description: 'The act with this id; null if there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id.', extensions: BY_ID }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { id, asOf }, { lookBack }, info) => lookBack(info, asOf).load.act.load(id as ActId),
    }),
    acts: t.connection(
      {
        type: ActRef,
        description: 'Acts, the latest first: by the day they happened, else by the day they were published.',
        extensions: { reads: DAY_OF_ACT },
        args: {
          filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, args, { lookBack }, info) => actPage(lookBack(info, args.asOf), args),
      },
      ActConnectionRef,
      ActEdgeRef,
    ),
    statements: t.connection(
      {
        type: ActRef,
        description: 'What was said, asked, promised, denied: acts in words, the latest first.',
        extensions: { reads: ['Act.type', ...DAY_OF_ACT] },
        args: {
          by: t.arg({
            type: ActorChoiceInput,
            description: 'Whose words they are.',
            extensions: { reads: ['Act.by'] },
          }),
          toOrAbout: t.arg({
            type: ActorChoiceInput,
            description: 'To whom, or about whom, it was said.',
            extensions: { reads: ['Act.to', 'Act.about'] },
          }),
          filter: t.arg({ type: ActFilterInput, description: 'Which statements.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, { by, toOrAbout, ...args }, { lookBack }, info) =>
          actPage(lookBack(info, args.asOf), args, { ...STATEMENTS, by, toOrAbout }),
      },
      ActConnectionRef,
      ActEdgeRef,
    ),
  }))
}
