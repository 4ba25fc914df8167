import type { Floats, Pointer } from './kernelMemory.ts'
import type { Kernels, Quantised } from './kernels.ts'
import { mostLevels } from './mostLevels.ts'
import type { Tensors } from './tensors.ts'

/** No row's integers are larger on average: see training/export.py. */
const MEAN_LEVEL = 127

/** A linear layer. */
export class Linear {
  readonly #kernels: Kernels
  readonly #weights: Quantised
  readonly #bias: Pointer
  readonly #levels: number

  /** Inputs are rounded to `levels` steps on either side of 0. */
  constructor(kernels: Kernels, weights: Quantised, bias: Float32Array, levels: number) {
    this.#kernels = kernels
    this.#weights = weights
    this.#bias = kernels.store(bias)
    this.#levels = levels
  }

  /** Outputs, a row for each row of the input. */
  run(input: Floats, out: Floats): void {
    this.#kernels.lend(() => {
      const quantised = this.#kernels.quantise(input, this.#levels)
      this.#kernels.multiply(quantised, this.#weights, this.#bias, out)
    })
  }
}

/**
 * The linear layer whose weights are 8-bit integers but for a few: the tensors `name`, `name.outliers`, `name.scale` and
 * `name.bias`.
 */
export function readLinear(kernels: Kernels, tensors: Tensors, name: string, depth: number): Linear {
  const outliers = tensors.integers(`${name}.outliers`)
  const weights = kernels.widen(tensors.bytes(name), outliers, tensors.get(`${name}.scale`), depth)
  return new Linear(kernels, weights, tensors.get(`${name}.bias`), mostLevels(depth, MEAN_LEVEL))
}
