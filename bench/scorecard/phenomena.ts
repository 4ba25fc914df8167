import type { Aligned, ReportPair } from './alignReports.ts'
import { isPronoun, PHENOMENA, type Phenomenon, phenomenonOf } from './phenomenonOf.ts'
import { percent } from './rates.ts'
import type { ReadReport } from './reading.ts'
import { count } from './tally.ts'

/** What becomes of actors by how the text speaks of them. */
export interface PhenomenonFigures {
  /** ELSEWHERE: the sentence does not name the actor in words that can be told from the annotation. */
  readonly phenomenon: Phenomenon | 'ELSEWHERE'
  readonly right: number
  /** Somebody else was read. */
  readonly wrong: number
  /** Nobody was read. */
  readonly missed: number
  /** Percent right. */
  readonly accuracy: number
  /** The commonest errors, where the text may be quoted. */
  readonly errors: readonly ActorError[]
}

export interface ActorError {
  /** As it stands in the text; null where it does not stand in the sentence. */
  readonly words: string | null
  readonly gold: string
  /** Null where nobody was read. */
  readonly predicted: string | null
  readonly times: number
}

/** An actor or addressee of an annotated report, and what was read in its place. */
export interface PartyReading {
  readonly phenomenon: Phenomenon | 'ELSEWHERE'
  readonly side: 'by' | 'to'
  readonly words: string | null
  readonly gold: string
  readonly predicted: string | null
  readonly isRight: boolean
}

/** Words of the text with what follows them. */
interface Place {
  readonly words: string
  readonly after: string
}

const LISTED_ERRORS = 5

const PERSON_PRONOUNS = ['he', 'He', 'she', 'She', 'his', 'His', 'her', 'Her', 'him', 'who', 'I']

/** Figures by phenomenon in the order of `PHENOMENA`, over the actors and addressees of found reports. */
export function scorePhenomena(
  articles: readonly Aligned[],
  options: { readonly mayBeQuoted: boolean },
): readonly PhenomenonFigures[] {
  const readings = articles.flatMap(partyReadings)
  return ([...Object.keys(PHENOMENA), 'ELSEWHERE'] as (Phenomenon | 'ELSEWHERE')[]).flatMap((phenomenon) => {
    const all = readings.filter((reading) => reading.phenomenon === phenomenon)
    const right = all.filter(({ isRight }) => isRight).length
    const missed = all.filter(({ predicted }) => predicted === null).length
    const errors = options.mayBeQuoted ? commonestActorErrors(all).slice(0, LISTED_ERRORS) : []
    const wrong = all.length - right - missed
    return all.length > 0
      ? [{ phenomenon, right, wrong, missed, accuracy: percent(right, all.length), errors }]
      : []
  })
}

/** Errors by how often they are made, first the commonest; of equal ones the first in the text. */
function commonestActorErrors(readings: readonly PartyReading[]): readonly ActorError[] {
  const times = new Map<string, number>()
  for (const { isRight, words, gold, predicted } of readings) {
    if (!isRight) count(times, JSON.stringify({ words, gold, predicted }))
  }
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .map(([error, number]) => ({ ...JSON.parse(error), times: number }))
}

/** Every actor and addressee of the found reports of an article, with what was read for it. */
export function partyReadings(article: Aligned): readonly PartyReading[] {
  return article.pairs.flatMap((pair) =>
    (['by', 'to'] as const).flatMap((side) => readingsOfSide(pair, side, article)),
  )
}

function readingsOfSide(
  { gold, predicted }: ReportPair,
  side: 'by' | 'to',
  article: Aligned,
): readonly PartyReading[] {
  const matches = new Map(article.names.match(gold[side], predicted[side]))
  const matched = new Set(matches.values())
  const left = [...predicted[side].keys()].filter((index) => !matched.has(index))
  return gold[side].map((name, index) => {
    const right = matches.get(index)
    const instead = right ?? left.shift()
    const place = placeOf(
      name,
      gold,
      instead === undefined ? null : spanAt(predicted, side, instead, article),
      {
        isRight: right !== undefined,
        article,
      },
    )
    const type = article.gold.actors[name]?.type ?? 'GROUP'
    return {
      phenomenon: place ? phenomenonOf({ ...place, type }) : 'ELSEWHERE',
      side,
      words: place?.words ?? null,
      gold: name,
      predicted: instead === undefined ? null : (predicted[side][instead] ?? null),
      isRight: right !== undefined,
    }
  })
}

/**
 * Where the sentence speaks of an actor. A right reading shows it; a wrong one only where it reads a pronoun or a
 * description, for a name of somebody else is another place. Then the name nearest to the cue, then a pronoun
 * for a person whom the sentence does not name.
 */
function placeOf(
  name: string,
  report: ReadReport,
  read: Place | null,
  { isRight, article }: { readonly isRight: boolean; readonly article: Aligned },
): Place | null {
  const actor = article.gold.actors[name]
  if (read && (isRight || isPronoun(read.words) || endsInPlainWord(read.words))) return read
  const [start = 0, end = 0] = article.text.sentences[report.sentence] ?? []
  const sentence = article.text.text.slice(start, end)
  const named = nearestToCue(sentence, report.cue, [name, ...(actor?.aliases ?? [])])
  return named ?? (actor?.type === 'PERSON' ? nearestToCue(sentence, report.cue, PERSON_PRONOUNS) : null)
}

/** A description: "the Russian leader", not "Vladimir Putin". */
function endsInPlainWord(words: string): boolean {
  return /(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*$/u.test(words)
}

function spanAt(
  report: ReadReport,
  side: 'by' | 'to',
  index: number,
  { text: { text } }: Aligned,
): Place | null {
  const span = report.spans[side][index]
  return span ? { words: text.slice(...span), after: text.slice(span[1], span[1] + 3) } : null
}

/** The occurrence of one of some names that has the fewest letters between itself and the cue. */
function nearestToCue(sentence: string, cue: string, names: readonly string[]): Place | null {
  const cueAt = Math.max(0, sentence.indexOf(cue))
  const places = names.flatMap((name) => {
    const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu')
    return [...sentence.matchAll(pattern)].map(({ index }) => ({ name, index }))
  })
  const [nearest] = places.toSorted(
    (a, b) => Math.abs(a.index - cueAt) - Math.abs(b.index - cueAt) || b.name.length - a.name.length,
  )
  if (!nearest) return null
  const end = nearest.index + nearest.name.length
  return { words: nearest.name, after: sentence.slice(end, end + 3) }
}
