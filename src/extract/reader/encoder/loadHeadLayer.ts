import { type Kernels, UNIT } from './kernels.ts'
import { Linear } from './linear.ts'
import { mostLevels } from './mostLevels.ts'
import type { Tensors } from './tensors.ts'

/** A linear layer of a head: rows of inputs one after another become rows of outputs, to about three places. */
export type HeadLayer = (rows: Float32Array) => Float32Array

/**
 * Reads the tensors `name.weight`, a row for each output, and `name.bias`. The length of a row is a multiple of 8. Many
 * rows at once are much faster than one after another.
 */
export function loadHeadLayer(kernels: Kernels, tensors: Tensors, name: string): HeadLayer {
  const bias = tensors.get(`${name}.bias`)
  const weights = tensors.get(`${name}.weight`)
  const depth = weights.length / bias.length
  const columns = upToUnit(bias.length)
  const levels = mostLevels(depth)
  const linear = new Linear(
    kernels,
    kernels.quantise(kernels.matrix(padded(weights, columns * depth), depth), levels),
    padded(bias, columns),
    levels,
  )
  return (rows) => {
    const count = rows.length / depth
    const inputs = upToUnit(count)
    const all = kernels.lend(() => {
      const out = kernels.floats(inputs, columns)
      linear.run(kernels.matrix(padded(rows, inputs * depth), depth), out)
      return kernels.read(out, count)
    })
    return withoutPadding(all, columns, bias.length)
  }
}

function upToUnit(count: number): number {
  return Math.ceil(count / UNIT) * UNIT
}

function padded(numbers: Float32Array, length: number): Float32Array {
  const out = new Float32Array(length)
  out.set(numbers)
  return out
}

function withoutPadding(rows: Float32Array, stride: number, width: number): Float32Array {
  return stride === width ? rows : rows.filter((_, i) => i % stride < width)
}
