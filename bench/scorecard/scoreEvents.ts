import { nationNamed } from './nationNamed.ts'
import type { NationEvent } from './predict.ts'
import { percent } from './rates.ts'
import type { AnnotatedEvent, EventText } from './readGold.ts'
import { shared } from './words.ts'

/** How many of the annotated events are found. The gold marks one event a sentence, so that only recall can be had. */
export interface EventFigures {
  readonly records: number
  readonly gold: number
  /** Recall in percent of the two actors, the right way round unless the event has no direction. */
  readonly directed: number
  /** And of the class: words or deeds, for or against, or neither. */
  readonly withClass: number
  /** And of the CAMEO root. */
  readonly withRoot: number
}

/** An annotated sentence with what was read in it. */
export interface EventPair {
  readonly gold: EventText
  readonly predicted: readonly NationEvent[]
}

type Side = 'source' | 'target'

const OTHER_SIDE = { source: 'target', target: 'source' } as const

/** Words of roles, which do not tell two actors apart. */
const ROLE_WORDS = new Set(
  (
    'the and for that with from president minister prime government foreign officials official leader leaders forces ' +
    'troops army police rebels rebel military soldiers state people group party secretary general council members ' +
    'united national new former'
  ).split(' '),
)

export function scoreEvents(records: readonly EventPair[], only: 'all' | 'interstate'): EventFigures {
  const wanted = records.filter(({ gold }) => only === 'all' || gold.interstate)
  const found = wanted.flatMap(({ gold, predicted }) =>
    distinct(
      gold.events.filter((event) => hasTwoSides(event) && (only === 'all' || isInterstate(event))),
    ).map((event) => ({ event, roots: rootsFound(event, predicted) })),
  )
  const right = found.filter(({ roots }) => roots.length > 0)
  return {
    records: wanted.length,
    gold: found.length,
    directed: percent(right.length, found.length),
    withClass: percent(right.filter(hasClass).length, found.length),
    withRoot: percent(right.filter(hasRoot).length, found.filter(({ event }) => event.root !== '').length),
  }
}

interface Found {
  readonly event: AnnotatedEvent
  /** Roots of the predictions with these two actors. */
  readonly roots: readonly string[]
}

function hasRoot({ event, roots }: Found): boolean {
  return roots.some((root) => event.root_any.includes(root))
}

function hasClass({ event, roots }: Found): boolean {
  const right = [event.penta, ...event.root_any.map(classOf)]
  return roots.some((root) => right.includes(classOf(root)))
}

/** CAMEO roots by what they are: statements, words and deeds of cooperation, words and deeds of conflict. */
function classOf(root: string): string {
  const number = Number(root)
  if (number <= 2) return 'statement'
  if (number <= 5) return 'verbal-coop'
  if (number <= 8) return 'material-coop'
  return number <= 13 ? 'verbal-conflict' : 'material-conflict'
}

function rootsFound(event: AnnotatedEvent, predicted: readonly NationEvent[]): readonly string[] {
  return predicted
    .filter(({ source, target }) => {
      const isForward = isActor(source, event, 'source') && isActor(target, event, 'target')
      return (
        isForward || (event.symmetric && isActor(source, event, 'target') && isActor(target, event, 'source'))
      )
    })
    .map(({ root }) => root)
}

/**
 * The same nation, the same words, or a shared word that tells actors apart. Of two actors of one nation neither
 * the nation nor its name tells which is meant.
 */
function isActor(name: string, event: AnnotatedEvent, side: Side): boolean {
  const nation = event[`${side}_country`]
  const other = OTHER_SIDE[side]
  const isDomestic = nation !== null && nation === event[`${other}_country`]
  if (nation && nationNamed(name) === nation && !isDomestic) return true
  const text = event[`${side}_text`] ?? ''
  if (text && name.trim().toLowerCase() === text.trim().toLowerCase()) return true
  const words = tellingWords(text)
  if (words.size === 0) return shared(allWords(text), allWords(name)) > 0
  const otherWords = tellingWords(isDomestic ? (event[`${other}_text`] ?? '') : '')
  const own = new Set([...words].filter((word) => !otherWords.has(word)))
  return shared(tellingWords(name), own.size > 0 ? own : words) > 0
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ]{3,}/g) ?? []
  const stems = words.map((word) => word.replace(/s$/, ''))
  return new Set(stems.filter((word) => word.length > 2 && !ROLE_WORDS.has(word)))
}

function allWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? []
  return new Set(words.filter((word) => !['the', 'an', 'of', 'in'].includes(word)))
}

function hasTwoSides(event: AnnotatedEvent): boolean {
  return Boolean((event.source_country || event.source_text) && (event.target_country || event.target_text))
}

function isInterstate({ source_country, target_country }: AnnotatedEvent): boolean {
  return source_country !== null && target_country !== null && source_country !== target_country
}

/** Each event once: a symmetric one is annotated in both directions. */
function distinct(events: readonly AnnotatedEvent[]): readonly AnnotatedEvent[] {
  const keys = events.map(keyOf)
  return events.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function keyOf(event: AnnotatedEvent): string {
  const source = event.source_text ?? event.source ?? ''
  const target = event.target_text ?? event.target ?? ''
  const isTurned = event.symmetric && source > target
  return JSON.stringify([...(isTurned ? [target, source] : [source, target]), event.root])
}
