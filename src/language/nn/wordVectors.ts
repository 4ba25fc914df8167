// biome-ignore-all lint/style/noNonNullAssertion: word indexes stay below the token count, slots below the capacity
import type { Tok2VecData } from '../weights/modelData.ts'
import type { Tensors } from '../weights/tensors.ts'
import type { Tokens } from '../words/tokenizer.ts'
import type { Vocab } from '../words/vocab.ts'
import { HashEmbedding } from './hashEmbedding.ts'
import type { Kernels, Pointer } from './kernels.ts'
import { MaxoutLayer } from './maxoutLayer.ts'

/** Distinct pairs of word type and space after it whose vectors are kept; all are forgotten when there are more. */
const CAPACITY = 8192
/** Tokens looked up at a time; fewer than the capacity. */
const CHUNK = 1024

/** Vectors of words without their context: the embeddings of their attributes, mixed by one layer. */
export class WordVectors {
  readonly #kernels: Kernels
  readonly #width: number
  readonly #tables: readonly HashEmbedding[]
  readonly #mix: MaxoutLayer
  readonly #readsSpacing: boolean
  readonly #cache: Pointer
  /** Where in the cache a pair's vector lies. */
  readonly #slots = new Map<number, number>()

  constructor(kernels: Kernels, vocab: Vocab, data: Tok2VecData, tensors: Tensors) {
    const { width } = data
    this.#kernels = kernels
    this.#width = width
    this.#tables = data.tables.map(
      (table) => new HashEmbedding(vocab, table, tensors.get(table.tensor), width),
    )
    this.#mix = new MaxoutLayer(kernels, tensors, data.mix, data.tables.length * width, width)
    this.#readsSpacing = data.tables.some(({ attr }) => attr === 'SPACY')
    this.#cache = kernels.allocate(CAPACITY * width)
  }

  /** Writes one row a token to `out`. */
  write(tokens: Tokens, out: Pointer): void {
    const count = tokens.lexemes.length
    for (let start = 0; start < count; start += CHUNK) {
      this.#writeChunk(tokens, start, Math.min(start + CHUNK, count), out)
    }
  }

  #writeChunk(tokens: Tokens, start: number, end: number, out: Pointer): void {
    const slots = this.#slots
    if (slots.size + (end - start) > CAPACITY) slots.clear()
    const firstNew = slots.size
    const missing: number[] = []
    const chosen: number[] = []
    for (let word = start; word < end; word++) {
      const key = tokens.lexemes[word]!.id * 2 + (this.#readsSpacing && tokens.spaces[word] ? 1 : 0)
      let slot = slots.get(key)
      if (slot === undefined) {
        slot = slots.size
        slots.set(key, slot)
        missing.push(word)
      }
      chosen.push(slot)
    }
    const width = this.#width
    if (missing.length > 0) this.#compute(tokens, missing, this.#cache + firstNew * width)
    const { memory } = this.#kernels
    for (let word = start; word < end; word++) {
      const from = this.#cache + chosen[word - start]! * width
      memory.copyWithin(out + word * width, from, from + width)
    }
  }

  #compute(tokens: Tokens, words: readonly number[], out: Pointer): void {
    const kernels = this.#kernels
    const width = this.#width
    const depth = this.#tables.length * width
    const mark = kernels.mark()
    const features = kernels.allocate(words.length * depth)
    let at = features
    for (const word of words) {
      for (const table of this.#tables) {
        table.write(tokens.lexemes[word]!, tokens.spaces[word]!, kernels.memory, at)
        at += width
      }
    }
    this.#mix.run(features, out, words.length)
    kernels.release(mark)
  }
}
