import type { Tensors } from '../weights/tensors.ts'
import type { Kernels, PackedMatrix, Pointer } from './kernels.ts'
import { packMatrix, packVector } from './packMatrix.ts'

/** Each output is the largest of this many linear functions. */
export const PIECES = 3

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
    this.#matrix = packMatrix(kernels, {
      weights: tensors.get(`${name}.W`),
      bias: tensors.get(`${name}.b`),
      columns: PIECES * width,
      depth,
      order: pieceOrder(width),
    })
    this.#gain = packVector(kernels, tensors.get(`${name}.G`))
    this.#shift = packVector(kernels, tensors.get(`${name}.beta`))
  }

  /** Reads `rows` rows of `depth` floats at `input`, and writes as many of `width` floats to `out`. */
  run(input: Pointer, out: Pointer, rows: number): void {
    const kernels = this.#kernels
    const mark = kernels.mark()
    const pieces = kernels.allocate(rows * this.#matrix.stride)
    kernels.multiply(input, this.#matrix, pieces, rows)
    kernels.maxoutNorm(pieces, this.#gain, this.#shift, 0, out, rows, this.#width)
    kernels.release(mark)
  }
}

/** In the model an output's pieces lie together; the kernel wants the first piece of all outputs, then the second. */
export function pieceOrder(width: number): number[] {
  return Array.from(
    { length: PIECES * width },
    (_, column) => (column % width) * PIECES + Math.floor(column / width),
  )
}
