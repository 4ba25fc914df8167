// biome-ignore-all lint/style/noNonNullAssertion: array indexes stay within sizes that the model file states
import type { Kernels } from './encoder/kernels.ts'
import { type HeadLayer, loadHeadLayer } from './encoder/loadHeadLayer.ts'
import type { ReaderData } from './encoder/readReaderModel.ts'
import type { Tensors } from './encoder/tensors.ts'
import { type Bags, FeatureTable } from './featureTable.ts'

/**
 * The small layers above the encoder: they say of words whether they are cues, and of pairs how they belong together.
 * Vectors lie in rows, one after another.
 */
export class Heads {
  readonly #tables: Readonly<Record<'word' | 'pair' | 'part', FeatureTable>>
  readonly #layers: Readonly<Record<(typeof LAYERS)[number], HeadLayer>>
  readonly #types: Float32Array
  readonly #nobody: Float32Array

  constructor({ features }: ReaderData, kernels: Kernels, tensors: Tensors) {
    const table = (kind: 'word' | 'pair' | 'part'): FeatureTable =>
      new FeatureTable(features[kind], tensors.get(`${kind}_features.table.weight`))
    this.#tables = { word: table('word'), pair: table('pair'), part: table('part') }
    this.#layers = Object.fromEntries(
      LAYERS.map((name) => [name, loadHeadLayer(kernels, tensors, name)]),
    ) as Record<(typeof LAYERS)[number], HeadLayer>
    this.#types = tensors.get('type_of.weight')
    this.#nobody = tensors.get('nobody')
  }

  /** Of each word: the probability of no act, then of each. */
  cues(words: Float32Array, features: Bags): readonly Float32Array[] {
    const hidden = this.#layers.word(words)
    this.#tables.word.addTo(hidden, features)
    const scores = this.#layers.cue(rectified(hidden))
    return rowsOf(scores, scores.length / features.length).map(softmax)
  }

  /** What the head of actors knows of nobody and of mentions, whatever the cue. */
  who(mentions: Float32Array): Float32Array {
    return this.#layers.pair_who(joined([this.#nobody, mentions]))
  }

  /** Of a cue and nobody, then each of those who may act: the probabilities of acting, and of being acted on. */
  actors(
    cue: Float32Array,
    type: number,
    who: Float32Array,
    features: Bags,
  ): { readonly by: Float32Array; readonly to: Float32Array } {
    const hidden = this.#joinedWith(this.#layers.pair_cue(cue), type, who)
    this.#tables.pair.addTo(hidden, features)
    const scores = this.#layers.pair(rectified(hidden))
    const side = (which: number): Float32Array => softmax(scores.filter((_, index) => index % 2 === which))
    return { by: side(0), to: side(1) }
  }

  /** What the head of contents knows of words, whatever the cue. */
  parts(words: Float32Array): Float32Array {
    return this.#layers.part_word(words)
  }

  /** Of a cue and each word: the probability that it belongs to what is said. */
  content(cue: Float32Array, type: number, parts: Float32Array, features: Bags): Float32Array {
    const hidden = this.#joinedWith(this.#layers.part_cue(cue), type, parts)
    this.#tables.part.addTo(hidden, features)
    return this.#layers.part(rectified(hidden)).map((score) => 1 / (1 + Math.exp(-score)))
  }

  /** A copy of `rows` with the vectors of the cue and its type added to each. */
  #joinedWith(cue: Float32Array, type: number, rows: Float32Array): Float32Array {
    const width = cue.length
    const base = cue.map((value, index) => value + this.#types[type * width + index]!)
    return rows.map((value, index) => value + base[index % width]!)
  }
}

const LAYERS = ['word', 'cue', 'pair_cue', 'pair_who', 'pair', 'part_cue', 'part_word', 'part'] as const

/** One array out of several. */
export function joined(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const array of arrays) {
    all.set(array, at)
    at += array.length
  }
  return all
}

/** Views of the rows. */
export function rowsOf(values: Float32Array, width: number): readonly Float32Array[] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.subarray(row * width, (row + 1) * width),
  )
}

/** What is less than 0 becomes 0, in place. */
export function rectified(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0
  return values
}

/** Log odds as shares of 1. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}
