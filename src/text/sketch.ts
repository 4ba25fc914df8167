import { foldWords } from './fold.ts'

/** Words that follow one another, which a copy keeps and two writers seldom share. */
const SHINGLE = 5

/** Smallest hashes kept of each text: the share two texts have in common is known to about 4 points. */
const SIZE = 128

/**
 * What a text is recognised by when it is printed again, cut or slightly changed: the smallest hashes of its runs of
 * five words (MinHash, Broder 1997, as one permutation with a fixed number of bins, Li, Owen and Zhang 2012), and how
 * many runs it has. Case, accents and punctuation do not count. Same text, same sketch, on every machine.
 */
export interface Sketch {
  /** For each bin the smallest hash in it; -1 where no run fell into it. */
  readonly bins: readonly number[]
  readonly runs: number
}

export function sketchOf(text: string): Sketch {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
  const runs = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) runs.add(hash(words.slice(at, at + SHINGLE).join(' ')))
  const bins = Array.from({ length: SIZE }, () => -1)
  for (const run of runs) {
    const bin = run % SIZE
    const known = bins[bin] ?? -1
    if (known < 0 || run < known) bins[bin] = run
  }
  return { bins, runs: runs.size }
}

/**
 * The share of the shorter text’s runs of words that stand in the longer one, too, from 0 to 1, as estimated from
 * their sketches. Near 1 for a copy, also for one that is cut.
 */
export function containment(a: Sketch, b: Sketch): number {
  let [same, compared] = [0, 0]
  for (const [at, own] of a.bins.entries()) {
    const other = b.bins[at] ?? -1
    if (own < 0 && other < 0) continue
    compared += 1
    if (own === other) same += 1
  }
  const jaccard = compared === 0 ? 0 : same / compared
  const shared = (jaccard * (a.runs + b.runs)) / (1 + jaccard)
  const shorter = Math.min(a.runs, b.runs)
  return shorter === 0 ? 0 : Math.min(1, shared / shorter)
}

/** FNV-1a with a final mix (MurmurHash3), as a number of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
