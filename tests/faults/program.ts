import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Ground } from './ground.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
const BUILT = join(ROOT, 'dist', 'cli', 'main.js')
/** The built program where there is one: it starts in a fifth of the time. */
const PROGRAM = existsSync(BUILT) ? [BUILT] : ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')]

/** What an ingest takes in place of reading, which would last minutes. */
export const GIVEN = ['--extraction', 'bench/scorecard/gold/extractions.jsonl']
export const INGEST = ['ingest', 'seeds', ...GIVEN]

/** Of an ingest of all sample articles that was not disturbed: eight of them have no extraction. */
const DONE = 1

export interface Ended {
  /** null where it was killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts claimgraph on a ground; `before` is the command that starts it, as `prlimit` does. */
export function start(
  args: readonly string[],
  { args: at, env }: Pick<Ground, 'args' | 'env'>,
  before: readonly string[] = [],
): Running {
  const [command = '', ...rest] = [...before, process.execPath, ...PROGRAM, ...args, ...at]
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout: stdout(), stderr: stderr() }))
  })
  return { child, ended }
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}

/** Starts claimgraph, and kills it unless it has ended by itself before. */
export async function killed(args: readonly string[], ground: Ground, milliseconds: number): Promise<void> {
  const { child, ended } = start(args, ground)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
  clearTimeout(timer)
}

/** Ingests all sample articles. Throws where anything but the lack of extractions was in the way. */
export async function ingestAll(ground: Ground): Promise<void> {
  const ended = await start(INGEST, ground).ended
  if (!isDone(ended)) throw new Error(`the ingest ended with exit code ${ended.code}: ${lastLine(ended)}`)
}

export function isDone({ code }: Ended): boolean {
  return code === DONE
}

/** Whether it ended with an error that has a code and says what to do. */
export function hasSaid(ended: Ended, ...codes: readonly string[]): boolean {
  const line = lastLine(ended)
  return ended.code === 2 && codes.some((code) => line.includes(`: ${code} `)) && /\. \S.*\.$/.test(line)
}

export function lastLine({ stderr }: Ended): string {
  return stderr.trimEnd().split('\n').at(-1) ?? ''
}

/**
 * Every line of the export but for the times of recording and deciding, which differ from run to run; none where no
 * graph was made yet.
 */
export async function exported(ground: Ground): Promise<string[]> {
  const ended = await start(['export'], ground).ended
  if (hasSaid(ended, 'GRAPH_NOT_FOUND')) return []
  if (ended.code !== 0) throw new Error(`the graph could not be read: ${lastLine(ended)}`)
  return ended.stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/"(recordedAt|proposedAt|at)":\d+/g, '"$1":0'))
}
