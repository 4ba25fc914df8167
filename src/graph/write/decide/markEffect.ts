import type { Moment, ReportId } from '../../../model/index.ts'
import { marksOfReports, setConfirmed, setRejected } from '../../cypher/decisions.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'
import { endTellingsOf, isGood, lastTellings, tellAgain } from '../retireReports.ts'
import { writeRows } from '../writeRows.ts'
import { type Effect, refuse, refuseAgain, refuseUnknown } from './kinds.ts'

/** Reports are wrong: they tell nothing any more. */
export const rejectEffect: Effect = {
  apply: async (transaction, decision, at) => {
    await toggle(transaction, decision, 'rejected', at)
    const tellings = await lastTellings(transaction, decision.subjects as readonly ReportId[])
    await endTellingsOf(transaction, tellings, at)
    return []
  },
  undo: async (transaction, decision, at) => {
    await toggle(transaction, decision, 'rejected', at)
    const ids = decision.subjects as readonly ReportId[]
    const tellings = await lastTellings(transaction, ids)
    await tellAgain(transaction, tellings.filter(isGood), at)
  },
}

/** A person found reports right. */
export const confirmEffect: Effect = {
  apply: async (transaction, decision, at) => {
    await toggle(transaction, decision, 'confirmed', at)
    return []
  },
  undo: (transaction, decision, at) => toggle(transaction, decision, 'confirmed', at),
}

const SETTERS = { rejected: setRejected, confirmed: setConfirmed } as const

/** Adds the moment at which it changed; where it was so already the decision is refused. */
async function toggle(
  transaction: Transaction,
  { kind, subjects, at: madeAt }: DecisionRow,
  mark: keyof typeof SETTERS,
  at: Moment,
): Promise<void> {
  const ids = subjects as readonly ReportId[]
  const marks = await transaction.run(marksOfReports, { ids })
  const known = new Set<string>(marks.map(({ id }) => id))
  const missing = ids.filter((id) => !known.has(id))
  if (ids.length === 0) refuse(`${kind} names no report`, ids)
  if (missing.length > 0) refuseUnknown(`there is no report ${missing.join(', ')}`, missing)
  const isUndoing = madeAt !== at
  const rows = marks.map((row) => {
    const moments = row[mark] ?? []
    if ((moments.length % 2 === 1) !== isUndoing) refuseAgain(`report ${row.id} is ${mark} already`, row.id)
    return { id: row.id, moments: [...moments, at] }
  })
  await writeRows(transaction, SETTERS[mark], rows)
}
