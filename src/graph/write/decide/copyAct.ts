import type { ActId, ActorId, Moment } from '../../../model/index.ts'
import type { ActType } from '../../../ontology/index.ts'
import { mergeParties } from '../../cypher/acts.ts'
import { copyClaims, makeAct, partiesInForce } from '../../cypher/decisions.ts'
import type { Transaction } from '../../engines/engine.ts'
import { PARTS } from '../../rows.ts'
import { writeRows } from '../writeRows.ts'

export interface Copy {
  readonly id: ActId
  readonly after: ActId
  /** Null for that of the other act. */
  readonly type: ActType | null
  /** Whether only some reports of the other act tell it. */
  readonly isPart: boolean
  readonly at: Moment
  /** An actor in whose place another stands. */
  readonly replaced: { readonly actorId: ActorId; readonly by: ActorId } | undefined
}

/** Makes an act after another one: with its content and dates, and with its actors. No report tells it yet. */
export async function copyAct(transaction: Transaction, copy: Copy): Promise<void> {
  const { id, after, type, isPart, at: since, replaced } = copy
  const rows = [{ id, after, type, isPart }]
  await writeRows(transaction, makeAct, rows)
  await transaction.run(copyClaims, { rows })
  const stored = await transaction.run(partiesInForce, { ids: [after] })
  const parties = stored
    .filter((party) => party.since <= since)
    .map((party) => {
      const isReplaced = party.actorId === replaced?.actorId
      return {
        part: party.part,
        row: {
          actId: id,
          place: party.place,
          readAs: isReplaced ? replaced.by : party.readAs,
          splitFrom: isReplaced ? party.readAs : null,
          actorId: isReplaced ? replaced.by : party.actorId,
          since,
        },
      }
    })
  for (const part of PARTS) {
    const own = parties.filter((party) => party.part === part).map(({ row }) => row)
    await writeRows(transaction, mergeParties[part], own)
  }
}
