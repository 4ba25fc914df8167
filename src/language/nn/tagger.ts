// biome-ignore-all lint/style/noNonNullAssertion: scores lie at rows below the token count and columns below the class count
import type { Tensors } from '../weights/tensors.ts'
import type { Kernels, PackedMatrix, Pointer } from './kernels.ts'
import { packMatrix } from './packMatrix.ts'

/** Gives each token the part-of-speech tag that a linear layer over its vector scores highest. */
export class Tagger {
  readonly #kernels: Kernels
  readonly #labels: readonly string[]
  readonly #matrix: PackedMatrix

  constructor(kernels: Kernels, tensors: Tensors, labels: readonly string[], width: number) {
    this.#kernels = kernels
    this.#labels = labels
    this.#matrix = packMatrix(kernels, {
      weights: tensors.get('tagger.W'),
      bias: tensors.get('tagger.b'),
      columns: labels.length,
      depth: width,
    })
  }

  /** Tags of `count` tokens whose vectors lie at `vectors`. */
  tag(vectors: Pointer, count: number): string[] {
    const kernels = this.#kernels
    const { stride } = this.#matrix
    const mark = kernels.mark()
    const scores = kernels.allocate(count * stride)
    kernels.multiply(vectors, this.#matrix, scores, count)
    const tags: string[] = []
    for (let word = 0; word < count; word++) tags.push(this.#labels[this.#best(scores + word * stride)]!)
    kernels.release(mark)
    return tags
  }

  #best(row: Pointer): number {
    const { memory } = this.#kernels
    let best = 0
    for (let c = 1; c < this.#labels.length; c++) if (memory[row + c]! > memory[row + best]!) best = c
    return best
  }
}
