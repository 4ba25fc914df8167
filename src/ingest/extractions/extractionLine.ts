import { z } from 'zod'
import type { Extraction } from '../../model/index.ts'
import { ACT_TYPES, ACTOR_TYPES, MODALITIES, POLARITIES, QUOTE_FORMS } from '../../ontology/index.ts'

const SPAN = z.tuple([z.int().min(0), z.int().min(0)]).readonly()
const SPANS = z.array(SPAN).readonly()
const NAMES = z.array(z.string()).readonly()

const ACTOR = z
  .object({
    type: z.enum(ACTOR_TYPES),
    aliases: NAMES,
    role: z.string().exactOptional(),
    of: z.string().exactOptional(),
    memberOf: z.string().exactOptional(),
    mentions: z
      .array(z.object({ span: SPAN, kind: z.enum(['NAME', 'METONYM', 'NOMINAL', 'PRONOUN']) }).readonly())
      .readonly(),
  })
  .readonly()

const REPORT = z
  .object({
    id: z.string().min(1),
    type: z.enum(ACT_TYPES),
    by: NAMES,
    to: NAMES,
    about: NAMES,
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    voice: z.string(),
    quote: z.enum(QUOTE_FORMS),
    when: z
      .string()
      .regex(
        /^(?:\d{4}-\d{2}-\d{2}\/(?:DAY|WEEK)|\d{4}-\d{2}\/MONTH|\d{4}\/YEAR)$/,
        'no period such as 2022-02-01/DAY',
      )
      .nullable(),
    respondsTo: z.string().nullable(),
    sameAs: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    spans: z
      .object({ sentence: SPAN, cue: SPAN, by: SPANS, to: SPANS, about: SPANS, content: SPANS })
      .readonly(),
  })
  .readonly()

/** A line of `claimgraph extract`. */
export const EXTRACTION: z.ZodType<Extraction> = z
  .object({
    id: z.string().min(1),
    date: z.iso.date().nullable(),
    extractor: z.string().min(1),
    sentences: SPANS,
    actors: z.record(z.string().min(1), ACTOR).readonly(),
    reports: z.array(REPORT).readonly(),
    skipped: z
      .array(z.object({ span: SPAN, why: z.enum(['BOILERPLATE', 'CREDIT', 'NOT_ENGLISH']) }).readonly())
      .readonly(),
  })
  .readonly()
