import { randomUUID } from 'node:crypto'
import { setRevision } from '../cypher/revision.ts'
import type { Engine } from './engine.ts'

/** The same engine; each transaction that writes anything gives the graph another revision. */
export function withRevisions(engine: Engine): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write(async (transaction) => {
        let hasWritten = false
        const result = await work({
          run: (statement, params) => {
            hasWritten ||= statement.kind === 'write'
            return transaction.run(statement, params)
          },
        })
        if (hasWritten) await transaction.run(setRevision, { revision: randomUUID() })
        return result
      }),
    forCaller: (caller) => withRevisions(engine.forCaller(caller)),
  }
}
