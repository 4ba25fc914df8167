// biome-ignore-all lint/style/noNonNullAssertion: outliers are pairs
import { KERNEL_WASM } from './kernelBinary.ts'
import { type Floats, KernelMemory, type Pointer } from './kernelMemory.ts'
import { Instance, Module } from './webAssembly.ts'

/**
 * A matrix of 16-bit integers, each times the scale of its row. Rows lie in panels of four, in the order that
 * scripts/kernel/encoder/main.ts describes.
 */
export interface Quantised {
  readonly values: Pointer
  /** One float a row. */
  readonly scales: Pointer
  readonly rows: number
  /** Numbers in a row. */
  readonly depth: number
}

/** Numbers of rows and lengths of rows are whole multiples of this. */
export const UNIT = 8

/**
 * The arithmetic of the encoder, in WebAssembly with 128-bit SIMD. Sums of products are integers, and floats are added
 * in a fixed order, so results are the same on every machine.
 */
export class Kernels extends KernelMemory {
  readonly #run: KernelExports

  constructor() {
    super()
    const module = new Module(Buffer.from(KERNEL_WASM, 'base64'))
    this.#run = new Instance(module, { env: { memory: this.wasm } }).exports as KernelExports
  }

  /**
   * 8-bit integers, already in panels, as a matrix. `outliers` are pairs of a place in it and the integer there, for
   * those that 8 bits do not hold.
   */
  widen(bytes: Int8Array, outliers: Int32Array, scales: Float32Array, depth: number): Quantised {
    const values = this.allocate(bytes.length * 2)
    this.lend(() => this.#run.widen(this.store(bytes), values, bytes.length))
    const integers = new Int16Array(this.wasm.buffer, values, bytes.length)
    for (let i = 0; i < outliers.length; i += 2) integers[outliers[i]!] = outliers[i + 1]!
    return { values, scales: this.store(scales), rows: scales.length, depth }
  }

  /** Rows as integers up to `levels`, each row with the smallest scale that its largest number allows. */
  quantise({ at, stride, rows, depth }: Floats, levels: number): Quantised {
    const [values, scales] = [this.allocate(rows * depth * 2), this.allocate(rows * 4)]
    this.#run.quantise(at, stride, rows, depth, levels, scales, values)
    return { values, scales, rows, depth }
  }

  /** As `quantise`, for the columns: the result is the matrix turned over. */
  quantiseColumns({ at, stride, rows, depth }: Floats, levels: number): Quantised {
    const [values, scales] = [this.allocate(rows * depth * 2), this.allocate(depth * 4)]
    this.#run.quantiseColumns(at, stride, rows, depth, levels, scales, values)
    return { values, scales, rows: depth, depth: rows }
  }

  /** out = a · bᵀ + bias, where `bias` has a number for each row of `b`. */
  multiply(a: Quantised, b: Quantised, bias: Pointer, out: Floats): void {
    this.#run.multiply(
      a.values,
      a.scales,
      b.values,
      b.scales,
      bias,
      out.at,
      out.stride,
      a.rows,
      b.rows,
      a.depth,
    )
  }

  /**
   * Each row becomes 2 to the power of its numbers, divided by their sum, in integers that sum to `total` or
   * less but for rounding. Columns from `size` on, which are padding, become 0. The numbers themselves are lost.
   */
  softmax({ at, stride, rows, depth }: Floats, size: number, total: number): Quantised {
    const [values, scales] = [this.allocate(rows * depth * 2), this.allocate(rows * 4)]
    this.#run.softmax(at, stride, rows, size, depth, total, scales, values)
    return { values, scales, rows, depth }
  }

  /** x becomes x · Φ(x), where Φ is the normal distribution's, within 4e-7 of |x| or 1. */
  gelu({ at, rows, depth }: Floats): void {
    this.#run.gelu(at, rows * depth)
  }

  /** The rows of `a + b`, normalised to mean 0 and variance 1, times `gain`, plus `shift`. `out` may be `a` or `b`. */
  normalise(a: Floats, b: Floats, gain: Pointer, shift: Pointer, out: Floats): void {
    this.#run.normalise(a.at, b.at, gain, shift, out.at, out.rows, out.depth)
  }

  /** Rows of a table of 8-bit integers, times their scales. `numbers` are 32-bit integers. */
  pickRows(table: Pointer, scales: Pointer, numbers: Pointer, out: Floats): void {
    this.#run.pickRows(table, scales, numbers, out.at, out.rows, out.depth)
  }
}

/** Addresses and strides are in bytes, sizes are counts. */
interface KernelExports {
  widen(bytes: number, out: number, count: number): void
  quantise(
    input: number,
    stride: number,
    rows: number,
    depth: number,
    levels: number,
    scales: number,
    out: number,
  ): void
  quantiseColumns(
    input: number,
    stride: number,
    rows: number,
    width: number,
    levels: number,
    scales: number,
    out: number,
  ): void
  multiply(
    a: number,
    aScales: number,
    b: number,
    bScales: number,
    bias: number,
    out: number,
    outStride: number,
    rows: number,
    columns: number,
    depth: number,
  ): void
  softmax(
    scores: number,
    stride: number,
    rows: number,
    size: number,
    depth: number,
    total: number,
    scales: number,
    out: number,
  ): void
  gelu(values: number, count: number): void
  normalise(a: number, b: number, gain: number, shift: number, out: number, rows: number, width: number): void
  pickRows(table: number, scales: number, numbers: number, out: number, rows: number, width: number): void
}
