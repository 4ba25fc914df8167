import { grouped } from '../../lists/index.ts'
import { type ActId, FOREVER, type Moment } from '../../model/index.ts'
import { actsToShow, setShown, tellingsOfActs } from '../cypher/acts.ts'
import type { Transaction } from '../engines/engine.ts'
import { refreshOrigins } from './refreshOrigins.ts'
import { writeRows } from './writeRows.ts'

/** Works out anew when these acts were told by any report, and are seen. */
export async function refreshShown(transaction: Transaction, ids: readonly ActId[]): Promise<void> {
  if (ids.length === 0) return
  const tellings = await transaction.run(tellingsOfActs, { ids: [...new Set(ids)] })
  const byAct = grouped(tellings, ({ id }) => id)
  const rows = [...byAct].map(([id, own]) => ({ id, shown: momentsOf(own) }))
  const changed = rows.filter(({ id, shown }) => shown.join() !== byAct.get(id)?.[0]?.shown.join())
  await writeRows(transaction, setShown, changed)
  await refreshOrigins(
    transaction,
    [...byAct].flatMap(([id, own]) => (own.length > 1 ? [id] : [])),
  )
}

/** Lets acts be seen again that had gone, and from the moment of their first report on, after reports were written. */
export async function showActs(
  transaction: Transaction,
  ids: readonly ActId[],
  recordedAt: Moment,
): Promise<void> {
  const due = await transaction.run(actsToShow, { ids, at: recordedAt })
  const ofDue = new Set(due.map(({ id }) => id))
  await refreshShown(transaction, [...ofDue])
  // The others were told before: by other articles, or by this one when it was read last.
  await refreshOrigins(
    transaction,
    [...new Set(ids)].filter((id) => !ofDue.has(id)),
  )
}

interface Interval {
  readonly since: Moment
  readonly until: Moment
}

/** The moments at which the union of intervals begins and ends, in turn. Intervals come by `since`. */
export function momentsOf(intervals: readonly Interval[]): Moment[] {
  const moments: Moment[] = []
  for (const { since, until } of intervals) {
    if (since >= until) continue
    const end = moments.at(-1)
    if (end === undefined || since > end) moments.push(since, until)
    else moments[moments.length - 1] = Math.max(end, until)
  }
  return moments.filter((moment) => moment !== FOREVER)
}
