import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Kernels } from '../../../../src/extract/reader/encoder/kernels.ts'
import { loadEncoder } from '../../../../src/extract/reader/encoder/loadEncoder.ts'
import { readReaderModel } from '../../../../src/extract/reader/encoder/readReaderModel.ts'

/** A tiny random encoder, and what PyTorch makes of the same weights: training/fixture.py. */
const DIRECTORY = join(import.meta.dirname, '../fixtures/encoder')

interface Expected {
  readonly windows: readonly { readonly pieces: readonly number[]; readonly states: readonly number[] }[]
}

const { windows } = JSON.parse(readFileSync(join(DIRECTORY, 'expected.json'), 'utf8')) as Expected
const { data, tensors } = readReaderModel(DIRECTORY)

describe('loadEncoder', () => {
  const encoder = loadEncoder(new Kernels(), tensors, data.encoder)

  it.each(windows.map(({ pieces, states }) => ({ size: pieces.length, pieces, states })))(
    'gives the hidden states that PyTorch gives, for $size pieces',
    ({ pieces, states }) => {
      const ours = Array.from(encoder.encode(pieces))
      expect(ours).toHaveLength(pieces.length * encoder.width)
      const gaps = ours.map((number, i) => Math.abs(number - (states[i] ?? Number.NaN)))
      expect(Math.max(...gaps)).toBeLessThan(0.01)
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.001)
    },
  )

  it('gives the same bytes whatever was encoded before', () => {
    const [short, , long] = windows.map(({ pieces }) => pieces)
    if (!short || !long) throw new Error('The fixture has three windows')
    const first = loadEncoder(new Kernels(), tensors, data.encoder).encode(short)
    encoder.encode(long)
    expect(encoder.encode(short)).toEqual(first)
  })

  it('gives the same bytes on every machine', () => {
    const hash = createHash('sha256')
    for (const { pieces } of windows) hash.update(encoder.encode(pieces))
    expect(hash.digest('hex').slice(0, 16)).toBe('9579a68f18f0e562')
  })

  it('refuses no pieces, too many, and pieces that are not in the vocabulary', () => {
    expect(() => encoder.encode([])).toThrow('0 pieces are not between 1 and 64')
    expect(() => encoder.encode(Array.from({ length: 65 }, () => 1))).toThrow('65 pieces')
    for (const piece of [100, -1, 1.5, Number.NaN]) {
      expect(() => encoder.encode([1, piece])).toThrow(`There is no piece ${piece}`)
    }
    expect(encoder.encode([99])).toHaveLength(64)
  })
})
