/**
 * Prints the annotated sample articles as extractions, one a line, in the form of `claimgraph extract`: what a reader
 * without errors would find. Each name gets the place nearest to its cue, in its sentence or before it.
 *
 *   tsx bench/scorecard/goldExtractions.ts > bench/scorecard/gold/extractions.jsonl
 *   tsx bench/scorecard/goldExtractions.ts unscored > bench/scorecard/gold/unscored/extractions.jsonl
 */
import { readFileSync } from 'node:fs'
import type { ActorMention, ExtractedReport, Extraction } from '../../src/model/index.ts'
import { compareSpans, type Span } from '../../src/text/index.ts'
import type { AnnotatedText } from './readGold.ts'

/** The articles that the reader is scored by, and the other sample articles. */
export type GoldSet = 'scored' | 'unscored'

const FOLDERS: Readonly<Record<GoldSet, URL>> = {
  scored: new URL('gold/', import.meta.url),
  unscored: new URL('gold/unscored/', import.meta.url),
}

/** An actor and a report as they are annotated; strings are copied from the text. */
interface GoldActor {
  readonly type: Extraction['actors'][string]['type']
  readonly aliases: readonly string[]
  readonly role?: string
  readonly of?: string
}

interface GoldReport extends Omit<ExtractedReport, 'spans' | 'confidence'> {
  readonly s: number
  readonly cue: string
  readonly cueStart?: number
  readonly content: string | null
}

interface GoldArticle {
  readonly id: string
  readonly actors: Readonly<Record<string, GoldActor>>
  readonly reports: readonly GoldReport[]
}

export function goldExtractions(set: GoldSet): readonly Extraction[] {
  const lines = (file: string) => readLines(new URL(file, FOLDERS[set]))
  const texts = new Map((lines('texts.jsonl') as readonly AnnotatedText[]).map((text) => [text.id, text]))
  return (lines('acts.jsonl') as readonly GoldArticle[]).map((article) => {
    const text = texts.get(article.id)
    if (!text) throw new Error(`no text for ${article.id}`)
    return extractionOf(article, text)
  })
}

function readLines(file: URL): readonly unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as unknown)
}

function extractionOf(
  { id, actors, reports }: GoldArticle,
  { text, date, sentences }: AnnotatedText,
): Extraction {
  const mentions = new Map(
    Object.entries(actors).map(([name, actor]) => [name, mentionsOf([name, ...actor.aliases], text)]),
  )
  return {
    id,
    date: date ?? null,
    extractor: 'annotated/1',
    sentences,
    actors: Object.fromEntries(
      Object.entries(actors).map(([name, { type, aliases, role, of }]) => [
        name,
        { type, aliases, ...(role && { role }), ...(of && { of }), mentions: mentions.get(name) ?? [] },
      ]),
    ),
    reports: reports.map((report) =>
      reportOf(report, sentences[report.s] ?? [0, text.length], text, mentions),
    ),
    skipped: [],
  }
}

function reportOf(
  gold: GoldReport,
  sentence: Span,
  text: string,
  mentions: ReadonlyMap<string, readonly ActorMention[]>,
): ExtractedReport {
  const { id, type, by, to, about, polarity, modality, voice, quote, when, respondsTo, sameAs } = gold
  const start = gold.cueStart ?? text.indexOf(gold.cue, sentence[0])
  const cue: Span = [start, start + gold.cue.length]
  const placeOf = (name: string): Span => nearest(mentions.get(name) ?? [], cue, sentence) ?? cue
  return {
    id,
    type,
    by,
    to,
    about,
    polarity,
    modality,
    voice,
    quote,
    when,
    respondsTo,
    sameAs,
    confidence: 1,
    spans: {
      sentence,
      cue,
      by: by.map(placeOf),
      to: to.map(placeOf),
      about: about.map(placeOf),
      content: gold.content === null ? [] : fragmentsOf(gold.content, sentence, text),
    },
  }
}

/** Every place where one of the names stands as whole words; the longest where several begin or end there. */
function mentionsOf(names: readonly string[], text: string): readonly ActorMention[] {
  const found: ActorMention[] = []
  for (const name of [...new Set(names)].toSorted((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const span: Span = [at, at + name.length]
      const isWhole = !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(span[1]))
      const isInside = found.some(({ span: [from, to] }) => from < span[1] && at < to)
      if (isWhole && !isInside) found.push({ span, kind: /^\p{Lu}/u.test(name) ? 'NAME' : 'NOMINAL' })
    }
  }
  return found.toSorted((a, b) => compareSpans(a.span, b.span))
}

/** The mention in the sentence that is nearest to the cue, else the last one before it. */
function nearest(mentions: readonly ActorMention[], [start]: Span, sentence: Span): Span | undefined {
  const spans = mentions.map(({ span }) => span)
  const inside = spans.filter((span) => span[0] >= sentence[0] && span[1] <= sentence[1])
  const byDistance = inside.toSorted((a, b) => Math.abs(a[0] - start) - Math.abs(b[0] - start))
  return byDistance[0] ?? spans.findLast((span) => span[1] <= start) ?? spans[0]
}

/** A content may begin in its sentence or go on in later ones; white space counts as it stands in the text. */
function fragmentsOf(content: string, [from]: Span, text: string): readonly Span[] {
  const spans: Span[] = []
  let at = from
  for (const fragment of content.split(' … ')) {
    const words = fragment.trim().split(/\s+/).map(literally).join('\\s+')
    const found = new RegExp(words, 'u').exec(text.slice(at)) ?? new RegExp(words, 'u').exec(text)
    if (!found) throw new Error(`the text has no "${fragment}"`)
    const start = text.slice(at).includes(found[0])
      ? at + text.slice(at).indexOf(found[0])
      : text.indexOf(found[0])
    spans.push([start, start + found[0].length])
    at = start + found[0].length
  }
  return spans
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

if (process.argv[1]?.endsWith('goldExtractions.ts'))
  for (const extraction of goldExtractions(process.argv[2] === 'unscored' ? 'unscored' : 'scored'))
    process.stdout.write(`${JSON.stringify(extraction)}\n`)
