import { ACT_TYPES, type ActType } from '../../src/ontology/index.ts'
import type { Aligned, ReportPair } from './alignReports.ts'
import { type Interval, interval } from './intervals.ts'
import { plainName } from './names.ts'
import { exactF1, oneDecimal, percent, type Rates, rates } from './rates.ts'
import { type Reading, speakersOf } from './reading.ts'
import { count, sumTallies, type Tally } from './tally.ts'
import { overlapF1 } from './words.ts'

/** How well acts are found, over a set of articles. */
export interface ActFigures {
  readonly articles: number
  readonly gold: number
  readonly predicted: number
  /** The cue is found. */
  readonly found: Rates
  /** Found, with a right `by` and a right `to`, or none on either side. */
  readonly pair: Rates
  /** A pair of the right type. */
  readonly act: Rates
  /** An act with all of `by` and `to`, and the right polarity and modality. */
  readonly strict: Rates
  /** Actors that have a part in some report. */
  readonly actors: Rates
  /** 95 % intervals of F1. */
  readonly intervals: { readonly act: Interval; readonly actors: Interval }
  /** Percent right, by what is asked of a found report or of a found actor; without those asked of none. */
  readonly accuracy: Readonly<Partial<Record<Accuracy, number>>>
  /** Found reports by what became of their actor and of their addressee. */
  readonly by: Outcomes
  readonly to: Outcomes
  /** Types in the order of their frequency in the gold. */
  readonly types: readonly TypeFigures[]
}

const ACCURACIES = [
  'type',
  'polarity',
  'modality',
  'voice',
  'inner',
  'quote',
  'date',
  'content',
  'actor type',
  'alias',
] as const
export type Accuracy = (typeof ACCURACIES)[number]

export interface Outcomes {
  readonly right: number
  readonly wrong: number
  readonly missing: number
}

export interface TypeFigures {
  readonly type: ActType
  readonly gold: number
  readonly predicted: number
  readonly p: number
  readonly r: number
}

/** Letters of a date that count at each precision. */
const DATE_LETTERS: Readonly<Record<string, number>> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 }

export function scoreActs(articles: readonly Aligned[]): ActFigures {
  const tallies = articles.map(tallyArticle)
  const sum = sumTallies(tallies)
  const of = (key: string): number => sum.get(key) ?? 0
  const reports = (key: string): Rates => rates(of(key), of('predicted'), of('gold'))
  const right = (key: Accuracy): readonly [Accuracy, number][] =>
    of(`asked ${key}`) ? [[key, percent(of(`right ${key}`), of(`asked ${key}`))]] : []
  return {
    articles: articles.length,
    gold: of('gold'),
    predicted: of('predicted'),
    found: reports('found'),
    pair: reports('pair'),
    act: reports('act'),
    strict: reports('strict'),
    actors: rates(of('actors'), of('actors predicted'), of('actors gold')),
    intervals: {
      act: f1Interval(tallies, ['act', 'predicted', 'gold']),
      actors: f1Interval(tallies, ['actors', 'actors predicted', 'actors gold']),
    },
    accuracy: Object.fromEntries(ACCURACIES.flatMap(right)),
    by: { right: of('by right'), wrong: of('by wrong'), missing: of('by missing') },
    to: { right: of('to right'), wrong: of('to wrong'), missing: of('to missing') },
    types: ACT_TYPES.map((type) => typeFigures(type, sum))
      .filter(({ gold, predicted }) => gold + predicted > 0)
      .toSorted((a, b) => b.gold - a.gold),
  }
}

function typeFigures(type: ActType, sum: Tally): TypeFigures {
  const of = (key: string): number => sum.get(`${key} ${type}`) ?? 0
  const [gold, predicted] = [of('gold'), of('predicted')]
  return { type, gold, predicted, p: percent(of('act'), predicted), r: percent(of('act'), gold) }
}

function f1Interval(
  tallies: readonly Tally[],
  [hits, predicted, gold]: readonly [string, string, string],
): Interval {
  const [low, high] = interval(tallies, (drawn) => {
    const total = (key: string): number => drawn.reduce((sum, tally) => sum + (tally.get(key) ?? 0), 0)
    return exactF1(total(hits), total(predicted), total(gold))
  })
  return [oneDecimal(low), oneDecimal(high)]
}

