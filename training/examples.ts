/**
 * Turns annotated articles into examples to learn from:
 *
 *   tsx training/examples.ts VOCABULARY OUT.jsonl TEXTS.jsonl ACTS.jsonl [TEXTS.jsonl ACTS.jsonl …]
 *
 * The first line of OUT lists the names of features, each behind its kind. Every other line is one window of an article:
 * its pieces, its words, those who may act, and the acts told in it. Words and candidates are named by their place in
 * the window, features by their place in the list; 0 stands for nobody among the candidates of an act.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { type Names, namesOf } from '../bench/scorecard/names.ts'
import { type AnnotatedReport, type GoldArticle, readActs } from '../bench/scorecard/readGold.ts'
import { type Candidate, candidatesOf } from '../src/extract/reader/candidates.ts'
import { type Act, Features } from '../src/extract/reader/features.ts'
import { FURTHEST_BACK } from '../src/extract/reader/linkActs.ts'
import { type Window, windowsOf } from '../src/extract/reader/windows.ts'
import { WordPieces } from '../src/extract/reader/wordPieces.ts'
import { survey } from '../src/extract/survey.ts'
import { loadEnglish, type Token } from '../src/language/index.ts'
import { contains, type Span, spanText } from '../src/text/index.ts'

const USAGE = 'usage: tsx training/examples.ts VOCABULARY OUT.jsonl TEXTS.jsonl ACTS.jsonl […]\n'

/** An article with what grammar shows of it and what an annotator found in it. */
interface Example {
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly features: Features
  readonly cues: ReadonlyMap<Token, AnnotatedReport>
  readonly names: Names
}

const english = loadEnglish()
const numbers = new Map<string, number>()

function main([vocabulary, out, ...files]: readonly string[]): void {
  if (!vocabulary || !out || files.length === 0 || files.length % 2 !== 0) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const pieces = new WordPieces(readFileSync(vocabulary, 'utf8').trim().split('\n'))
  const lines: string[] = []
  for (let at = 0; at < files.length; at += 2) {
    const articles = readActs(files[at] ?? '', files[at + 1] ?? '')
    for (const article of articles) lines.push(...examplesOf(article, pieces))
  }
  const stream = createWriteStream(out)
  for (const line of [JSON.stringify([...numbers.keys()]), ...lines]) stream.write(`${line}\n`)
  stream.end()
}

function examplesOf(
  { text: { id, text, sentences }, acts }: GoldArticle,
  pieces: WordPieces,
): readonly string[] {
  const found = survey(english, text)
  const candidates = candidatesOf(found)
  const table = found.actors.map(({ name, type, mentions }) => {
    const aliases = mentions.map(({ span }) => spanText(text, span))
    return [name, { type, aliases }] as const
  })
  const cues = new Map<Token, AnnotatedReport>()
  for (const report of acts.reports) {
    const token = cueOf(report, text, sentences[report.s] ?? [0, 0], found.analysis.tokens, cues)
    if (token) cues.set(token, report)
  }
  const names = namesOf(Object.fromEntries(table), acts.actors)
  const example = { text, candidates, features: new Features(found, candidates), cues, names }
  return windowsOf(found.analysis, pieces).map((window) =>
    JSON.stringify({ id, ...windowOf(window, example) }),
  )
}

/** The head of the words that the annotator names as the cue, the first that no other act has taken. */
function cueOf(
  { cue, cueStart }: AnnotatedReport,
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  taken: ReadonlyMap<Token, unknown>,
): Token | undefined {
  const starts = cueStart === undefined ? placesOf(cue, text, sentence) : [cueStart]
  for (const start of starts) {
    const words = tokens.filter(({ span }) => span[0] < start + cue.length && span[1] > start)
    const head = words.find((token) => token.head === token || !words.includes(token.head))
    if (head && !taken.has(head)) return head
  }
  return undefined
}

function placesOf(words: string, text: string, [start, end]: Span): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

