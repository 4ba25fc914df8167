// biome-ignore-all lint/style/noNonNullAssertion: array indexes stay within sizes that the model file states

/** Sets of features, each named by strings. */
export type Bags = readonly (readonly string[])[]

/** A vector for each feature; those that are not known share one. */
export class FeatureTable {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #vectors: Float32Array

  constructor(names: readonly string[], vectors: Float32Array) {
    this.#numbers = new Map(names.map((name, index) => [name, index + 1]))
    this.#vectors = vectors
  }

  /** Adds to each row the vectors of its features. */
  addTo(rows: Float32Array, features: Bags): void {
    const width = this.#vectors.length / (this.#numbers.size + 1)
    for (const [row, names] of features.entries()) {
      for (const name of names) {
        const from = (this.#numbers.get(name) ?? 0) * width
        for (let i = 0; i < width; i++) rows[row * width + i]! += this.#vectors[from + i]!
      }
    }
  }
}
