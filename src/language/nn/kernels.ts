import { KERNEL_WASM } from './kernelBinary.ts'
import { Instance, Memory, Module } from './webAssembly.ts'

/** A position in the kernels' memory, in floats. 0 stands for none. */
export type Pointer = number

/** A weight matrix in kernel memory: panels of `PANEL` columns, each stored row by row. */
export interface PackedMatrix {
  readonly weights: Pointer
  readonly bias: Pointer
  /** Inputs of a column. */
  readonly depth: number
  readonly columns: number
  /** Columns filled up to whole panels: floats from one row of a result to the next. */
  readonly stride: number
}

/** Columns in a panel: what two SIMD registers hold. */
export const PANEL = 8

/** Space is given out in whole SIMD registers. */
const ALIGNMENT = 4
const PAGE_FLOATS = 16_384
/** Memory grows by at least 4 MiB at a time. */
const GROWTH_PAGES = 64
/** Widest hidden layer of a transition model. */
const MAX_HIDDEN = 256

interface KernelExports {
  gemm(
    a: number,
    weights: number,
    bias: number,
    out: number,
    rows: number,
    panels: number,
    depth: number,
  ): void
  maxoutNorm(
    input: number,
    gain: number,
    shift: number,
    residual: number,
    out: number,
    rows: number,
    width: number,
  ): void
  windowTiles(input: number, zeros: number, out: number, rows: number, tiles: number, width: number): void
  tileRows(products: number, out: number, tiles: number, width: number): void
  stateScores(
    rows: number,
    count: number,
    bias: number,
    hidden: number,
    weights: number,
    outBias: number,
    out: number,
    panels: number,
    best: number,
  ): void
}

/**
 * The arithmetic of the networks, in WebAssembly with 128-bit SIMD, over one float memory.
 * Its order of additions is fixed, so results are the same on every machine.
 */
export class Kernels {
  /** The whole memory. Stale after the next `allocate`. */
  memory: Float32Array<ArrayBuffer>
  readonly #wasm = new Memory({ initial: GROWTH_PAGES })
  readonly #run: KernelExports
  readonly #scratch: Pointer
  // The first bytes stay free, as 0 stands for no pointer.
  #top = ALIGNMENT

  constructor() {
    this.memory = new Float32Array(this.#wasm.buffer)
    const module = new Module(Buffer.from(KERNEL_WASM, 'base64'))
    const instance = new Instance(module, { env: { memory: this.#wasm } })
    this.#run = instance.exports as KernelExports
    this.#scratch = this.allocate(MAX_HIDDEN)
  }

  /** Reserves 16-byte aligned space; what it holds is undefined. */
  allocate(floats: number): Pointer {
    const at = this.#top
    this.#top += Math.ceil(floats / ALIGNMENT) * ALIGNMENT
    const missing = this.#top - this.memory.length
    if (missing > 0) {
      this.#wasm.grow(Math.max(Math.ceil(missing / PAGE_FLOATS), GROWTH_PAGES))
      this.memory = new Float32Array(this.#wasm.buffer)
    }
    return at
  }

  /** The end of the reserved space, to be given to `release`. */
  mark(): Pointer {
    return this.#top
  }

  /** Frees all that was reserved since the mark. */
  release(mark: Pointer): void {
    this.#top = mark
  }

  /** out[rows × stride] = a[rows × depth] · weights + bias. */
  multiply(a: Pointer, matrix: PackedMatrix, out: Pointer, rows: number): void {
    const { weights, bias, stride, depth } = matrix
    this.#run.gemm(a * 4, weights * 4, bias * 4, out * 4, rows, stride / PANEL, depth)
  }

  /**
   * For each row: the maximum of three pieces of `width` floats, normalised to mean 0 and variance 1, times
   * `gain`, plus `shift`, plus the row of `residual` unless that is 0. `width` is a multiple of 4.
   */
  maxoutNorm(
    input: Pointer,
    gain: Pointer,
    shift: Pointer,
    residual: Pointer,
    out: Pointer,
    rows: number,
    width: number,
  ): void {
    this.#run.maxoutNorm(input * 4, gain * 4, shift * 4, residual * 4, out * 4, rows, width)
  }

  /**
   * The six planes of a tiling of windows: tile t of each plane is a mix, `width` floats long, of the input's rows
   * 4t to 4t + 5. Rows from the number `rows` on are read at `zeros`.
   */
  windowTiles(
    input: Pointer,
    zeros: Pointer,
    out: Pointer,
    rows: number,
    tiles: number,
    width: number,
  ): void {
    this.#run.windowTiles(input * 4, zeros * 4, out * 4, rows, tiles, width)
  }

  /** Mixes the products of the six planes, `width` floats a tile, into the four rows that each tile stands for. */
  tileRows(products: Pointer, out: Pointer, tiles: number, width: number): void {
    this.#run.tileRows(products * 4, out * 4, tiles, width)
  }

  /**
   * Scores one state: the sum of `count` rows and `bias`, the maximum of its two pieces of `hidden` floats, times
   * the output matrix. `addresses` points at the rows' addresses, 32-bit integers that count bytes.
   */
  scoreState(
    addresses: Pointer,
    count: number,
    bias: Pointer,
    hidden: number,
    output: PackedMatrix,
    out: Pointer,
  ): void {
    this.#run.stateScores(
      addresses * 4,
      count,
      bias * 4,
      hidden,
      output.weights * 4,
      output.bias * 4,
      out * 4,
      output.stride / PANEL,
      this.#scratch * 4,
    )
  }
}
