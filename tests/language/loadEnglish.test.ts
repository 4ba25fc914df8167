import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadEnglish } from '../../src/language/index.ts'

const SHIPPED = join(import.meta.dirname, '../../models/en')

/** The error that is about a file and says what to do. */
const missing = (file: string): Error =>
  expect.objectContaining({
    code: 'MODEL_MISSING',
    file,
    advice: expect.stringContaining('models/en') as unknown,
  }) as Error

describe('loadEnglish', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'model-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('says which file is missing and what to do', () => {
    expect(() => loadEnglish(folder)).toThrow(missing(join(folder, 'model.json.br')))
    copyFileSync(join(SHIPPED, 'model.json.br'), join(folder, 'model.json.br'))
    expect(() => loadEnglish(folder)).toThrow(missing(join(folder, 'model.bin.br')))
  })

  it('refuses files that are no model', () => {
    writeFileSync(join(folder, 'model.json.br'), 'not brotli')
    writeFileSync(join(folder, 'model.bin.br'), 'not brotli')
    expect(() => loadEnglish(folder)).toThrow(missing(folder))
  })

  it('refuses a model of another format', () => {
    writeFileSync(join(folder, 'model.json.br'), brotliCompressSync('{"format":2,"tensors":[]}'))
    copyFileSync(join(SHIPPED, 'model.bin.br'), join(folder, 'model.bin.br'))
    expect(() => loadEnglish(folder)).toThrow(missing(folder))
  })

  it('refuses weights that are cut short', () => {
    copyFileSync(join(SHIPPED, 'model.json.br'), join(folder, 'model.json.br'))
    writeFileSync(join(folder, 'model.bin.br'), brotliCompressSync(new Uint8Array(1000)))
    expect(() => loadEnglish(folder)).toThrow(missing(folder))
  })
})
