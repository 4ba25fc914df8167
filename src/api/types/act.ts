import type { ReadAct } from '../../graph/index.ts'
import type { ActId } from '../../model/index.ts'
import { ACTS, type ActDefinition } from '../../ontology/index.ts'
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
    }),
    to: t.expose('happenedTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day it may have happened.',
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

const BY_IDS = { description: 'Any of the actors with these ids.' } as const
const BY_NAME = {
  description: 'Whoever bears this very name or alias, without regard to case and accents.',
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
    }),
  }),
})

const AnswerFilterInput = builder.inputType('AnswerFilter', {
  description: 'An act at the other end of an answer. What is left out does not restrict.',
  fields: (t) => ({
    kinds: t.field({ type: [ResponseKindEnum], description: 'How the one act answers the other.' }),
    by: t.field({ type: ActorChoiceInput, description: 'By whom the other act is.' }),
  }),
})

export const ActFilterInput = builder.inputRef<GivenActFilter>('ActFilter')

ActFilterInput.implement({
  description: 'What is left out does not restrict; an empty list lets nothing pass. Days are included.',
  fields: (t) => ({
    types: t.field({ type: [ActTypeEnum], description: 'Acts of any of these types.' }),
    by: t.field({ type: ActorChoiceInput, description: 'Said or done by any of these.' }),
    to: t.field({ type: ActorChoiceInput, description: 'Said or done to any of these.' }),
    about: t.field({ type: ActorChoiceInput, description: 'Said about any of these.' }),
    toOrAbout: t.field({
      type: ActorChoiceInput,
      description: 'Said or done to any of these, or about them.',
    }),
    involving: t.field({ type: ActorChoiceInput, description: 'In which any of these has any part.' }),
    text: t.string({
      description:
        'Words, or their beginnings, in the content or in a sentence that tells it, in this order; case, accents and punctuation do not count.',
    }),
    happenedFrom: t.field({ type: 'Date', description: 'Happened on this day or later.' }),
    happenedTo: t.field({ type: 'Date', description: 'Happened on this day or before.' }),
    dayFrom: t.field({
      type: 'Date',
      description: 'Of this day or later, by the day they happened, else by the day they were published.',
    }),
    dayTo: t.field({ type: 'Date', description: 'Of this day or before, by the same day.' }),
    publishedFrom: t.field({ type: 'Date', description: 'Told in an article of this day or later.' }),
    publishedTo: t.field({ type: 'Date', description: 'Told in an article of this day or before.' }),
    polarity: t.field({ type: PolarityEnum, description: 'Only acts of this polarity.' }),
    modality: t.field({ type: ModalityEnum, description: 'Only acts of this modality.' }),
    minOrigins: t.int({ description: 'Told by articles of at least so many independent origins.' }),
    outlets: t.idList({ description: 'Told by any of the outlets with these ids.' }),
    minConfidence: t.float({
      description: 'Told in a sentence that is read right with at least this share.',
    }),
    voice: t.field({
      type: ActorChoiceInput,
      description: 'Told inside what any of these said: in their voice.',
    }),
    answered: t.field({
      type: AnswerFilterInput,
      description: 'Answered or contradicted by such an act; {} is any, and not: { answered: {} } is none.',
    }),
    answers: t.field({
      type: AnswerFilterInput,
      description: 'Answers or contradicts such an act; {} is any.',
    }),
    vouched: t.boolean({
      description: 'true: told by an outlet in its own voice; false: only alleged inside other reports.',
    }),
    and: t.field({ type: [ActFilterInput], description: 'Acts that also meet all of these.' }),
    or: t.field({ type: [ActFilterInput], description: 'Acts that also meet any of these.' }),
    not: t.field({ type: ActFilterInput, description: 'Acts that do not meet this.' }),
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
      }),
      happened: t.field({ type: HappenedRef, description: 'When it happened.', resolve: (act) => act }),
      by: t.expose('by', { type: [ActorRef], description: 'Who said or did it.' }),
      to: t.expose('to', { type: [ActorRef], description: 'To whom it was said or done.' }),
      about: t.expose('about', { type: [ActorRef], description: 'About whom it was said.' }),
      vouched: t.exposeBoolean('vouched', {
        description:
          'Whether an outlet tells it in its own voice; otherwise it is only alleged inside other reports.',
      }),
      articleCount: t.int({
        description: 'In how many articles it is told.',
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.originsOfAct.load(id)).reduce(
            (sum, { articleIds }) => sum + articleIds.length,
            0,
          ),
      }),
      originCount: t.int({
        description: 'From how many independent origins: copies and reprints of one story count once.',
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.originsOfAct.load(id)).length,
      }),
      origins: t.field({
        type: [OriginRef],
        description: 'Its independent origins, by the earliest article of each.',
        resolve: ({ id }, _args, { viewOf }, info) => viewOf(info).load.originsOfAct.load(id),
      }),
      respondsTo: t.field({
        type: [ResponseRef],
        description: 'What it answers or contradicts, as articles say or as was decided.',
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.responsesOfAct.load(id)).map(({ toActId, kind }) => ({
            kind,
            id: toActId,
          })),
      }),
      responses: t.field({
        type: [ResponseRef],
        description: 'What answers or contradicts it.',
        resolve: async ({ id }, _args, { viewOf }, info) =>
          (await viewOf(info).load.responsesToAct.load(id)).map(({ actId, kind }) => ({ kind, id: actId })),
      }),
      reports: t.field({
        type: [ReportRef],
        description: 'Every place where it is told, the earliest article first.',
        resolve: ({ id }, _args, { viewOf }, info) => viewOf(info).load.reportsOfAct.load(id),
      }),
    }),
  })

  builder.queryFields((t) => ({
    act: t.field({
      type: ActRef,
      nullable: true,
      description: 'The act with this id; null if there is none.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }), asOf: t.arg(AS_OF) },
      resolve: (_root, { id, asOf }, { lookBack }, info) => lookBack(info, asOf).load.act.load(id as ActId),
    }),
    acts: t.connection(
      {
        type: ActRef,
        description: 'Acts, the latest first: by the day they happened, else by the day they were published.',
        args: { filter: t.arg({ type: ActFilterInput, description: 'Which acts.' }), asOf: t.arg(AS_OF) },
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
        args: {
          by: t.arg({ type: ActorChoiceInput, description: 'Whose words they are.' }),
          toOrAbout: t.arg({ type: ActorChoiceInput, description: 'To whom, or about whom, it was said.' }),
          filter: t.arg({ type: ActFilterInput, description: 'Which statements.' }),
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
