// biome-ignore-all lint/style/noNonNullAssertion: columns and features are counted by the model itself
import type { TransitionData } from '../weights/modelData.ts'
import type { Tensors } from '../weights/tensors.ts'
import type { Kernels, PackedMatrix, Pointer } from './kernels.ts'
import { packMatrix, packVector } from './packMatrix.ts'

const PIECES = 2

/**
 * Scores the moves of a transition system from a few token positions. What a token adds to the hidden layer in each
 * position is worked out once, so that a state costs a sum of rows and a small product.
 */
export class TransitionModel {
  /** Positions a state is scored from. */
  readonly features: number
  readonly #kernels: Kernels
  readonly #hidden: number
  readonly #project: PackedMatrix
  readonly #lower: PackedMatrix
  readonly #upper: PackedMatrix
  readonly #bias: Pointer
  /** What a missing token adds. */
  readonly #padding: Float32Array
  readonly #addressesAt: Pointer
  readonly #scoresAt: Pointer
  /** Rows of the prepared tokens, after the one for none. */
  #table: Pointer = 0
  #addresses = new Uint32Array()
  #scores = new Float32Array()

  /** `width` is that of the token vectors; `name` is the prefix of the tensors. */
  constructor(kernels: Kernels, tensors: Tensors, name: string, data: TransitionData, width: number) {
    if (data.pieces !== PIECES) throw new RangeError(`Unknown shape of ${name}`)
    const { features, hidden } = data
    const get = (key: string): Float32Array => tensors.get(`${name}.${key}`)
    const order = pieceOrder(features, hidden)
    const bias = get('lower.b')
    const padding = get('lower.pad')
    this.features = features
    this.#kernels = kernels
    this.#hidden = hidden
    this.#project = packMatrix(kernels, {
      weights: get('project.W'),
      bias: get('project.b'),
      columns: hidden,
      depth: width,
    })
    this.#lower = packMatrix(kernels, {
      weights: get('lower.W'),
      columns: order.length,
      depth: hidden,
      order,
    })
    this.#upper = packMatrix(kernels, {
      weights: get('upper.W'),
      bias: get('upper.b'),
      columns: data.moves.length,
      depth: hidden,
    })
    this.#bias = packVector(
      kernels,
      Float32Array.from(order.slice(0, hidden * PIECES), (row) => bias[row]!),
    )
    this.#padding = Float32Array.from(order, (row) => padding[row]!)
    this.#addressesAt = kernels.allocate(features)
    this.#scoresAt = kernels.allocate(this.#upper.stride)
  }

  /** Works out the rows of `count` tokens whose vectors lie at `vectors`, in space that the caller releases. */
  prepare(vectors: Pointer, count: number): void {
    const kernels = this.#kernels
    const { stride } = this.#lower
    this.#table = kernels.allocate((count + 1) * stride)
    const mark = kernels.mark()
    const projected = kernels.allocate(count * this.#hidden)
    kernels.multiply(vectors, this.#project, projected, count)
    kernels.multiply(projected, this.#lower, this.#table + stride, count)
    kernels.release(mark)
    const { memory } = kernels
    memory.set(this.#padding, this.#table)
    this.#addresses = new Uint32Array(memory.buffer, this.#addressesAt * 4, this.features)
    this.#scores = memory.subarray(this.#scoresAt, this.#scoresAt + this.#upper.columns)
  }

  /** Scores of all moves for a state of the prepared tokens; -1 is a missing one. Valid until the next call. */
  score(positions: Int32Array): Float32Array {
    const { features } = this
    const { stride } = this.#lower
    const step = this.#hidden * PIECES
    const table = this.#table
    const addresses = this.#addresses
    for (let f = 0; f < features; f++) addresses[f] = (table + (positions[f]! + 1) * stride + f * step) * 4
    this.#kernels.scoreState(
      this.#addressesAt,
      features,
      this.#bias,
      this.#hidden,
      this.#upper,
      this.#scoresAt,
    )
    return this.#scores
  }
}

/** Rows of the model's lower layer (feature, output, piece) in the kernel's order (feature, piece, output). */
function pieceOrder(features: number, hidden: number): number[] {
  return Array.from({ length: features * PIECES * hidden }, (_, column) => {
    const output = column % hidden
    const piece = Math.floor(column / hidden) % PIECES
    const feature = Math.floor(column / (hidden * PIECES))
    return (feature * hidden + output) * PIECES + piece
  })
}
