import type { Engine } from '../../src/graph/engines/engine.ts'
import { contentHash } from '../../src/text/index.ts'

/** One answer of a statement, and how long it took. */
export interface Timed {
  readonly name: string
  /** A hash of its rows in their order: large graphs have large answers. */
  readonly answer: string
  readonly rows: number
  readonly ms: number
}

/** The same engine, putting down what each statement answered and in which time. */
export function timeEngine(engine: Engine, answers: Timed[]): Engine {
  const timed = async <Row>(name: string, run: () => Promise<readonly Row[]>): Promise<readonly Row[]> => {
    const start = performance.now()
    // In the order in which they were asked.
    const place = answers.push({ name, answer: '', rows: 0, ms: 0 }) - 1
    const rows = await run()
    answers[place] = { name, answer: contentHash(rows), rows: rows.length, ms: performance.now() - start }
    return rows
  }
  return {
    ...engine,
    read: (statement, params) => timed(statement.name, () => engine.read(statement, params)),
    write: (work) =>
      engine.write((transaction) =>
        work({
          run: (statement, params) => timed(statement.name, () => transaction.run(statement, params)),
        }),
      ),
  }
}
