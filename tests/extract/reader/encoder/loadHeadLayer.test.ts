import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Kernels } from '../../../../src/extract/reader/encoder/kernels.ts'
import { loadHeadLayer } from '../../../../src/extract/reader/encoder/loadHeadLayer.ts'
import { readReaderModel } from '../../../../src/extract/reader/encoder/readReaderModel.ts'

const { tensors } = readReaderModel(join(import.meta.dirname, '../fixtures/encoder'))

describe('loadHeadLayer', () => {
  const cue = loadHeadLayer(new Kernels(), tensors, 'cue')
  const weights = tensors.get('cue.weight')
  const bias = tensors.get('cue.bias')

  it.each([1, 8, 11])('gives three outputs for each of %i rows of eight inputs', (count) => {
    const rows = Float32Array.from({ length: count * 8 }, (_, i) => Math.sin(i) * 5)
    const outputs = cue(rows)
    expect(outputs).toHaveLength(count * 3)
    for (const [i, output] of outputs.entries()) {
      const row = rows.subarray(Math.floor(i / 3) * 8)
      const column = weights.subarray((i % 3) * 8, (i % 3) * 8 + 8)
      const right = column.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), bias[i % 3] ?? 0)
      expect(output).toBeCloseTo(right, 2)
    }
  })

  it('gives nothing for no rows', () => {
    expect(cue(new Float32Array())).toHaveLength(0)
  })
})
