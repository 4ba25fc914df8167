import type { Engine } from '../../src/graph/engines/engine.ts'

/** What one statement answered. */
export interface Answer {
  readonly name: string
  readonly rows: readonly unknown[]
}

/** The same engine, putting down every statement with its rows, in the order in which they were asked. */
export function recordEngine(engine: Engine, answers: Answer[]): Engine {
  const put = async <Row>(name: string, asked: Promise<readonly Row[]>): Promise<readonly Row[]> => {
    const place = answers.push({ name, rows: [] }) - 1
    const rows = await asked
    answers[place] = { name, rows }
    return rows
  }
  return {
    ...engine,
    read: (statement, params) => put(statement.name, engine.read(statement, params)),
    write: (work) =>
      engine.write((transaction) =>
        work({ run: (statement, params) => put(statement.name, transaction.run(statement, params)) }),
      ),
    define: async (statement) => {
      await engine.define(statement)
      answers.push({ name: statement.name, rows: [] })
    },
  }
}
