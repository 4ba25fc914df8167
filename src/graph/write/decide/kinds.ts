import { ClaimgraphError, type Moment } from '../../../model/index.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'

/** How decisions of one kind change the graph. */
export interface Effect {
  /** Makes it so from the moment on; which actors and acts it made. Throws BAD_DECISION, NOT_STORED or DECIDED_ALREADY where that cannot be. */
  readonly apply: (transaction: Transaction, decision: DecisionRow, at: Moment) => Promise<readonly string[]>
  /** From the moment on, all is as if it had not been made. No decision in force depends on it. */
  readonly undo: (transaction: Transaction, decision: DecisionRow, at: Moment) => Promise<void>
}

/** `value` is what is wrong in the decision. */
export function refuse(message: string, value: unknown): never {
  throw new ClaimgraphError('BAD_DECISION', message, { value })
}

export function refuseUnknown(message: string, value: unknown): never {
  throw new ClaimgraphError('NOT_STORED', message, { value, advice: 'Look up the ids with the API.' })
}

/** Something that is taken for another is decided about no more: only what it is taken for is. */
export function refuseTaken(id: string, takenFor: string): never {
  throw new ClaimgraphError('DECIDED_ALREADY', `${id} is taken for ${takenFor} already`, {
    value: id,
    advice: 'Decide about that one, or undo first what was decided.',
  })
}

export function refuseAgain(message: string, value: unknown): never {
  throw new ClaimgraphError('DECIDED_ALREADY', message, {
    value,
    advice: 'Undo first what was decided before.',
  })
}

/** The one subject of a decision of this kind. */
export function onlySubject({ kind, subjects }: DecisionRow): string {
  const [subject] = subjects
  if (subject === undefined || subjects.length > 1)
    return refuse(`${kind} is about one actor or act, not ${subjects.length}`, subjects)
  return subject
}
