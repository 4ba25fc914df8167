import { Memory, type WebAssemblyMemory } from './webAssembly.ts'

/** A byte address in the kernels' memory. */
export type Pointer = number

/** A matrix of floats, rows `stride` bytes apart. */
export interface Floats {
  readonly at: Pointer
  readonly stride: number
  readonly rows: number
  /** Numbers in a row. */
  readonly depth: number
}

const ALIGNMENT = 16
/** The kernels' own constants end before it. */
const START = 2048
const PAGE = 65_536
/** Memory grows by at least 4 MiB at a time. */
const GROWTH_PAGES = 64

/** The memory of the kernels, given out from its start on. */
export class KernelMemory {
  protected readonly wasm: WebAssemblyMemory = new Memory({ initial: GROWTH_PAGES })
  #top = START

  /** Reserves 16-byte aligned space; what it holds is undefined. */
  allocate(bytes: number): Pointer {
    const at = this.#top
    this.#top += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
    const missing = this.#top - this.wasm.buffer.byteLength
    if (missing > 0) this.wasm.grow(Math.max(Math.ceil(missing / PAGE), GROWTH_PAGES))
    return at
  }

  /** Does what `work` does and frees all that it reserved. */
  lend<T>(work: () => T): T {
    const mark = this.#top
    try {
      return work()
    } finally {
      this.#top = mark
    }
  }

  /** Copies numbers into the memory. */
  store(numbers: Float32Array | Int8Array | Int32Array): Pointer {
    const at = this.allocate(numbers.byteLength)
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
    new Uint8Array(this.wasm.buffer, at).set(bytes)
    return at
  }

  /** Copies rows of `depth` numbers, one after another, into the memory. */
  matrix(rows: Float32Array, depth: number): Floats {
    return { at: this.store(rows), stride: depth * 4, rows: rows.length / depth, depth }
  }

  /** Reserves a matrix without gaps between its rows. */
  floats(rows: number, depth: number): Floats {
    return { at: this.allocate(rows * depth * 4), stride: depth * 4, rows, depth }
  }

  /** A copy of the first `rows` rows of a matrix without gaps. */
  read({ at, depth }: Floats, rows: number): Float32Array {
    return new Float32Array(this.wasm.buffer, at, rows * depth).slice()
  }
}
