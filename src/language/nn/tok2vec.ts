import type { Tok2VecData } from '../weights/modelData.ts'
import type { Tensors } from '../weights/tensors.ts'
import type { Tokens } from '../words/tokenizer.ts'
import type { Vocab } from '../words/vocab.ts'
import type { Kernels, Pointer } from './kernels.ts'
import { PIECES } from './maxoutLayer.ts'
import { WindowLayer } from './windowLayer.ts'
import { WordVectors } from './wordVectors.ts'

/** Neighbours that a layer sees on either side. */
const WINDOW = 1

/** Vectors of tokens in their context: word vectors through a stack of residual convolutions. */
export class Tok2Vec {
  /** Floats in a vector. */
  readonly width: number
  readonly #kernels: Kernels
  readonly #words: WordVectors
  readonly #layers: readonly WindowLayer[]

  constructor(kernels: Kernels, vocab: Vocab, data: Tok2VecData, tensors: Tensors) {
    if (data.window !== WINDOW || data.pieces !== PIECES) throw new RangeError('Unknown shape of tok2vec')
    const { width } = data
    this.width = width
    this.#kernels = kernels
    this.#words = new WordVectors(kernels, vocab, data, tensors)
    this.#layers = data.encode.map((name) => new WindowLayer(kernels, tensors, name, width))
  }

  /** One row of `width` floats a token, in space that the caller releases. */
  run(tokens: Tokens): Pointer {
    const kernels = this.#kernels
    const { width } = this
    const count = tokens.lexemes.length
    // The rows of zeros on both sides go through the layers like tokens, one less of them in each layer.
    const padding = this.#layers.length
    const size = (count + 2 * padding) * width
    let input = kernels.allocate(size)
    let out = kernels.allocate(size)
    kernels.memory.fill(0, input, input + padding * width)
    kernels.memory.fill(0, input + (count + padding) * width, input + size)
    this.#words.write(tokens, input + padding * width)
    this.#layers.forEach((layer, i) => {
      const first = (i + 1) * width
      layer.run(input + first - width, out + first, count + 2 * (padding - 1 - i))
      const previous = input
      input = out
      out = previous
    })
    return input + padding * width
  }
}
