import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** One reading of all texts. */
export interface Round {
  /** Seconds on the clock, and of processor time. */
  readonly wall: number
  readonly cpu: number
  readonly tokens: number
}

/** Seconds that a reader took before its first text. */
export interface Start {
  readonly importing: number
  readonly loading: number
  /** Processor time of the loading. */
  readonly cpu: number
}

/** A started program that reads the texts when told: reader.mjs or reader.py. */
export interface Reader {
  readonly start: Start
  round(): Promise<Round>
  /** Ends the program; its highest resident memory, in MB. */
  stop(): Promise<number>
}

/** Keeps the numeric libraries of Python to one thread. */
const ONE_THREAD = Object.fromEntries(
  ['OMP', 'OPENBLAS', 'MKL', 'BLIS'].map((library) => [`${library}_NUM_THREADS`, '1']),
)

/** Starts a reader and waits until it has loaded. Throws where it ends early; its own messages go to standard error. */
export async function startReader(command: string, args: readonly string[], cwd: string): Promise<Reader> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...ONE_THREAD } })
  child.stderr.pipe(process.stderr)
  const next = answersOf(child, [command, ...args].join(' '))
  return {
    start: await next<Start>(),
    round: () => {
      child.stdin.write('\n')
      return next<Round>()
    },
    stop: async () => {
      child.stdin.end()
      return (await next<{ readonly peak: number }>()).peak
    },
  }
}

/** Returns a function that gives the next line a program prints, as JSON of the shape that the caller knows. */
function answersOf(child: ChildProcessWithoutNullStreams, name: string): <Answer>() => Promise<Answer> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async <Answer>() => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${name} ended before its answer`)
    return JSON.parse(value) as Answer
  }
}
