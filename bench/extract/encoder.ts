/**
 * Prints how fast the reader's encoder works, and side by side how fast PyTorch and ONNX Runtime encode the same pieces
 * on one thread each, in turns, and how far their hidden states are from ours. Times are of the processor, so that other
 * work on the machine weighs less.
 *
 *   tsx bench/extract/encoder.ts DIRECTORY TEXT [PYTHON MODEL FILE.pt]
 *
 * DIRECTORY holds what training/export.py made of FILE.pt and MODEL. PYTHON has torch, transformers and onnxruntime.
 */
import { readFileSync } from 'node:fs'
import { Kernels } from '../../src/extract/reader/encoder/kernels.ts'
import { loadEncoder } from '../../src/extract/reader/encoder/loadEncoder.ts'
import { readReaderModel } from '../../src/extract/reader/encoder/readReaderModel.ts'
import { WordPieces } from '../../src/extract/reader/wordPieces.ts'
import { type Encoded, type Engine, startPeers } from './encoderPeers.ts'

const SIZES = [64, 200, 360]
const ROUNDS = 15
const OURS = 'claimgraph'

async function main([directory, text, ...peers]: readonly string[]): Promise<void> {
  if (!directory || !text) throw new Error('usage: encoder.ts DIRECTORY TEXT [PYTHON MODEL FILE.pt]')
  const started = performance.now()
  const { data, tensors } = readReaderModel(directory)
  const encoder = loadEncoder(new Kernels(), tensors, data.encoder)
  process.stdout.write(`loading: ${(performance.now() - started).toFixed(0)} ms\n`)
  const ours: Engine = async (pieces) => {
    const start = process.cpuUsage()
    const states = encoder.encode(pieces)
    const { user, system } = process.cpuUsage(start)
    return { seconds: (user + system) / 1e6, states }
  }
  const [python, ...options] = peers
  const others = python ? await startPeers(python, options) : undefined
  const engines = new Map([[OURS, ours], ...(others?.engines ?? [])])
  const wordPieces = new WordPieces(data.vocabulary)
  const words = readFileSync(text, 'utf8').split(/\s+/).filter(Boolean)
  for (const size of SIZES) await compare(engines, windowOf(words, wordPieces, size), encoder.width)
  others?.end()
  process.stdout.write(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident\n`)
}

interface Sample {
  readonly words: number
  readonly pieces: readonly number[]
}

/** As many of the words, over and over, as fill a window. */
function windowOf(words: readonly string[], wordPieces: WordPieces, size: number): Sample {
  const pieces: number[] = [wordPieces.start]
  let count = 0
  for (; pieces.length < size - 1; count++)
    pieces.push(...wordPieces.split(words[count % words.length] ?? ''))
  return { words: count, pieces: [...pieces.slice(0, size - 1), wordPieces.end] }
}

async function compare(
  engines: ReadonlyMap<string, Engine>,
  { words, pieces }: Sample,
  width: number,
): Promise<void> {
  const runs = new Map([...engines.keys()].map((name) => [name, [] as Encoded[]]))
  for (let round = -2; round < ROUNDS; round++) {
    for (const [name, run] of engines) {
      const encoded = await run(pieces)
      if (round >= 0) runs.get(name)?.push(encoded)
    }
  }
  const ours = runs.get(OURS) ?? []
  for (const [name, theirs] of runs) {
    const times = theirs.map(({ seconds }) => seconds)
    const best = Math.min(...times)
    const ratio = median(times.map((time, round) => time / (ours[round]?.seconds ?? time)))
    const speed = [pieces.length, words].map((count) => Math.round(count / best))
    process.stdout.write(
      `${pieces.length} pieces, ${name}: best ${ms(best)}, median ${ms(median(times))}, ` +
        `${speed[0]} pieces/s, ${speed[1]} words/s, we are ${ratio.toFixed(2)} times as fast` +
        `${name === OURS ? '' : `; ${distance(ours[0]?.states ?? [], theirs[0]?.states ?? [], width)}`}\n`,
    )
  }
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** How far apart the vectors of the pieces are. */
function distance(ours: ArrayLike<number>, theirs: ArrayLike<number>, width: number): string {
  const gaps = Array.from(ours, (number, i) => Math.abs(number - (theirs[i] ?? Number.NaN)))
  const cosines = Array.from({ length: ours.length / width }, (_, row) =>
    cosine(rowOf(ours, row, width), rowOf(theirs, row, width)),
  )
  return (
    `apart by at most ${gaps.reduce((a, b) => Math.max(a, b), 0).toFixed(4)}, on average ${mean(gaps).toFixed(5)}, ` +
    `cosine at least ${Math.min(...cosines).toFixed(6)}, on average ${mean(cosines).toFixed(6)}`
  )
}

function rowOf(numbers: ArrayLike<number>, row: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, i) => numbers[row * width + i] ?? Number.NaN)
}

function cosine(a: readonly number[], b: readonly number[]): number {
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, i) => sum + number * (b[i] ?? Number.NaN), 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

await main(process.argv.slice(2))
