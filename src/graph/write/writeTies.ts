import type { ActorId } from '../../model/index.ts'
import { TIES, type TieType } from '../../ontology/index.ts'
import { mergeTies } from '../cypher/ties.ts'
import type { Transaction } from '../engines/engine.ts'
import type { RowsByKind } from '../rows.ts'
import type { Identities } from './identities.ts'
import { writeRows } from './writeRows.ts'

export async function writeTies(
  transaction: Transaction,
  ties: readonly RowsByKind['tie'][],
  takenFor: Identities<ActorId> = (id) => id,
): Promise<void> {
  for (const type of Object.keys(TIES) as readonly TieType[]) {
    const own = ties.filter((tie) => tie.type === type)
    const rows = own.map(({ fromId, toId, title, recordedAt }) => ({
      readAs: fromId,
      toReadAs: toId,
      fromId: takenFor(fromId),
      toId: takenFor(toId),
      title,
      since: recordedAt,
    }))
    await writeRows(transaction, mergeTies[type], rows)
  }
}
