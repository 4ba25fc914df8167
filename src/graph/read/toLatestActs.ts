import type { ActorId } from '../../model/index.ts'
import type { LatestActRecord } from '../cypher/acts.ts'
import type { ReadAct } from '../rows.ts'
import { toReadActs } from './toReadActs.ts'

/** Gathers the records of each actor into acts. */
export function toLatestActs(
  records: readonly LatestActRecord[],
): { readonly actorId: ActorId; readonly act: ReadAct }[] {
  const byOwner = new Map<ActorId, LatestActRecord[]>()
  for (const record of records) {
    const own = byOwner.get(record.ownerId)
    if (own) own.push(record)
    else byOwner.set(record.ownerId, [record])
  }
  return [...byOwner].flatMap(([actorId, own]) => toReadActs(own).map((act) => ({ actorId, act })))
}
