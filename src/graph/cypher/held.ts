import { FOREVER } from '../../model/index.ts'

/**
 * Edges that may end are never deleted: they hold from the moment `since` until, but not at, the moment `until`;
 * FOREVER while they are in force. A read looks at the moment `$at`.
 */
export function holds(edge: string): string {
  return `${edge}.since <= $at AND $at < ${edge}.until`
}

/** Whether an edge is in force now, as writers ask. */
export function isInForce(edge: string): string {
  return `${edge}.until = ${FOREVER}`
}

/** Whether an act is told at the moment: `shown` has the moments at which it came and went, in turn. */
export function isShown(act: string): string {
  return `size([m IN ${act}.shown WHERE m <= $at]) % 2 = 1`
}

/** Whether an outlet tells an act in its own voice at the moment. */
export function isVouched(act: string): string {
  return `EXISTS { MATCH (${act}:Act)<-[t:TELLS]-(v:Report) WHERE v.depth = 0 AND ${holds('t')} }`
}

/** Whether an act is told as having happened. */
export function isReal(act: string): string {
  return `${act}.polarity = 'AFFIRMED' AND ${act}.modality = 'ACTUAL'`
}
