// biome-ignore-all lint/style/noNonNullAssertion: indexes stay within the tensor, whose size the constructor knows
import type { Tensors } from '../weights/tensors.ts'
import type { Kernels, PackedMatrix, Pointer } from './kernels.ts'
import { PIECES, pieceOrder } from './maxoutLayer.ts'
import { packMatrix, packVector } from './packMatrix.ts'

/** Rows that an output is made of: a row and its neighbours. */
const WINDOW = 3
/** Rows of output that a tile stands for. */
const TILE = 4
/** Tiles worked on at a time: what they take stays in the processor's cache. */
const MAX_TILES = 32

/** How much of the weights of a window's left, middle and right row goes into a product. */
type Mix = readonly [left: number, middle: number, right: number]

/**
 * Winograd's minimal filtering F(4, 3), Lavin & Gray 2016: four rows of output from six products of mixed rows with
 * mixed weights, where windows one by one take twelve.
 */
const MIXES: readonly Mix[] = [
  [1 / 4, 0, 0],
  [-1 / 6, -1 / 6, -1 / 6],
  [-1 / 6, 1 / 6, -1 / 6],
  [1 / 24, 1 / 12, 1 / 6],
  [1 / 24, -1 / 12, 1 / 6],
  [0, 0, 1],
]
/** The product that goes into all four outputs just as it is: the bias rides on it. */
const BIASED = 1

/** A maxout layer with layer normalisation over windows of three rows, added to the row in the middle. */
export class WindowLayer {
  readonly #kernels: Kernels
  readonly #matrices: readonly PackedMatrix[]
  readonly #zeros: Pointer
  readonly #gain: Pointer
  readonly #shift: Pointer
  readonly #width: number

  /** `width` is that of a row, of input as of output. */
  constructor(kernels: Kernels, tensors: Tensors, name: string, width: number) {
    this.#kernels = kernels
    this.#width = width
    const weights = tensors.get(`${name}.W`)
    const bias = tensors.get(`${name}.b`)
    const order = pieceOrder(width)
    this.#matrices = MIXES.map((mix, product) =>
      packMatrix(kernels, {
        weights: mixWeights(weights, width, mix),
        ...(product === BIASED && { bias }),
        columns: order.length,
        depth: width,
        order,
      }),
    )
    this.#zeros = packVector(kernels, new Float32Array(width))
    this.#gain = packVector(kernels, tensors.get(`${name}.G`))
    this.#shift = packVector(kernels, tensors.get(`${name}.beta`))
  }

  /** Reads `rows` + 2 rows at `input`, and writes `rows` rows to `out`. */
  run(input: Pointer, out: Pointer, rows: number): void {
    const most = MAX_TILES * TILE
    for (let start = 0; start < rows; start += most) {
      const at = start * this.#width
      this.#runPart(input + at, out + at, Math.min(rows - start, most))
    }
  }

  #runPart(input: Pointer, out: Pointer, rows: number): void {
    const kernels = this.#kernels
    const width = this.#width
    const columns = PIECES * width
    const tiles = Math.ceil(rows / TILE)
    const mark = kernels.mark()
    const mixed = kernels.allocate(tiles * MIXES.length * width)
    const products = kernels.allocate(tiles * MIXES.length * columns)
    const pieces = kernels.allocate(tiles * TILE * columns)
    kernels.windowTiles(input, this.#zeros, mixed, rows + WINDOW - 1, tiles, width)
    this.#matrices.forEach((matrix, i) => {
      kernels.multiply(mixed + i * tiles * width, matrix, products + i * tiles * columns, tiles)
    })
    kernels.tileRows(products, pieces, tiles, columns)
    kernels.maxoutNorm(pieces, this.#gain, this.#shift, input + width, out, rows, width)
    kernels.release(mark)
  }
}

/** The sum of the weights of a window's places, each times its part; row by row, `width` a row. */
function mixWeights(weights: Float32Array, width: number, [left, middle, right]: Mix): Float32Array {
  const mixed = new Float32Array(weights.length / WINDOW)
  for (let to = 0, at = 0; to < mixed.length; at += 2 * width) {
    for (const end = at + width; at < end; at++, to++) {
      mixed[to] = left * weights[at]! + middle * weights[at + width]! + right * weights[at + 2 * width]!
    }
  }
  return mixed
}
