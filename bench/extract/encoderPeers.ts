import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Encoded {
  /** Of the processor. */
  readonly seconds: number
  /** Hidden states, one piece after another. */
  readonly states: ArrayLike<number>
}

export type Engine = (pieces: readonly number[]) => Promise<Encoded>

export interface Peers {
  readonly engines: ReadonlyMap<string, Engine>
  readonly end: () => void
}

/** Starts encoder.py, which runs until `end`. */
export async function startPeers(python: string, options: readonly string[]): Promise<Peers> {
  const script = join(import.meta.dirname, 'encoder.py')
  const child = spawn(python, ['-W', 'ignore', script, ...options], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${python} ${script} ended early`)
    return JSON.parse(value)
  }
  const names = (await answer()) as readonly string[]
  const engineOf =
    (engine: string): Engine =>
    async (pieces) => {
      child.stdin.write(`${JSON.stringify({ engine, pieces })}\n`)
      return (await answer()) as Encoded
    }
  return { engines: new Map(names.map((name) => [name, engineOf(name)])), end: () => child.stdin.end() }
}