function tallyArticle(article: Aligned): Tally {
  const { gold, predicted, pairs } = article
  const tally = new Map<string, number>()
  for (const { type } of gold.reports) {
    count(tally, 'gold')
    count(tally, `gold ${type}`)
  }
  for (const { type } of predicted.reports) {
    count(tally, 'predicted')
    count(tally, `predicted ${type}`)
  }
  for (const pair of pairs) {
    tallyParties(tally, pair, article)
    tallyRest(tally, pair, article)
  }
  tallyActors(tally, article)
  return tally
}

/** Right actors and addressees, and with them the four measures over reports. */
function tallyParties(tally: Map<string, number>, pair: ReportPair, article: Aligned) {
  const { gold: a, predicted: b } = pair
  const { names } = article
  const by = names.match(a.by, b.by).length
  const to = names.match(a.to, b.to).length
  const byOutcome = outcome(by, a.by, b.by)
  const toOutcome = outcome(to, a.to, b.to)
  const isPair = byOutcome === 'right' && toOutcome === 'right'
  const isAct = isRightAct(pair, article)
  const areAllNamed = by === a.by.length && by === b.by.length && to === a.to.length && to === b.to.length
  count(tally, `by ${byOutcome}`)
  count(tally, `to ${toOutcome}`)
  count(tally, 'found')
  count(tally, 'pair', isPair)
  count(tally, 'act', isAct)
  count(tally, `act ${a.type}`, isAct)
  count(tally, 'strict', isAct && areAllNamed && a.polarity === b.polarity && a.modality === b.modality)
}

/** Whether a found report has the right type, a right actor and a right addressee. */
export function isRightAct({ gold: a, predicted: b }: ReportPair, { names }: Aligned): boolean {
  const isRight = (x: readonly string[], y: readonly string[]): boolean =>
    outcome(names.match(x, y).length, x, y) === 'right'
  return a.type === b.type && isRight(a.by, b.by) && isRight(a.to, b.to)
}

function outcome(matched: number, gold: readonly string[], predicted: readonly string[]): keyof Outcomes {
  if (matched > 0 || gold.length + predicted.length === 0) return 'right'
  return predicted.length === 0 ? 'missing' : 'wrong'
}

/** What else was read of a found report. */
function tallyRest(tally: Map<string, number>, { gold: a, predicted: b }: ReportPair, article: Aligned) {
  for (const field of ['type', 'polarity', 'modality', 'quote'] as const) {
    ask(tally, field, a[field] === b[field])
  }
  const [speakers, foundSpeakers] = [speakersOf(a, article.gold), speakersOf(b, article.predicted)]
  ask(tally, 'voice', (speakers === null) === (foundSpeakers === null))
  if (speakers) {
    ask(tally, 'inner', foundSpeakers !== null && article.names.match(speakers, foundSpeakers).length > 0)
  }
  const [date = '', precision = ''] = a.when?.split('/') ?? []
  if (date) {
    const letters = Math.min(date.length, DATE_LETTERS[precision] ?? 10)
    ask(tally, 'date', date.slice(0, letters) === b.when?.split('/')[0]?.slice(0, letters))
  }
  if (a.contentWords.length > 0) ask(tally, 'content', overlapF1(a.contentWords, b.contentWords))
}

/** Actors that take part, each gold one with at most one predicted; of found ones the type and the other names. */
function tallyActors(tally: Map<string, number>, { gold, predicted, names }: Aligned) {
  const wanted = actorsWithPart(gold)
  const left = new Set(actorsWithPart(predicted))
  count(tally, 'actors gold', wanted.length)
  count(tally, 'actors predicted', left.size)
  for (const name of wanted) {
    const found = [...left].find((other) => names.isSame(name, other))
    if (found === undefined) continue
    left.delete(found)
    count(tally, 'actors')
    const [a, b] = [gold.actors[name], predicted.actors[found]]
    ask(tally, 'actor type', a?.type === b?.type)
    const known = new Set([found, ...(b?.aliases ?? [])].map(plainName))
    for (const alias of a?.aliases ?? []) ask(tally, 'alias', known.has(plainName(alias)))
  }
}

function actorsWithPart({ actors, reports }: Reading): readonly string[] {
  const named = new Set(reports.flatMap(({ by, to, about }) => [...by, ...to, ...about]))
  return Object.keys(actors).filter((name) => named.has(name))
}

function ask(tally: Map<string, number>, what: Accuracy, right: number | boolean) {
  count(tally, `asked ${what}`)
  count(tally, `right ${what}`, right)
}
