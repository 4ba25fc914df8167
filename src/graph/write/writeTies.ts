import { TIES, type TieType } from '../../ontology/index.ts'
import { mergeTies } from '../cypher/ties.ts'
import type { Transaction } from '../engines/engine.ts'
import type { TieRow } from '../rows.ts'
import { writeRows } from './writeRows.ts'

export async function writeTies(transaction: Transaction, ties: readonly TieRow[]): Promise<void> {
  for (const type of Object.keys(TIES) as readonly TieType[]) {
    const rows = ties.filter((tie) => tie.type === type)
    await writeRows(transaction, mergeTies[type], rows)
  }
}
