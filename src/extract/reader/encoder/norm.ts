import type { Floats, Pointer } from './kernelMemory.ts'
import type { Kernels } from './kernels.ts'
import type { Tensors } from './tensors.ts'

/** Layer normalisation of a sum. */
export class Norm {
  readonly #kernels: Kernels
  readonly #gain: Pointer
  readonly #shift: Pointer

  /** Reads the tensors `name.gain` and `name.shift`. */
  constructor(kernels: Kernels, tensors: Tensors, name: string) {
    this.#kernels = kernels
    this.#gain = kernels.store(tensors.get(`${name}.gain`))
    this.#shift = kernels.store(tensors.get(`${name}.shift`))
  }

  /** `out` may be `a` or `b`. */
  run(a: Floats, b: Floats, out: Floats): void {
    this.#kernels.normalise(a, b, this.#gain, this.#shift, out)
  }
}
