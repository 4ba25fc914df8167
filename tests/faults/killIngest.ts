/**
 * Kills an ingest at random moments, again and again, and compares what is there when it has run to its end with an
 * undisturbed run.
 *
 *   npm run build && npx tsx tests/faults/killIngest.ts [--rounds 100] [--seed 1] [--neo4j]
 *
 * Prints a line a round and a summary; exit code 1 where anything was lost or half written.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { clearNeo4j } from '../conformance/neo4jForTests.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const BUILT = join(ROOT, 'dist', 'cli', 'main.js')
/** The built program where there is one: it starts in a fifth of the time. */
const PROGRAM = existsSync(BUILT) ? [BUILT] : ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')]
const INGEST = ['ingest', 'seeds', '--extraction', 'bench/scorecard/gold/extractions.jsonl']

/** An ingest is killed at most so often before it may end. */
const MOST_KILLS = 3

/** Where rounds take place: arguments and environment of the program, and how to begin anew. */
interface Ground {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly clear: () => Promise<void>
  readonly leave: () => Promise<void>
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      neo4j: { type: 'boolean', default: false },
    },
  })
  const random = randomFrom(Number(values.seed))
  const ground = values.neo4j ? await onNeo4j() : inFolder()
  try {
    const failed = await rounds(Number(values.rounds), random, ground)
    process.stdout.write(`${values.rounds} rounds with seed ${values.seed}, ${failed} failed\n`)
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    await ground.leave()
  }
}

async function rounds(count: number, random: () => number, ground: Ground): Promise<number> {
  await ground.clear()
  const started = performance.now()
  await toEnd(ground)
  const duration = performance.now() - started
  const undisturbed = await exported(ground)
  let failed = 0
  for (let round = 1; round <= count; round++) {
    await ground.clear()
    const kills = 1 + Math.floor(random() * MOST_KILLS)
    const wrong: string[] = []
    const articles: number[] = []
    for (let kill = 0; kill < kills; kill++) {
      await killed(ground, random() * duration)
      const lines = await exported(ground)
      articles.push(lines.filter((line) => line.startsWith('{"row":"article"')).length)
      wrong.push(...halfWritten(lines, undisturbed))
    }
    await toEnd(ground)
    const after = await exported(ground)
    if (after.join('\n') !== undisturbed.join('\n')) wrong.push('the graph is not that of an undisturbed run')
    if (wrong.length > 0) failed += 1
    process.stdout.write(
      `round ${round}: killed with ${articles.join(', ')} articles${wrong.map((what) => `; ${what}`).join('')}\n`,
    )
  }
  return failed
}

/** Articles that are there with some of their reports. */
function halfWritten(lines: readonly string[], whole: readonly string[]): string[] {
  const all = sizes(whole)
  return [...sizes(lines)].flatMap(([id, size]) => (size === all.get(id) ? [] : [`${id} is half written`]))
}

/** How many lines each article has: its own and one for each report. */
function sizes(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const { row, id, articleId } = JSON.parse(line) as Record<string, string>
    const article = row === 'article' ? id : row === 'report' ? articleId : undefined
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}

/** Every line of the export but for the times of recording, which differ from run to run. */
async function exported(ground: Ground): Promise<string[]> {
  const child = start(['export'], ground, 'pipe')
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`the graph could not be read: exit code ${code}`)
  return text
    .trim()
    .split('\n')
    .map((line) => line.replace(/"recordedAt":\d+/, '"recordedAt":0'))
}

/** Exit code 1: eight of the sample articles have no extraction. */
async function toEnd(ground: Ground): Promise<void> {
  const [code] = (await once(start(INGEST, ground), 'exit')) as [number | null]
  if (code !== 1) throw new Error(`the ingest ended with exit code ${code}`)
}

async function killed(ground: Ground, milliseconds: number): Promise<void> {
  const child = start(INGEST, ground)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await once(child, 'exit')
  clearTimeout(timer)
}

function start(args: readonly string[], ground: Ground, stdout: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn(process.execPath, [...PROGRAM, ...args, ...ground.args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...ground.env },
    stdio: ['ignore', stdout, 'ignore'],
  })
}

function inFolder(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-faults-'))
  const place = join(folder, 'graph')
  return {
    args: ['--graph', place],
    env: {},
    clear: async () => rmSync(place, { recursive: true, force: true }),
    leave: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function onNeo4j(): Promise<Ground> {
  const server = await startNeo4j()
  if ('missing' in server) throw new Error(server.missing)
  const { uri, user, password } = server
  return {
    args: [],
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    clear: async () => {
      const engine = await openNeo4j({ uri, user, password, database: 'neo4j' })
      await clearNeo4j(engine)
      await engine.close()
    },
    leave: () => server.stop(),
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

await main()
