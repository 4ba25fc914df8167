import { z } from 'zod'
import { DECISION_KINDS, type RowsByKind } from '../graph/index.ts'
import type {
  ActId,
  ActorId,
  ArticleId,
  ClaimId,
  DecisionId,
  OutletId,
  ReportId,
  SourceId,
} from '../model/index.ts'
import {
  ACT_TYPES,
  ACTOR_TYPES,
  DATE_PRECISIONS,
  MODALITIES,
  POLARITIES,
  QUOTE_FORMS,
  RESPONSE_KINDS,
  TIES,
  type TieType,
} from '../ontology/index.ts'

const text = z.string()
const day = z.iso.date().nullable()
const count = z.int().min(0)
const span = z.tuple([count, count]).readonly()
const part = z.enum(['BY', 'TO', 'ABOUT'])

/** An id of some kind; what it is a hash of is not seen here. */
function id<Id extends string>() {
  return z.string().min(1) as unknown as z.ZodType<Id>
}

/** The rows of each kind, as they stand in a line. */
export const ROW_SCHEMAS: { readonly [Kind in keyof RowsByKind]: z.ZodType<RowsByKind[Kind]> } = {
  outlet: z.strictObject({ id: id<OutletId>(), name: text, family: text.nullable() }),
  article: z.strictObject({
    id: id<ArticleId>(),
    name: text,
    title: text.nullable(),
    url: text.nullable(),
    publishedOn: day,
    text,
    isEnglish: z.boolean(),
    recordedAt: count,
    outletIds: z.array(id<OutletId>()).readonly(),
    wireIds: z.array(id<OutletId>()).readonly(),
  }),
  correction: z.strictObject({ articleId: id<ArticleId>(), correctsId: id<ArticleId>(), recordedAt: count }),
  actor: z.strictObject({
    id: id<ActorId>(),
    type: z.enum(ACTOR_TYPES),
    name: text,
    iso3: text.nullable(),
  }),
  alias: z.strictObject({ actorId: id<ActorId>(), name: text, recordedAt: count }),
  claim: z.strictObject({ id: id<ClaimId>(), text }),
  act: z.strictObject({
    id: id<ActId>(),
    type: z.enum(ACT_TYPES),
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    content: text.nullable(),
    claimId: id<ClaimId>().nullable(),
    happenedFrom: day,
    happenedTo: day,
    precision: z.enum(DATE_PRECISIONS),
    sortDate: text,
  }),
  party: z.strictObject({
    actId: id<ActId>(),
    part,
    place: count,
    actorId: id<ActorId>(),
    recordedAt: count,
  }),
  report: z.strictObject({
    id: id<ReportId>(),
    actId: id<ActId>(),
    articleId: id<ArticleId>(),
    voicedInId: id<ReportId>().nullable(),
    depth: count,
    sentence: text,
    sentenceSpan: span,
    cueSpan: span,
    contentSpans: z.array(span).readonly(),
    quote: z.enum(QUOTE_FORMS),
    confidence: z.number(),
    extractor: text,
    recordedAt: count,
    retired: z.array(count).readonly(),
  }),
  name: z.strictObject({
    reportId: id<ReportId>(),
    part,
    place: count,
    actorId: id<ActorId>(),
    span,
    surface: text,
  }),
  tie: z.strictObject({
    type: z.enum(Object.keys(TIES) as TieType[]),
    fromId: id<ActorId>(),
    toId: id<ActorId>(),
    title: text,
    recordedAt: count,
  }),
  response: z.strictObject({
    actId: id<ActId>(),
    toActId: id<ActId>(),
    kind: z.enum(RESPONSE_KINDS),
    via: id<ReportId>(),
    recordedAt: count,
  }),
  decision: z.strictObject({
    id: id<DecisionId>(),
    kind: z.enum(DECISION_KINDS),
    subjects: z.array(text).readonly(),
    into: text.nullable(),
    value: text.nullable(),
    by: text,
    reason: text,
    proposedAt: count.nullable(),
    at: count.nullable(),
    undoneAt: count.nullable(),
    undoneBy: text.nullable(),
    undoneReason: text.nullable(),
    made: z.array(text).readonly(),
  }),
  source: z.strictObject({ id: id<SourceId>(), path: text, articles: count, recordedAt: count }),
}
