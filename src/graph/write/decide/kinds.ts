import { ClaimgraphError, type Moment } from '../../../model/index.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'

/** How decisions of one kind change the graph. */
export interface Effect {
  /** Makes it so from the moment on; which actors and acts it made. Throws BAD_DECISION where that cannot be. */
  readonly apply: (transaction: Transaction, decision: DecisionRow, at: Moment) => Promise<readonly string[]>
  /** From the moment on, all is as if it had not been made. No decision in force depends on it. */
  readonly undo: (transaction: Transaction, decision: DecisionRow, at: Moment) => Promise<void>
}

export function refuse(message: string, value: unknown): never {
  throw new ClaimgraphError('BAD_DECISION', message, {
    value,
    advice: 'Look up the ids with the API, and what was decided before with claimgraph decisions.',
  })
}

/** The one subject of a decision of this kind. */
export function onlySubject({ kind, subjects }: DecisionRow): string {
  const [subject] = subjects
  if (subject === undefined || subjects.length > 1)
    return refuse(`${kind} is about one actor or act, not ${subjects.length}`, subjects)
  return subject
}
