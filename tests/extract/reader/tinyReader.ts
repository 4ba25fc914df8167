import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReaderData } from '../../../src/extract/reader/encoder/readReaderModel.ts'
import { loadReader, type ReaderNetwork } from '../../../src/extract/reader/loadReader.ts'

/** Numbers in the vector of a piece. */
export const WIDTH = 16
/** Numbers inside a head. */
export const HIDDEN = 8

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('')

/** Pieces that spell any English word. */
export const VOCABULARY: readonly string[] = [
  ...'[PAD] [UNK] [CLS] [SEP] . , “ ” ’'.split(' '),
  ...LETTERS,
  ...LETTERS.map((letter) => `##${letter}`),
]

export interface TinyReader {
  readonly types: readonly string[]
  readonly features: ReaderData['features']
  /** The number at `index` of a tensor of the heads. */
  readonly numberOf: (name: string, index: number) => number
}

/** A number in -1…1 that is the same on every machine. */
export function scattered(name: string, index: number): number {
  let hash = index + 1
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1
}

/** The tensors of the heads and how many numbers each holds. */
export function sizesOfHeads({ types, features }: TinyReader): Readonly<Record<string, number>> {
  return {
    'word.weight': HIDDEN * WIDTH,
    'word.bias': HIDDEN,
    'cue.weight': types.length * HIDDEN,
    'cue.bias': types.length,
    'type_of.weight': types.length * HIDDEN,
    'pair_cue.weight': HIDDEN * WIDTH,
    'pair_cue.bias': HIDDEN,
    'pair_who.weight': HIDDEN * 3 * WIDTH,
    'pair_who.bias': HIDDEN,
    'pair.weight': 2 * HIDDEN,
    'pair.bias': 2,
    'part_cue.weight': HIDDEN * WIDTH,
    'part_cue.bias': HIDDEN,
    'part_word.weight': HIDDEN * WIDTH,
    'part_word.bias': HIDDEN,
    'part.weight': HIDDEN,
    'part.bias': 1,
    ...sizesOfLinks('again', features.again),
    ...sizesOfLinks('answer', features.answer),
    nobody: 3 * WIDTH,
    'word_features.table.weight': (features.word.length + 1) * HIDDEN,
    'pair_features.table.weight': (features.pair.length + 1) * HIDDEN,
    'part_features.table.weight': (features.part.length + 1) * HIDDEN,
  }
}

function sizesOfLinks(link: string, features: readonly string[]): Readonly<Record<string, number>> {
  const layers = ['cue', 'other', 'like'].flatMap((name): [string, number][] => [
    [`${link}.${name}.weight`, HIDDEN * WIDTH],
    [`${link}.${name}.bias`, HIDDEN],
  ])
  return {
    ...Object.fromEntries(layers),
    [`${link}.out.weight`]: HIDDEN,
    [`${link}.out.bias`]: 1,
    [`${link}.features.table.weight`]: (features.length + 1) * HIDDEN,
  }
}

/** Writes `model.json` and `model.bin`: an encoder of one layer with scattered weights, and the heads that are asked for. */
export function writeTinyReader(directory: string, reader: TinyReader): void {
  const { types, features, numberOf } = reader
  const sizes = { layers: 1, heads: 2, width: WIDTH, inner: WIDTH, positions: 368 }
  const floats = (name: string, size: number, at = numberOf): readonly [string, Float32Array] => [
    name,
    Float32Array.from({ length: size }, (_, index) => at(name, index)),
  ]
  const bytes = (name: string, size: number): readonly [string, Int8Array] => [
    name,
    Int8Array.from({ length: size }, (_, index) => Math.round(scattered(name, index) * 100)),
  ]
  const linear = (name: string, rows: number): readonly (readonly [string, Numbers])[] => [
    bytes(name, rows * WIDTH),
    [`${name}.outliers`, new Int32Array()],
    floats(`${name}.scale`, rows, () => 0.005),
    floats(`${name}.bias`, rows, scattered),
  ]
  const norm = (name: string): readonly (readonly [string, Numbers])[] => [
    floats(`${name}.gain`, WIDTH, () => 1),
    floats(`${name}.shift`, WIDTH, scattered),
  ]
  const tensors = [
    bytes('encoder.pieces', VOCABULARY.length * WIDTH),
    floats('encoder.pieces.scale', VOCABULARY.length, () => 0.01),
    floats('encoder.positions', sizes.positions * WIDTH, scattered),
    ...norm('encoder.norm'),
    ...linear('encoder.0.queryKeyValue', 3 * WIDTH),
    ...linear('encoder.0.attentionOutput', WIDTH),
    ...norm('encoder.0.attentionNorm'),
    ...linear('encoder.0.intermediate', WIDTH),
    ...linear('encoder.0.output', WIDTH),
    ...norm('encoder.0.outputNorm'),
    ...Object.entries(sizesOfHeads(reader)).map(([name, size]) => floats(name, size)),
  ]
  const { list, binary } = packed(tensors)
  const calibration = [
    [0, 0],
    [1, 1],
  ]
  const data = {
    format: 1,
    encoder: sizes,
    vocabulary: VOCABULARY,
    types,
    features,
    calibration,
    tensors: list,
  }
  writeFileSync(join(directory, 'model.json'), JSON.stringify(data))
  writeFileSync(join(directory, 'model.bin'), binary)
}

/** Writes a reader to a folder that is there only meanwhile, and loads it as the program does. */
export function loadTinyReader(reader: TinyReader): ReaderNetwork {
  return withFolder((folder) => {
    writeTinyReader(folder, reader)
    return loadReader(folder)
  })
}

export function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Numbers = Float32Array | Int32Array | Int8Array

function packed(tensors: readonly (readonly [name: string, Numbers])[]): {
  readonly list: ReaderData['tensors']
  readonly binary: Buffer
} {
  const parts: Buffer[] = []
  let offset = 0
  const list = tensors.map(([name, numbers]) => {
    const info = { name, dtype: dtypeOf(numbers), shape: [numbers.length], offset }
    const size = Math.ceil(numbers.byteLength / 16) * 16
    const part = Buffer.alloc(size)
    part.set(new Uint8Array(numbers.buffer))
    parts.push(part)
    offset += size
    return info
  })
  return { list, binary: Buffer.concat(parts) }
}

function dtypeOf(numbers: Numbers): ReaderData['tensors'][number]['dtype'] {
  if (numbers instanceof Float32Array) return 'float32'
  return numbers instanceof Int32Array ? 'int32' : 'int8'
}
