import type { Rows, WriteStatement, Written } from '../cypher/statement.ts'
import type { Transaction } from '../engines/engine.ts'

/** Rows that one statement takes at a time; larger batches gain nothing. */
const BATCH = 1000

/** A row names a node that is not stored. */
export class MissingNodeError extends Error {}

/** Writes all rows. Throws where one names something that is not stored: the graph would silently lack it. */
export async function writeRows<Row>(
  transaction: Transaction,
  statement: WriteStatement<Rows<Row>, Written>,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const [result] = await transaction.run(statement, { rows: batch })
    if (result?.written !== batch.length) {
      throw new MissingNodeError(
        `${statement.name} wrote ${result?.written} of ${batch.length} rows: one names a missing node`,
      )
    }
  }
}
