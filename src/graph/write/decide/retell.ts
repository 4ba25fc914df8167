import { type ActId, FOREVER, type Moment } from '../../../model/index.ts'
import { mergeResponses } from '../../cypher/acts.ts'
import { answersOf } from '../../cypher/decisions.ts'
import { endResponses, endTellings, type Telling, tellActs } from '../../cypher/retire.ts'
import type { Transaction } from '../../engines/engine.ts'
import { refreshShown } from '../refreshShown.ts'
import { writeRows } from '../writeRows.ts'

/**
 * From the moment on these reports tell another act; what they say that it answers goes along. `parts` are those of acts
 * that they belong to from now on.
 */
export async function retell(
  transaction: Transaction,
  tellings: readonly Telling[],
  to: ActId,
  parts: ReadonlyMap<string, ActId>,
  at: Moment,
): Promise<void> {
  const endings = tellings.map(({ id, actId }) => ({ id, actId, until: at }))
  const from = tellings.map(({ actId }) => actId)
  const moved = new Set<string>(tellings.map(({ id }) => id))
  const answers = await transaction.run(answersOf, { ids: from })
  await transaction.run(endTellings, { rows: endings })
  await transaction.run(endResponses, { rows: endings })
  const rows = tellings.map(({ id, readAs, since }) => ({
    id,
    readAs,
    splitTo: parts.get(id) ?? null,
    actId: to,
    since: Math.max(since, at),
    until: FOREVER,
  }))
  await writeRows(transaction, tellActs, rows)
  const responses = answers
    .filter(({ via, until }) => moved.has(via) && until === FOREVER)
    .map((answer) => ({
      ...answer,
      splitTo: parts.get(answer.via) ?? null,
      actId: to,
      since: Math.max(answer.since, at),
    }))
  await writeRows(transaction, mergeResponses, responses)
  await refreshShown(transaction, [...from, to])
}
