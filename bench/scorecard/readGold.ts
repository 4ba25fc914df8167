/** Reads annotated articles: one JSON object a line. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ACT_TYPES, ACTOR_TYPES, MODALITIES, POLARITIES, QUOTE_FORMS } from '../../src/ontology/index.ts'

const SPAN = z.tuple([z.number().int(), z.number().int()]).readonly()
const SPANS = z.array(SPAN).readonly()
const NAMES = z.array(z.string()).readonly()

const ANNOTATED_TEXT = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  sentences: SPANS,
})

const ANNOTATED_REPORT = z.object({
  id: z.string(),
  /** Index of the sentence that holds the cue. */
  s: z.number().int(),
  type: z.enum(ACT_TYPES),
  by: NAMES,
  to: NAMES,
  about: NAMES,
  cue: z.string(),
  /** Where the cue begins in the text; where that is not said, it is the first such word of the sentence. */
  cueStart: z.number().int().optional(),
  content: z.string().nullable(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  voice: z.string(),
  quote: z.enum(QUOTE_FORMS),
  when: z.string().nullable(),
  respondsTo: z.string().nullable(),
  sameAs: z.string().nullable(),
})

const ANNOTATED_ACTS = z.object({
  id: z.string(),
  actors: z.record(z.string(), z.object({ type: z.enum(ACTOR_TYPES), aliases: NAMES })),
  reports: z.array(ANNOTATED_REPORT).readonly(),
})

const ATTRIBUTED_TEXT = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  attributions: z.array(z.object({ source: SPANS, cue: SPANS, content: SPANS })).readonly(),
  /** Stretches that the annotator left out. */
  ignore: SPANS,
})

const ANNOTATED_EVENT = z.object({
  source: z.string().nullable(),
  target: z.string().nullable(),
  source_country: z.string().nullable(),
  target_country: z.string().nullable(),
  source_text: z.string().nullable(),
  target_text: z.string().nullable(),
  root: z.string(),
  /** CAMEO roots that count as right. */
  root_any: z.array(z.string()).readonly(),
  penta: z.string(),
  symmetric: z.boolean(),
})

const EVENT_TEXT = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  interstate: z.boolean(),
  events: z.array(ANNOTATED_EVENT).readonly(),
})

export type AnnotatedText = Readonly<z.infer<typeof ANNOTATED_TEXT>>
export type AnnotatedReport = Readonly<z.infer<typeof ANNOTATED_REPORT>>
export type AnnotatedActs = Readonly<z.infer<typeof ANNOTATED_ACTS>>
export type AttributedText = Readonly<z.infer<typeof ATTRIBUTED_TEXT>>
export type AnnotatedEvent = Readonly<z.infer<typeof ANNOTATED_EVENT>>
export type EventText = Readonly<z.infer<typeof EVENT_TEXT>>

/** An article and the acts that an annotator found in it. */
export interface GoldArticle {
  readonly text: AnnotatedText
  readonly acts: AnnotatedActs
}

/** The articles of a file of acts, each with its text from another file; throws where a text is missing. */
export function readActs(textsFile: string, actsFile: string): readonly GoldArticle[] {
  const texts = new Map(readLines(textsFile, ANNOTATED_TEXT).map((text) => [text.id, text]))
  return readLines(actsFile, ANNOTATED_ACTS).map((acts) => {
    const text = texts.get(acts.id)
    if (!text) throw new Error(`${actsFile}: ${textsFile} has no text ${acts.id}`)
    return { text, acts }
  })
}

/** Articles with who said what: spans of source, cue and content. */
export function readAttributions(file: string): readonly AttributedText[] {
  return readLines(file, ATTRIBUTED_TEXT)
}

/** Sentences with events between actors. */
export function readEvents(file: string): readonly EventText[] {
  return readLines(file, EVENT_TEXT)
}

function readLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const { data, error } = schema.safeParse(JSON.parse(line))
      if (error) throw new Error(`${file}:${index + 1}: ${z.prettifyError(error)}`)
      return data
    })
}
