import type { ApiErrorCode } from '../apiError.ts'
import type { Exchange } from './exchange.ts'

/** How a request has ended, for those who run the server. */
export interface Outcome {
  /** `refused`: the client can put it right; `failed`: it cannot; `left`: nobody waited for the answer. */
  readonly outcome: 'answered' | 'refused' | 'failed' | 'left'
  /** Of the first error, where there is one. */
  readonly code: ApiErrorCode | 'OTHER' | 'NONE'
}

const FAILURES: ReadonlySet<string> = new Set<ApiErrorCode>([
  'GRAPH_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'OVERLOADED',
  'TIMED_OUT',
])

export function outcomeOf({ stop, found: { codes = [] } }: Exchange): Outcome {
  const [code] = codes
  if (code !== undefined) return { outcome: FAILURES.has(code) ? 'failed' : 'refused', code }
  return { outcome: stop.signal.aborted ? 'left' : 'answered', code: 'NONE' }
}
