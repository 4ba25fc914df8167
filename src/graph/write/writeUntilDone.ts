import type { Few } from '../cypher/moments.ts'
import type { WriteStatement, Written } from '../cypher/statement.ts'
import type { Engine } from '../engines/engine.ts'

/** Nodes or edges in a transaction. */
const PAGE = 1000

/** Runs each statement, one after the other, until it finds nothing more to write. */
export async function writeUntilDone(
  engine: Engine,
  statements: readonly WriteStatement<Few, Written>[],
): Promise<void> {
  for (const statement of statements) {
    for (let written = PAGE; written > 0; ) {
      const [result] = await engine.write((transaction) => transaction.run(statement, { limit: PAGE }))
      written = result?.written ?? 0
    }
  }
}
