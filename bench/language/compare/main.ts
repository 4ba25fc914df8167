/**
 * Runs the original pipeline, spaCy's en_core_web_sm in a Python environment of its own, and ours side by side on the
 * same texts: each loads once, then they read all texts in turns, one thread each, while the other waits.
 *
 *   tsx bench/language/compare/main.ts [--texts FOLDER] [--rounds N] [--python COMMAND]
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSources } from '../../../src/ingest/index.ts'
import { markdownTable } from '../../scorecard/markdownTable.ts'
import { type Round, type Start, startReader } from './reader.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..', '..')
const ENVIRONMENT = join(ROOT, 'node_modules', '.cache', 'claimgraph', 'spacy')
const ORIGINAL = join(ENVIRONMENT, 'bin', 'python')

interface Measured {
  readonly start: Start
  readonly rounds: readonly Round[]
  /** Highest resident memory, in MB. */
  readonly peak: number
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string', default: join(ROOT, 'seeds') },
      rounds: { type: 'string', default: '7' },
      python: { type: 'string', default: 'python3' },
    },
  })
  const rounds = Number(values.rounds)
  if (!(rounds >= 2)) throw new RangeError('--rounds takes a number from 2: the first round warms up')
  const texts = await readTexts(values.texts)
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
  if (!existsSync(ORIGINAL)) install(values.python)
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  try {
    const file = join(folder, 'texts.json')
    writeFileSync(file, JSON.stringify(texts))
    const [original, ours] = await measure(file, rounds)
    process.stdout.write(`${texts.length} texts, ${words} words, ${rounds} rounds in turns\n\n`)
    process.stdout.write(`${table(original, ours, words)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readTexts(folder: string): Promise<string[]> {
  const texts: string[] = []
  for await (const source of readSources([folder])) {
    const { articles, problems } = await source.read()
    for (const { message } of problems) process.stderr.write(`${source.path}: ${message}\n`)
    texts.push(...articles.map(({ text }) => text))
  }
  if (texts.length === 0) throw new Error(`No texts in ${folder}`)
  return texts
}

/** Makes the environment of the original; its packages come from the registry that pip is set up with. */
function install(python: string): void {
  rmSync(ENVIRONMENT, { recursive: true, force: true })
  execFileSync(python, ['-m', 'venv', ENVIRONMENT], { stdio: 'inherit' })
  const requirements = join(HERE, 'requirements.txt')
  execFileSync(ORIGINAL, ['-m', 'pip', 'install', '--quiet', '-r', requirements], { stdio: 'inherit' })
}

async function measure(file: string, rounds: number): Promise<readonly [Measured, Measured]> {
  const original = await startReader(ORIGINAL, [join(HERE, 'reader.py'), file], ROOT)
  const ours = await startReader(process.execPath, [join(HERE, 'reader.mjs'), file], ROOT)
  const found: { original: Round; ours: Round }[] = []
  for (let round = 0; round < rounds; round++) {
    found.push({ original: await original.round(), ours: await ours.round() })
  }
  return [
    { start: original.start, rounds: found.map((one) => one.original), peak: await original.stop() },
    { start: ours.start, rounds: found.map((one) => one.ours), peak: await ours.stop() },
  ]
}

function table(original: Measured, ours: Measured, words: number): string {
  /** A row of the original, ours, and how many times the better side of ours it is. */
  const row = (
    name: string,
    of: (measured: Measured) => number,
    unit: 'faster' | 'less',
  ): (string | number)[] => {
    const [theirs, own] = [of(original), of(ours)]
    return [name, theirs, own, (unit === 'faster' ? own / theirs : theirs / own).toFixed(2)]
  }
  const later = ({ rounds }: Measured): readonly Round[] => rounds.slice(1)
  return markdownTable(
    [
      { heading: '' },
      { heading: 'original', decimals: 0 },
      { heading: 'ours', decimals: 0 },
      { heading: 'ratio', decimals: 2 },
    ],
    [
      row('words/s, first round', ({ rounds }) => words / (rounds[0]?.wall ?? 0), 'faster'),
      row(
        'words/s, median of the later',
        (one) => words / median(later(one).map(({ wall }) => wall)),
        'faster',
      ),
      row('words/s of processor time', (one) => words / median(later(one).map(({ cpu }) => cpu)), 'faster'),
      row('loading, ms', ({ start }) => start.loading * 1000, 'less'),
      row('loading, ms of processor time', ({ start }) => start.cpu * 1000, 'less'),
      row('importing and loading, ms', ({ start }) => (start.importing + start.loading) * 1000, 'less'),
      row('peak memory, MB', ({ peak }) => peak, 'less'),
    ],
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

await main()
