import { assign } from './assign.ts'
import type { Attribution } from './predict.ts'
import { type Rates, softRates } from './rates.ts'
import type { AttributedText } from './readGold.ts'
import { count, sumTallies, type Tally } from './tally.ts'
import { type WordIndex, wordIndex } from './wordIndex.ts'
import { shared } from './words.ts'

/** How well who said what is found, over a set of articles. */
export interface AttributionFigures {
  readonly articles: number
  readonly gold: number
  readonly predicted: number
  /** Overlap of content words, where the source is right. */
  readonly tupleSoft: Rates
  /** At least half of the content, and the right source. */
  readonly tupleHalf: Rates
  /** The source of an attribution, where both sides name one. */
  readonly source: Rates
  /** Overlap of content words, whoever said it. */
  readonly contentSoft: Rates
}

/** Words that are no cue where the cue has others. */
const FUNCTION_WORDS = new Set(
  (
    'to of the in a an has have had is was are were be been being that for at on with by and or not as it its his ' +
    'her their would will can could may might should do does did also from into about but than this there'
  ).split(' '),
)
const ARTICLES = new Set(['a', 'an', 'the'])

/** An attribution as sets of words of its text. */
interface WordSets {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** An annotated article with what was read in it. */
export interface AttributedPair {
  readonly gold: AttributedText
  readonly predicted: readonly Attribution[]
}

export function scoreAttribution(articles: readonly AttributedPair[]): AttributionFigures {
  const sum = sumTallies(articles.map(tallyArticle))
  const of = (key: string): number => sum.get(key) ?? 0
  const soft = (key: string): Rates => softRates(of(`${key} p`), of('predicted'), of(`${key} r`), of('gold'))
  return {
    articles: articles.length,
    gold: of('gold'),
    predicted: of('predicted'),
    tupleSoft: soft('tuple'),
    tupleHalf: soft('half'),
    source: softRates(of('source'), of('predicted sources'), of('source'), of('gold sources')),
    contentSoft: soft('content'),
  }
}

function tallyArticle({ gold, predicted }: AttributedPair): Tally {
  const index = wordIndex(gold.text)
  const ignored = index.within(gold.ignore)
  const as = gold.attributions.map((attribution) => wordSets(attribution, index))
  const bs = predicted
    .map((attribution) => wordSets(attribution, index))
    .filter(({ content, cue }) => content.size > 0 && !isWithin(cue.size > 0 ? cue : content, ignored))
  const tally = new Map<string, number>()
  count(tally, 'gold', as.length)
  count(tally, 'predicted', bs.length)
  count(tally, 'gold sources', as.filter(({ source }) => source.size > 0).length)
  count(tally, 'predicted sources', bs.filter(({ source }) => source.size > 0).length)
  for (const [row, column] of assign(as.map((a) => bs.map((b) => agreement(a, b))))) {
    const [a, b] = [as[row], bs[column]]
    if (a && b) tallyPair(tally, a, b)
  }
  return tally
}

function tallyPair(tally: Map<string, number>, a: WordSets, b: WordSets) {
  const overlap = shareOf(a.content, b.content)
  const isSourceRight = sharesSource(a.source, b.source)
  const words = shared(a.content, b.content)
  for (const [side, size] of [
    ['p', b.content.size],
    ['r', a.content.size],
  ] as const) {
    count(tally, `content ${side}`, words / size)
    count(tally, `tuple ${side}`, overlap * Number(isSourceRight))
    count(tally, `half ${side}`, overlap >= 0.5 && isSourceRight)
  }
  count(tally, 'source', a.source.size > 0 && b.source.size > 0 && isSourceRight)
}

function wordSets({ source, cue, content }: Attribution, index: WordIndex): WordSets {
  return {
    source: index.without(index.within(source), ARTICLES),
    cue: index.without(index.within(cue), FUNCTION_WORDS),
    content: index.within(content),
  }
}

/** Only what shares a word of the content or of the cue can be the same attribution. */
function agreement(a: WordSets, b: WordSets): number {
  const content = shareOf(a.content, b.content)
  const sharesCue = shared(a.cue, b.cue) > 0
  return content > 0 || sharesCue ? 2 * content + Number(sharesCue) + 0.5 * shareOf(a.source, b.source) : 0
}

/** Whether half of the shorter source stands in the other, or neither has any. */
function sharesSource(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size
  return shared(a, b) / Math.min(a.size, b.size) >= 0.5
}

/** Overlap from 0 to 1; nothing overlaps with nothing. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size > 0 && b.size > 0 ? (2 * shared(a, b)) / (a.size + b.size) : 0
}

function isWithin(words: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return shared(words, outer) === words.size
}
