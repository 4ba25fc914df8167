import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReaderModel } from '../../../../src/extract/reader/encoder/readReaderModel.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/encoder')

/** The error that is about a file and says what to do. */
const missing = (file: string): Error =>
  expect.objectContaining({
    code: 'MODEL_MISSING',
    file,
    advice: expect.stringContaining('models/reader') as unknown,
  }) as Error

describe('readReaderModel', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reader-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('reads the vocabulary, the types and the features', () => {
    const { data } = readReaderModel(FIXTURE)
    expect(data.vocabulary[99]).toBe('piece 99')
    expect(data.types).toEqual(['-', 'SAID', 'MET_WITH'])
    expect(data.features).toEqual({ word: ['quoted'], pair: [], part: [] })
  })

  it('reads the tensors of the heads, which 16-bit integers change little', () => {
    const { tensors } = readReaderModel(FIXTURE)
    const { cue } = JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')) as {
      readonly cue: Readonly<Record<string, readonly number[]>>
    }
    for (const [name, numbers] of Object.entries(cue)) {
      const ours = Array.from(tensors.get(name))
      expect(ours).toHaveLength(numbers.length)
      for (const [i, number] of numbers.entries()) expect(ours[i]).toBeCloseTo(number, 4)
    }
  })

  it('refuses a tensor that is not there or of another kind', () => {
    const { tensors } = readReaderModel(FIXTURE)
    expect(() => tensors.get('nothing')).toThrow('There is no tensor nothing')
    expect(() => tensors.get('encoder.pieces')).toThrow(
      'There is no tensor encoder.pieces of float32 or int16',
    )
    expect(() => tensors.bytes('cue.bias')).toThrow('There is no tensor cue.bias of int8')
  })

  it('says which file is missing and what to do', () => {
    expect(() => readReaderModel(folder)).toThrow(missing(join(folder, 'model.json')))
    copyFileSync(join(FIXTURE, 'model.json'), join(folder, 'model.json'))
    expect(() => readReaderModel(folder)).toThrow(missing(join(folder, 'model.bin')))
  })

  it('refuses files that are no model, of another format, or cut short', () => {
    copyFileSync(join(FIXTURE, 'model.bin'), join(folder, 'model.bin'))
    writeFileSync(join(folder, 'model.json'), 'not JSON')
    expect(() => readReaderModel(folder)).toThrow(missing(folder))
    writeFileSync(join(folder, 'model.json'), '{"format":2,"tensors":[]}')
    expect(() => readReaderModel(folder)).toThrow(missing(folder))
    copyFileSync(join(FIXTURE, 'model.json'), join(folder, 'model.json'))
    writeFileSync(join(folder, 'model.bin'), readFileSync(join(FIXTURE, 'model.bin')).subarray(0, 1000))
    expect(() => readReaderModel(folder)).toThrow(missing(folder))
  })
})
