import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Floats } from '../../../../src/extract/reader/encoder/kernelMemory.ts'
import { Kernels } from '../../../../src/extract/reader/encoder/kernels.ts'
import { LARGEST_SUM, mostLevels } from '../../../../src/extract/reader/encoder/mostLevels.ts'

const kernels = new Kernels()

function matrix(rows: readonly (readonly number[])[]): Floats {
  return kernels.matrix(new Float32Array(rows.flat()), rows[0]?.length ?? 0)
}

/** Eight rows of what `numberOf` gives. */
function rowsOf(depth: number, numberOf: (row: number, column: number) => number): number[][] {
  const columns = Array.from({ length: depth }, (_, column) => column)
  return Array.from({ length: 8 }, (_, row) => columns.map((column) => numberOf(row, column)))
}

function read(floats: Floats): number[][] {
  const numbers = kernels.read(floats, floats.rows)
  return Array.from({ length: floats.rows }, (_, row) =>
    Array.from(numbers.slice(row * floats.depth, (row + 1) * floats.depth)),
  )
}

function product(a: number[][], b: number[][]): number[][] {
  return a.map((x) => b.map((y) => x.reduce((sum, number, i) => sum + number * (y[i] ?? 0), 0)))
}

function largest(numbers: number[] = []): number {
  return Math.max(...numbers.map(Math.abs))
}

/** a · bᵀ by the kernels, with a bias that is the number of the column. */
function multiply(a: number[][], b: number[][], levels = mostLevels(a[0]?.length ?? 1)): number[][] {
  const out = kernels.floats(a.length, b.length)
  const bias = kernels.store(new Float32Array(b.map((_, column) => column)))
  kernels.multiply(kernels.quantise(matrix(a), levels), kernels.quantise(matrix(b), levels), bias, out)
  return read(out).map((row) => row.map((number, column) => number - column))
}

const rows = (depth: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: depth, maxLength: depth }), {
    minLength: 8,
    maxLength: 8,
  })

describe('the kernels of the encoder', () => {
  it('multiply matrices, to four places of the largest product', () => {
    fc.assert(
      fc.property(rows(16), rows(16), (a, b) => {
        const right = product(a, b)
        for (const [r, row] of multiply(a, b).entries()) {
          for (const [c, number] of row.entries()) {
            const size = largest(a[r]) * largest(b[c]) * 16
            expect(Math.abs(number - (right[r]?.[c] ?? Number.NaN))).toBeLessThanOrEqual(2e-4 * size + 1e-5)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it.each([8, 32, 384, 512, 1536])('do not overflow where all %i numbers are as large as can be', (depth) => {
    const same = rowsOf(depth, () => 3)
    const opposite = rowsOf(depth, () => -3)
    for (const sum of multiply(same, same).flat()) expect(sum / (9 * depth)).toBeCloseTo(1, 5)
    for (const sum of multiply(same, opposite).flat()) expect(sum / (9 * depth)).toBeCloseTo(-1, 5)
  })

  it('turn a matrix over', () => {
    const a = rowsOf(8, (row, column) => (row === column ? 1 : 0))
    const b = rowsOf(8, (row, column) => row * 8 + column - 20)
    const out = kernels.floats(8, 8)
    const zeros = kernels.store(new Float32Array(8))
    kernels.multiply(kernels.quantise(matrix(a), 8000), kernels.quantiseColumns(matrix(b), 8000), zeros, out)
    for (const [r, row] of read(out).entries()) {
      for (const [c, number] of row.entries()) expect(Math.abs(number - (b[r]?.[c] ?? 0))).toBeLessThan(0.004)
    }
  })

  it('put the integers that 8 bits do not hold in their places', () => {
    const bytes = new Int8Array(8 * 8).fill(1)
    const weights = kernels.widen(bytes, new Int32Array([3, 1000]), new Float32Array(8).fill(1), 8)
    const out = kernels.floats(8, 8)
    const zeros = kernels.store(new Float32Array(8))
    kernels.multiply(kernels.quantise(matrix(rowsOf(8, () => 1)), 1000), weights, zeros, out)
    // Place 3 of a panel is the second number of its second row.
    const sums = read(out)[0]?.map(Math.round)
    expect(sums).toEqual([8, 1007, 8, 8, 8, 8, 8, 8])
  })

  it('keep zeros', () => {
    const zeros = rowsOf(8, () => 0)
    expect(multiply(zeros, zeros).flat()).toEqual(zeros.flat())
  })

  it('find the shares of powers of 2, however far apart, and none for padding', () => {
    const scores = rowsOf(16, (row, column) => Math.fround(row * Math.sin(column * row) * 10))
    const identity = Array.from({ length: 16 }, (_, row) => Array.from(new Float32Array(16)).with(row, 1))
    const out = kernels.floats(8, 16)
    const zeros = kernels.store(new Float32Array(16))
    kernels.multiply(
      kernels.softmax(matrix(scores), 13, 100_000),
      kernels.quantise(matrix(identity), 8000),
      zeros,
      out,
    )
    for (const [r, row] of read(out).entries()) {
      const powers = (scores[r] ?? []).slice(0, 13).map((score) => 2 ** score)
      const sum = powers.reduce((a, b) => a + b, 0)
      for (const [c, share] of row.entries()) {
        expect(Math.abs(share - (powers[c] ?? 0) / sum)).toBeLessThan(1e-4)
      }
      expect(row.slice(13)).toEqual([0, 0, 0])
    }
  })

  it.each([8, 504, 512])('do not overflow where %i shares are the same', (depth) => {
    const values = matrix(Array.from({ length: depth }, () => [3, -3, 3, -3, 3, -3, 3, -3]))
    const shares = kernels.softmax(matrix(rowsOf(depth, () => 5)), depth, LARGEST_SUM / 4095 - depth)
    const out = kernels.floats(8, 8)
    const zeros = kernels.store(new Float32Array(8))
    kernels.multiply(shares, kernels.quantiseColumns(values, 4095), zeros, out)
    for (const mean of read(out).flat()) expect(Math.abs(mean)).toBeCloseTo(3, 2)
  })

  it('find x · Φ(x)', () => {
    const inputs = rowsOf(104, (row, column) => Math.fround((row * 104 + column) / 52 - 8))
    const floats = matrix(inputs)
    kernels.gelu(floats)
    const outputs = read(floats).flat()
    for (const [i, x] of inputs.flat().entries()) {
      const gap = Math.abs((outputs[i] ?? Number.NaN) - x * normal(x))
      expect(gap).toBeLessThan(4e-7 * Math.max(1, Math.abs(x)))
    }
  })

  it('normalise rows', () => {
    const a = matrix(rowsOf(8, (row, column) => row + column))
    const out = kernels.floats(8, 8)
    const [gain, shift] = [2, 1].map((number) => kernels.store(new Float32Array(8).fill(number)))
    kernels.normalise(a, a, gain ?? 0, shift ?? 0, out)
    const deviation = Math.sqrt(5.25)
    for (const row of read(out)) {
      for (const [c, number] of row.entries()) expect(number).toBeCloseTo(((c - 3.5) / deviation) * 2 + 1, 5)
    }
  })
})

/** The normal distribution, by its power series: exact enough up to 8. */
function normal(x: number): number {
  let term = x
  let sum = x
  for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
    term *= (x * x) / (2 * k + 1)
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}
