import * as chrono from 'chrono-node'
import type { Entity, Token } from '../../language/index.ts'
import type { IsoDate } from '../../model/index.ts'
import type { Modality } from '../../ontology/index.ts'
import { lightVerbOf } from '../tree/arguments.ts'
import { isVerb } from '../tree/tree.ts'

const DAY = 86_400_000

/** Years outside are misreadings. */
const EARLIEST = 1000
const LATEST = 2999

/**
 * When an act happened, as `2022-02-01/DAY`: the time expression that depends on its cue, seen from the day
 * of publication. A bare weekday or month is the latest one, unless the act is still to come.
 * Null where the sentence gives no time for this cue, or the article has no date.
 */
export function readDate(
  cue: Token,
  modality: Modality,
  publishedOn: IsoDate | undefined,
  entities: readonly Entity[],
): string | null {
  if (publishedOn === undefined) return null
  const expressions = entities.filter(
    ({ label, tokens }) =>
      label === 'DATE' && tokens[0]?.sentence === cue.sentence && governorOf(tokens, cue) === cue,
  )
  for (const { tokens } of expressions) {
    const words = tokens.map((token) => token.text).join(' ')
    const found = resolve(words, publishedOn, modality === 'FUTURE')
    if (found) return found
  }
  return null
}

/** The verb, or the cue, that a time expression depends on. */
function governorOf(tokens: readonly Token[], cue: Token): Token | undefined {
  const top = tokens.find((token) => !tokens.includes(token.head))
  for (let at = top?.head; at; at = at.head) {
    if (at === cue) return cue
    if (isVerb(at)) return lightVerbOf(cue) === at ? cue : at
    if (at.head === at) return undefined
  }
  return undefined
}

function resolve(words: string, publishedOn: IsoDate, isFuture: boolean): string | null {
  const year = /^(?:(?:early|late|mid) )?((?:19|20)\d\d)$/.exec(words)?.[1]
  if (year) return `${year}/YEAR`
  if (
    /\b(?:years?|decades?|months?|weeks?|days?) (?:in|of)\b|^(?!last|next|this)\w+ (?:year|month|week|day)s?$/i.test(
      words,
    )
  )
    return null
  const noon = new Date(`${publishedOn}T12:00:00Z`)
  const [result] = chrono.en.parse(words, { instant: noon, timezone: 'UTC' })
  if (!result || /\b(?:BC|BCE|AD|CE)\b/.test(words)) return null
  const { start } = result
  const ofYear = start.get('year') ?? 0
  if (ofYear < EARLIEST || ofYear > LATEST) return null
  const date = Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12)
  if (/\bweek\b/i.test(words)) return `${isoDay(mondayOf(date))}/WEEK`
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    return `${isoDay(nearestWeekday(date, noon.getTime(), isFuture))}/DAY`
  }
  if (start.isCertain('day')) {
    const years = start.isCertain('year') ? 0 : yearsOff(date, noon.getTime(), 30, isFuture)
    return `${isoDay(yearsLater(date, years))}/DAY`
  }
  if (/\byear\b/i.test(words)) return `${isoDay(date).slice(0, 4)}/YEAR`
  if (!start.isCertain('month'))
    return /\bago\b|\bearlier\b|\b(?:last|next|this) month\b/i.test(words)
      ? `${isoDay(date).slice(0, 7)}/MONTH`
      : null
  const isThisMonth = isoDay(date).slice(0, 7) === publishedOn.slice(0, 7)
  const years = start.isCertain('year') || isThisMonth ? 0 : yearsOff(date, noon.getTime(), 0, isFuture)
  return `${isoDay(yearsLater(date, years)).slice(0, 7)}/MONTH`
}

/**
 * How many years to move a date that names none: what is to come lies ahead, what happened behind. An act
 * told without a word of the future may still lie some `days` ahead.
 */
function yearsOff(date: number, published: number, days: number, isFuture: boolean): number {
  if (isFuture) return date < published ? 1 : 0
  return date > published + days * DAY ? -1 : 0
}

/** The day of that weekday on or before the day of publication; after it for what is to come. */
function nearestWeekday(date: number, published: number, isFuture: boolean): number {
  const weeksAfter = Math.floor((date - published) / (7 * DAY))
  const onOrBefore = date - (weeksAfter + (date === published + weeksAfter * 7 * DAY ? 0 : 1)) * 7 * DAY
  return isFuture ? onOrBefore + 7 * DAY : onOrBefore
}

function mondayOf(date: number): number {
  return date - ((new Date(date).getUTCDay() + 6) % 7) * DAY
}

function yearsLater(date: number, years: number): number {
  const day = new Date(date)
  return Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate(), 12)
}

function isoDay(date: number): IsoDate {
  return new Date(date).toISOString().slice(0, 10)
}
