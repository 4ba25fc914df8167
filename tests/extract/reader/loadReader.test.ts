import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReader } from '../../../src/extract/reader/loadReader.ts'
import {
  HIDDEN,
  scattered,
  type TinyReader,
  VOCABULARY,
  WIDTH,
  withFolder,
  writeTinyReader,
} from './tinyReader.ts'

const READER: TinyReader = {
  types: ['-', 'SAID', 'MET_WITH'],
  features: { word: ['quoted'], pair: [], part: [], again: [], answer: [] },
  numberOf: scattered,
}

const missing = expect.objectContaining({
  code: 'MODEL_MISSING',
  advice: expect.stringContaining('models/reader') as unknown,
}) as Error

describe('loadReader', () => {
  it('loads all parts of the network', () => {
    withFolder((folder) => {
      writeTinyReader(folder, READER)
      const { wordPieces, encoder, heads, types } = loadReader(folder)
      expect(types).toEqual(['SAID', 'MET_WITH'])
      expect(wordPieces.split('b').map((id) => VOCABULARY[id])).toEqual(['b'])
      expect(encoder.width).toBe(WIDTH)
      const states = encoder.encode([wordPieces.start, ...wordPieces.split('said'), wordPieces.end])
      expect(states).toHaveLength(6 * WIDTH)
      expect(
        heads.cues(
          states,
          Array.from({ length: 6 }, () => []),
        ),
      ).toHaveLength(6)
      expect(heads.parts(states)).toHaveLength(6 * HIDDEN)
    })
  })

  it('says what to do where a file is missing or cut short', () => {
    withFolder((folder) => {
      expect(() => loadReader(folder)).toThrow(missing)
      writeTinyReader(folder, READER)
      const binary = readFileSync(join(folder, 'model.bin'))
      writeFileSync(join(folder, 'model.bin'), binary.subarray(0, binary.length / 2))
      expect(() => loadReader(folder)).toThrow(missing)
    })
  })

  it('says what to do where the model lacks a tensor or a piece', () => {
    withFolder((folder) => {
      writeTinyReader(folder, READER)
      const json = readFileSync(join(folder, 'model.json'), 'utf8')
      for (const name of ['"nobody"', '"encoder.norm.gain"', '"pair.bias"', '"[CLS]"']) {
        writeFileSync(join(folder, 'model.json'), json.replace(name, '"another"'))
        expect(() => loadReader(folder), `without ${name}`).toThrow(missing)
      }
    })
  })
})
