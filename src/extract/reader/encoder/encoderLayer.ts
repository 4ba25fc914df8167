import { attend } from './attention.ts'
import type { Floats, Pointer } from './kernelMemory.ts'
import type { Kernels } from './kernels.ts'
import { type Linear, readLinear } from './linear.ts'
import { Norm } from './norm.ts'
import type { Tensors } from './tensors.ts'

/** The sizes of an encoder. Widths are multiples of 8, the width of a head too. */
export interface EncoderSizes {
  readonly layers: number
  readonly heads: number
  /** Numbers in the vector of a piece. */
  readonly width: number
  /** Numbers between the two linear layers of a feed-forward part. */
  readonly inner: number
  /** Most pieces at once. */
  readonly positions: number
}

/** One layer of a BERT encoder: attention, then a feed-forward part, each added to its input and normalised. */
export class EncoderLayer {
  readonly #kernels: Kernels
  readonly #sizes: EncoderSizes
  readonly #zeros: Pointer
  readonly #queryKeyValue: Linear
  readonly #attentionOutput: Linear
  readonly #attentionNorm: Norm
  readonly #intermediate: Linear
  readonly #output: Linear
  readonly #outputNorm: Norm

  constructor(kernels: Kernels, tensors: Tensors, name: string, sizes: EncoderSizes, zeros: Pointer) {
    const { width, inner } = sizes
    this.#kernels = kernels
    this.#sizes = sizes
    this.#zeros = zeros
    this.#queryKeyValue = readLinear(kernels, tensors, `${name}.queryKeyValue`, width)
    this.#attentionOutput = readLinear(kernels, tensors, `${name}.attentionOutput`, width)
    this.#attentionNorm = new Norm(kernels, tensors, `${name}.attentionNorm`)
    this.#intermediate = readLinear(kernels, tensors, `${name}.intermediate`, width)
    this.#output = readLinear(kernels, tensors, `${name}.output`, inner)
    this.#outputNorm = new Norm(kernels, tensors, `${name}.outputNorm`)
  }

  /** Changes the states of `size` pieces; rows from there on are padding. */
  run(states: Floats, size: number): void {
    const kernels = this.#kernels
    const { rows, depth: width } = states
    kernels.lend(() => {
      const projected = kernels.floats(rows, 3 * width)
      const context = kernels.floats(rows, width)
      const change = kernels.floats(rows, width)
      this.#queryKeyValue.run(states, projected)
      attend(kernels, projected, context, this.#sizes.heads, size, this.#zeros)
      this.#attentionOutput.run(context, change)
      this.#attentionNorm.run(states, change, states)
    })
    kernels.lend(() => {
      const inner = kernels.floats(rows, this.#sizes.inner)
      const change = kernels.floats(rows, width)
      this.#intermediate.run(states, inner)
      kernels.gelu(inner)
      this.#output.run(inner, change)
      this.#outputNorm.run(states, change, states)
    })
  }
}
