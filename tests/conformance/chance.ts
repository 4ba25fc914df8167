import { itemAt, seeded } from './seeded.ts'

const COMMON =
  'the of to and in that said would for on with by it minister talks sanctions gas troops border president nuclear deal ' +
  'élections parliament agreement trade court oil U.S. government security attack ceasefire weapons visit treaty grain'
const SYLLABLES = 'ba ko ri ten mo shi val der gra né lu cor pin sta fe zur'.split(' ')

/** The frequent words of news first; the rest, which are ever more seldom used, are made of syllables. */
const WORDS: readonly string[] = [
  ...COMMON.split(' '),
  ...Array.from({ length: 16_000 }, (_, at) => wordOf(at)),
]

/** Draws by chance, the same for the same seed. */
export interface Chance {
  /** From 0 to 1. */
  readonly random: () => number
  /** An index below the count. */
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** The first items often, the last ones seldom: the first hundredth is drawn as often as the last two thirds. */
  readonly skewed: <Item>(items: readonly Item[]) => Item
  readonly words: (count: number) => string
}

export function chanceFrom(seed: number): Chance {
  const random = seeded(seed)
  const below = (count: number): number => Math.floor(random() * count)
  const skewed = <Item>(items: readonly Item[]): Item =>
    itemAt(items, Math.floor(random() ** 4 * items.length))
  return {
    random,
    below,
    pick: (items) => itemAt(items, below(items.length)),
    skewed,
    words: (count) => Array.from({ length: count }, () => skewed(WORDS)).join(' '),
  }
}

function wordOf(at: number): string {
  const digits = at.toString(SYLLABLES.length).split('')
  return `${digits.map((digit) => itemAt(SYLLABLES, Number.parseInt(digit, SYLLABLES.length))).join('')}n`
}
