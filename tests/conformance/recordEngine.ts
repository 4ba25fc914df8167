import type { Engine } from '../../src/graph/engines/engine.ts'

/** What one statement answered. */
export interface Answer {
  readonly name: string
  readonly rows: readonly unknown[]
}

/** The same engine, putting down every statement with its rows. */
export function recordEngine(engine: Engine, answers: Answer[]): Engine {
  const put = <Row>(name: string, rows: readonly Row[]): readonly Row[] => {
    answers.push({ name, rows })
    return rows
  }
  return {
    ...engine,
    read: async (statement, params) => put(statement.name, await engine.read(statement, params)),
    write: (work) =>
      engine.write((transaction) =>
        work({
          run: async (statement, params) => put(statement.name, await transaction.run(statement, params)),
        }),
      ),
    define: async (statement) => {
      await engine.define(statement)
      put(statement.name, [])
    },
  }
}
