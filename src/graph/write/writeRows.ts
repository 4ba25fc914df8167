import { chunked } from '../../lists/index.ts'
import type { Rows, WriteStatement, Written } from '../cypher/statement.ts'
import type { Transaction } from '../engines/engine.ts'

/** Rows that one statement takes at a time; larger batches gain nothing. */
const BATCH = 1000

/** A row names a node that is not stored. */
export class MissingNodeError extends Error {}

/** A statement, and rows for it to write: none where there is nothing to write. */
export interface Write<Row = unknown> {
  readonly statement: WriteStatement<Rows<Row>, Written>
  readonly rows: readonly Row[]
}

export function write<Row>(statement: WriteStatement<Rows<Row>, Written>, rows: readonly Row[]): Write<Row> {
  return { statement, rows }
}

/**
 * Writes all rows, in this order, each statement given before the one before it has answered: over a network that is
 * most of the time. Throws where a row names something that is not stored: the graph would silently lack it.
 */
export async function writeAll(transaction: Transaction, writes: readonly Write[]): Promise<void> {
  await Promise.all(
    writes.flatMap(({ statement, rows }) =>
      chunked(rows, BATCH).map((batch) => writeBatchOf(transaction, statement, batch)),
    ),
  )
}

export function writeRows<Row>(
  transaction: Transaction,
  statement: WriteStatement<Rows<Row>, Written>,
  rows: readonly Row[],
): Promise<void> {
  return writeAll(transaction, [write(statement, rows)])
}

async function writeBatchOf(
  transaction: Transaction,
  statement: WriteStatement<Rows<unknown>, Written>,
  rows: readonly unknown[],
): Promise<void> {
  const [result] = await transaction.run(statement, { rows })
  if (result?.written === rows.length) return
  throw new MissingNodeError(
    `${statement.name} wrote ${result?.written} of ${rows.length} rows: one names a missing node`,
  )
}
