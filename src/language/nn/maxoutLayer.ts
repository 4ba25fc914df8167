import type { Tensors } from '../weights/tensors.ts'
import type { Kernels, PackedMatrix, Pointer } from './kernels.ts'
import { packMatrix, packVector } from './packMatrix.ts'

/** Each output is the largest of this many linear functions. */
export const PIECES = 3

export interface MaxoutRun {
  readonly input: Pointer
  /** Floats from one row of the input to the next. */
  readonly inputStride: number
  /** Rows to add to the outputs, or 0. */
  readonly residual: Pointer
  /** Scratch space of `PIECES` outputs a row. */
  readonly pieces: Pointer
  readonly out: Pointer
  readonly rows: number
}

/** A maxout layer with layer normalisation. */
export class MaxoutLayer {
  readonly #kernels: Kernels
  readonly #matrix: PackedMatrix
  readonly #gain: Pointer
  readonly #shift: Pointer
  readonly #width: number

  constructor(kernels: Kernels, tensors: Tensors, name: string, depth: number, width: number) {
    this.#kernels = kernels
    this.#width = width
    // In the model an output's pieces lie together; the kernel wants the first piece of all outputs, then the second.
    const order = Array.from(
      { length: PIECES * width },
      (_, column) => (column % width) * PIECES + Math.floor(column / width),
    )
    this.#matrix = packMatrix(kernels, {
      weights: tensors.get(`${name}.W`),
      bias: tensors.get(`${name}.b`),
      columns: PIECES * width,
      depth,
      order,
    })
    this.#gain = packVector(kernels, tensors.get(`${name}.G`))
    this.#shift = packVector(kernels, tensors.get(`${name}.beta`))
  }

  run({ input, inputStride, residual, pieces, out, rows }: MaxoutRun): void {
    this.#kernels.multiply(input, inputStride, this.#matrix, pieces, rows)
    this.#kernels.maxoutNorm(pieces, this.#gain, this.#shift, residual, out, rows, this.#width)
  }
}
