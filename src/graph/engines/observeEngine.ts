import type { Engine, QueryObserver } from './engine.ts'

/** The same engine, telling `observer` of every statement. */
export function observeEngine(engine: Engine, observer: QueryObserver): Engine {
  return {
    kind: engine.kind,
    read: (statement, params) => {
      observer(statement.name)
      return engine.read(statement, params)
    },
    write: (work) =>
      engine.write((transaction) =>
        work({
          run: (statement, params) => {
            observer(statement.name)
            return transaction.run(statement, params)
          },
        }),
      ),
    define: (statement) => {
      observer(statement.name)
      return engine.define(statement)
    },
    close: () => engine.close(),
  }
}