function windowOf(window: Window, { text, candidates, features, cues, names }: Example): object {
  const { tokens, own, pieces, starts } = window
  const acts = [...cues].map(([cue, { id, type, sameAs, respondsTo }]) => ({
    id,
    cue,
    type,
    sameAs,
    respondsTo,
  }))
  const place = new Map(tokens.map((token, index) => [token, index]))
  const here = candidates.filter(({ token }) => place.has(token))
  const actorsOf = (wanted: readonly string[]): readonly number[] =>
    wanted.length === 0
      ? [0]
      : here.flatMap((candidate, index) =>
          candidate.names.some((name) => wanted.some((gold) => names.isSame(name, gold))) ? [index + 1] : [],
        )
  const told = tokens.slice(own).flatMap((cue) => {
    const report = cues.get(cue)
    return report ? [{ cue, report }] : []
  })
  return {
    pieces,
    starts,
    own,
    words: tokens.map((token) => numbersOf('word', features.ofWord(token))),
    candidates: here.map(({ token, span }) => {
      const inside = tokens.flatMap((other, index) => (contains(span, other.span) ? [index] : []))
      const head = place.get(token) ?? 0
      return [head, inside[0] ?? head, inside.at(-1) ?? head]
    }),
    acts: told.map(({ cue, report }) => ({
      cue: place.get(cue),
      type: report.type,
      by: actorsOf(report.by),
      to: actorsOf(report.to),
      pairs: [features.ofNobody(cue), ...here.map((candidate) => features.ofCandidate(cue, candidate))].map(
        (set) => numbersOf('pair', set),
      ),
      content: inContent(report, text, cue, tokens),
      parts: tokens.map((token) => numbersOf('part', features.ofContent(cue, token))),
      ...linksOf(cue, acts, features),
    })),
  }
}

/**
 * The acts before one, from number `from` of the article on, and which of them, counted from 1, it tells again and which
 * it answers; 0 where none.
 */
function linksOf(
  cue: Token,
  acts: readonly (Act & Pick<AnnotatedReport, 'id' | 'sameAs' | 'respondsTo'>)[],
  features: Features,
): object {
  const inOrder = acts.toSorted((a, b) => a.cue.index - b.cue.index)
  const number = inOrder.findIndex((act) => act.cue === cue)
  const from = Math.max(0, number - FURTHEST_BACK)
  const before = inOrder.slice(from, number)
  const act = inOrder[number] as (typeof inOrder)[number]
  const answered = acts.find(({ id }) => id === act.respondsTo)
  const right = (first: string | undefined): readonly number[] => {
    const found = before.flatMap((other, at) => ((other.sameAs ?? other.id) === first ? [at + 1] : []))
    return found.length > 0 ? found : [0]
  }
  return {
    number,
    from,
    'again right': right(act.sameAs ?? act.id),
    'answer right': right(answered?.sameAs ?? answered?.id),
    again: [
      features.ofFirst(act, before),
      ...before.map((other) => features.ofEarlier(act, other, before)),
    ].map((set) => numbersOf('again', set)),
    answer: [
      features.ofNoAnswer(act, before),
      ...before.map((other) => features.ofAnswered(act, other, before)),
    ].map((set) => numbersOf('answer', set)),
  }
}

function numbersOf(kind: string, names: readonly string[]): readonly number[] {
  return names.map((name) => {
    const key = `${kind}:${name}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** Of each word whether it belongs to what is said. A fragment stands behind the one before it, as near to the cue as can be. */
function inContent(
  { content }: AnnotatedReport,
  text: string,
  cue: Token,
  tokens: readonly Token[],
): readonly number[] {
  const spans: Span[] = []
  for (const part of content?.split(' … ') ?? []) {
    const last = spans.at(-1)?.[1] ?? 0
    const near = placesOf(part, text, [last, text.length]).toSorted(
      (a, b) => Math.abs(a - cue.span[0]) - Math.abs(b - cue.span[0]),
    )
    if (near[0] !== undefined) spans.push([near[0], near[0] + part.length])
  }
  return tokens.map(({ span }) => (spans.some((part) => contains(part, span)) ? 1 : 0))
}

main(process.argv.slice(2))
