import type { Floats, Pointer } from './kernelMemory.ts'
import type { Kernels } from './kernels.ts'
import { LARGEST_SUM, mostLevels } from './mostLevels.ts'

/** Values become integers up to this; what 32 bits leave goes to the weights, most of which are small. */
const VALUE_LEVELS = 4095

/**
 * Attention of several heads: each row of `context` becomes, head by head, the mean of the values, weighted by how much
 * the row's query is like each key.
 * @param projected queries, keys and values side by side, a row for each piece; queries are scaled so
 *   that weights are powers of 2
 * @param size pieces that are there; rows from it on are padding
 * @param zeros as many zeros as there are rows
 */
export function attend(
  kernels: Kernels,
  projected: Floats,
  context: Floats,
  heads: number,
  size: number,
  zeros: Pointer,
): void {
  const { rows } = projected
  const depth = context.depth / heads
  const part = (which: number, head: number): Floats => ({
    ...projected,
    at: projected.at + (which * context.depth + head * depth) * 4,
    depth,
  })
  // Each weight may be rounded up.
  const total = LARGEST_SUM / VALUE_LEVELS - rows
  for (let head = 0; head < heads; head++) {
    kernels.lend(() => {
      const queries = kernels.quantise(part(0, head), mostLevels(depth))
      const keys = kernels.quantise(part(1, head), mostLevels(depth))
      const values = kernels.quantiseColumns(part(2, head), VALUE_LEVELS)
      const scores = kernels.floats(rows, rows)
      kernels.multiply(queries, keys, zeros, scores)
      const weights = kernels.softmax(scores, size, total)
      kernels.multiply(weights, values, zeros, { ...context, at: context.at + head * depth * 4 })
    })
  }
}
