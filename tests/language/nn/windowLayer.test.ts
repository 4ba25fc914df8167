import { describe, expect, it } from 'vitest'
import { Kernels } from '../../../src/language/nn/kernels.ts'
import { MaxoutLayer } from '../../../src/language/nn/maxoutLayer.ts'
import { packVector } from '../../../src/language/nn/packMatrix.ts'
import { WindowLayer } from '../../../src/language/nn/windowLayer.ts'
import type { Tensors } from '../../../src/language/weights/tensors.ts'

const WIDTH = 8
const LENGTHS: Readonly<Record<string, number>> = {
  W: 3 * WIDTH * 3 * WIDTH,
  b: 3 * WIDTH,
  G: WIDTH,
  beta: WIDTH,
}

/** Numbers between -1 and 1 that look random and are always the same. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin((i + 1) * 12.9898 + seed))

const tensors: Tensors = {
  get: (name) => {
    const key = name.slice('layer.'.length)
    return numbers(LENGTHS[key] ?? 0, Object.keys(LENGTHS).indexOf(key))
  },
}

/** What a maxout layer makes of each window of three rows, plus the row in the middle. */
function windowByWindow(input: Float32Array, rows: number): number[] {
  const kernels = new Kernels()
  const layer = new MaxoutLayer(kernels, tensors, 'layer', 3 * WIDTH, WIDTH)
  const windows = Array.from({ length: rows }, (_, row) => [
    ...input.subarray(row * WIDTH, (row + 3) * WIDTH),
  ])
  const out = kernels.allocate(rows * WIDTH)
  layer.run(packVector(kernels, Float32Array.from(windows.flat())), out, rows)
  return Array.from(
    kernels.memory.subarray(out, out + rows * WIDTH),
    (value, i) => value + (input[WIDTH + i] ?? 0),
  )
}

describe('a layer over windows of three rows', () => {
  it.each([1, 2, 3, 4, 5, 9, 127, 128, 131])('is right for %i rows, whatever lies behind them', (rows) => {
    const kernels = new Kernels()
    const layer = new WindowLayer(kernels, tensors, 'layer', WIDTH)
    const input = numbers((rows + 2) * WIDTH, 7)
    const at = packVector(kernels, Float32Array.of(...input, ...new Float32Array(6 * WIDTH).fill(Number.NaN)))
    const out = kernels.allocate(rows * WIDTH)
    layer.run(at, out, rows)
    const found = Array.from(kernels.memory.subarray(out, out + rows * WIDTH))
    const differences = windowByWindow(input, rows).map((value, i) =>
      Math.abs(value - (found[i] ?? Number.NaN)),
    )
    expect(differences).toHaveLength(rows * WIDTH)
    expect(Math.max(...differences)).toBeLessThan(1e-5)
  })
})
