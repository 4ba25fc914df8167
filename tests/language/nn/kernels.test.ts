import { describe, expect, it } from 'vitest'
import { Kernels, type Pointer } from '../../../src/language/nn/kernels.ts'
import { packMatrix, packVector } from '../../../src/language/nn/packMatrix.ts'

/** Numbers between -1 and 1 that look random and are always the same. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin((i + 1) * 12.9898 + seed))

const at = (values: Float32Array, i: number): number => values[i] ?? Number.NaN

const read = (kernels: Kernels, pointer: Pointer, count: number): number[] =>
  Array.from(kernels.memory.subarray(pointer, pointer + count))

const TOLERANCE = 1e-5

/** The greatest difference between two lists; not a number where one is longer. */
const distance = (actual: readonly number[], wanted: readonly number[]): number =>
  Math.max(
    ...Array.from({ length: Math.max(actual.length, wanted.length) }, (_, i) =>
      Math.abs((actual[i] ?? Number.NaN) - (wanted[i] ?? Number.NaN)),
    ),
  )

/** The plain product, column by column: weights · input + bias. */
const product = (weights: Float32Array, bias: Float32Array, input: Float32Array): number[] =>
  Array.from(bias, (start, c) =>
    input.reduce((sum, x, k) => sum + x * at(weights, c * input.length + k), start),
  )

describe('the compiled kernels', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 9])('multiply %i rows with a matrix', (rows) => {
    const kernels = new Kernels()
    const [depth, columns] = [12, 27]
    const [weights, bias, input] = [
      numbers(columns * depth, 1),
      numbers(columns, 2),
      numbers(rows * depth, 3),
    ]
    const matrix = packMatrix(kernels, { weights, bias, columns, depth })
    const out = kernels.allocate(rows * matrix.stride)
    kernels.multiply(packVector(kernels, input), matrix, out, rows)
    for (let row = 0; row < rows; row++) {
      const wanted = product(weights, bias, input.slice(row * depth, (row + 1) * depth))
      expect(distance(read(kernels, out + row * matrix.stride, columns), wanted)).toBeLessThan(TOLERANCE)
    }
  })

  it.each([true, false])('take the largest piece and normalise it (with residual: %s)', (hasResidual) => {
    const kernels = new Kernels()
    const [rows, width] = [2, 8]
    const [input, gain, shift] = [numbers(rows * 3 * width, 4), numbers(width, 5), numbers(width, 6)]
    const residual = numbers(rows * width, 7)
    const out = kernels.allocate(rows * width)
    const [inputAt, gainAt, shiftAt] = [input, gain, shift].map((values) => packVector(kernels, values))
    const residualAt = hasResidual ? packVector(kernels, residual) : 0
    kernels.maxoutNorm(inputAt ?? 0, gainAt ?? 0, shiftAt ?? 0, residualAt, out, rows, width)
    for (let row = 0; row < rows; row++) {
      const best = Array.from({ length: width }, (_, i) =>
        Math.max(...[0, 1, 2].map((piece) => at(input, (row * 3 + piece) * width + i))),
      )
      const mean = best.reduce((sum, x) => sum + x, 0) / width
      const deviation = Math.sqrt(best.reduce((sum, x) => sum + (x - mean) ** 2, 0) / width + 1e-8)
      const wanted = best.map(
        (x, i) =>
          ((x - mean) / deviation) * at(gain, i) +
          at(shift, i) +
          (hasResidual ? at(residual, row * width + i) : 0),
      )
      expect(distance(read(kernels, out + row * width, width), wanted)).toBeLessThan(TOLERANCE)
    }
  })

  it.each([8, 20])('score a state by %i moves', (moves) => {
    const kernels = new Kernels()
    const [hidden, count] = [4, 3]
    const [rows, bias] = [numbers(count * 2 * hidden, 8), numbers(2 * hidden, 9)]
    const [weights, outBias] = [numbers(moves * hidden, 10), numbers(moves, 11)]
    const rowsAt = packVector(kernels, rows)
    const output = packMatrix(kernels, { weights, bias: outBias, columns: moves, depth: hidden })
    const biasAt = packVector(kernels, bias)
    const addresses = kernels.allocate(count)
    const out = kernels.allocate(output.stride)
    new Uint32Array(kernels.memory.buffer, addresses * 4, count).set(
      Array.from({ length: count }, (_, i) => (rowsAt + i * 2 * hidden) * 4),
    )
    kernels.scoreState(addresses, count, biasAt, hidden, output, out)
    const summed = Array.from(bias, (start, i) =>
      [0, 1, 2].reduce((sum, row) => sum + at(rows, row * 2 * hidden + i), start),
    )
    const best = Float32Array.from({ length: hidden }, (_, i) =>
      Math.max(summed[i] ?? Number.NaN, summed[hidden + i] ?? Number.NaN),
    )
    expect(distance(read(kernels, out, moves), product(weights, outBias, best))).toBeLessThan(TOLERANCE)
  })

  it('keep what memory holds when it grows', () => {
    const kernels = new Kernels()
    const pointer = packVector(kernels, Float32Array.of(1, 2, 3))
    kernels.allocate(3_000_000)
    expect(read(kernels, pointer, 3)).toEqual([1, 2, 3])
  })
})
