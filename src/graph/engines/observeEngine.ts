import type { Engine, QueryObserver } from './engine.ts'

/** The same engine, telling `observer` of every statement. */
export function observeEngine(engine: Engine, observer: QueryObserver): Engine {
  const observed = <Result>(name: string, answer: Promise<Result>): Promise<Result> => {
    observer(name, answer)
    return answer
  }
  return {
    kind: engine.kind,
    read: (statement, params) => observed(statement.name, engine.read(statement, params)),
    write: (work) =>
      engine.write((transaction) =>
        work({
          run: (statement, params) => observed(statement.name, transaction.run(statement, params)),
        }),
      ),
    define: (statement) => observed(statement.name, engine.define(statement)),
    forCaller: (caller) => observeEngine(engine.forCaller(caller), observer),
    close: () => engine.close(),
  }
}
