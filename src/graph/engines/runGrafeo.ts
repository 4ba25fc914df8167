import type { Statement } from '../cypher/statement.ts'
import type { GrafeoTransaction } from './grafeoModule.ts'

/** Runs a statement in a transaction, or in one of its own. */
export async function runGrafeo<Params extends object, Row>(
  on: Pick<GrafeoTransaction, 'executeCypher'>,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const result = await on.executeCypher(statement.text, params)
  return result.toArray() as Row[]
}
