import type { Moment } from './moment.ts'

export type DecisionState = 'PROPOSED' | 'IN_FORCE' | 'UNDONE' | 'DECLINED'

/** What has become of a decision: `at` is when it came into force, `undoneAt` when it was taken back or declined. */
export function stateOf({
  at,
  undoneAt,
}: {
  readonly at: Moment | null
  readonly undoneAt: Moment | null
}): DecisionState {
  if (undoneAt !== null) return at === null ? 'DECLINED' : 'UNDONE'
  return at === null ? 'PROPOSED' : 'IN_FORCE'
}
