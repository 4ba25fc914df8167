import type { ActorId } from '../../model/index.ts'
import { TIES, type TieType } from '../../ontology/index.ts'
import { mergeTies } from '../cypher/ties.ts'
import type { RowsByKind } from '../rows.ts'
import type { Identities } from './identities.ts'
import { type Write, write } from './writeRows.ts'

export function tieWrites(
  ties: readonly RowsByKind['tie'][],
  takenFor: Identities<ActorId> = (id) => id,
): readonly Write[] {
  return (Object.keys(TIES) as readonly TieType[]).map((type) => {
    const own = ties.filter((tie) => tie.type === type)
    const rows = own.map(({ fromId, toId, title, recordedAt }) => ({
      readAs: fromId,
      toReadAs: toId,
      fromId: takenFor(fromId),
      toId: takenFor(toId),
      title,
      since: recordedAt,
    }))
    return write(mergeTies[type], rows)
  })
}
