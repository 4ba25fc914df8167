import { setMaxListeners } from 'node:events'
import type { Viewer } from '../access/viewer.ts'
import type { ApiErrorCode } from '../apiError.ts'

/** One request, and what is known so far of how it is answered. */
export interface Exchange {
  /** Named in the answer, the log and the database. */
  readonly id: string
  /** Of the client, as far as the server can see. */
  readonly address: string
  /** By `performance.now()`. */
  readonly startedAt: number
  /** Aborted when nobody waits for the answer any more, or its time is up. */
  readonly stop: AbortController
  /** What the graph was asked and has not answered yet. */
  readonly unanswered: Set<Promise<unknown>>
  readonly found: Found
}

/** What is found out while the request is answered. */
interface Found {
  viewer?: Viewer
  operation?: Operation
  cost?: Cost
  budget?: Budget
  /** Whether the answer was given before, and was kept. */
  isKept?: boolean
  /** Of the errors in the answer, each once. */
  codes?: readonly (ApiErrorCode | 'OTHER')[]
}

export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly name: string | undefined
}

export interface Cost {
  /** Values that the answer could hold, were every list as long as it is taken to be. */
  readonly requested: number
  readonly limit: number
  readonly depth: number
  readonly depthLimit: number
}

/** What the client may ask for in this minute. */
export interface Budget {
  readonly limit: number
  readonly left: number
  /** Seconds until it is whole again. */
  readonly resetsIn: number
}

const exchanges = new WeakMap<Request, Exchange>()

export function beginExchange(request: Request, id: string, address: string): Exchange {
  const stop = new AbortController()
  // Each statement that is under way listens.
  setMaxListeners(0, stop.signal)
  request.signal.addEventListener('abort', () => stop.abort(request.signal.reason), { once: true })
  const exchange: Exchange = {
    id,
    address,
    startedAt: performance.now(),
    stop,
    unanswered: new Set(),
    found: {},
  }
  exchanges.set(request, exchange)
  return exchange
}

/** The exchange that `useExchange` has begun. */
export function exchangeOf(request: Request): Exchange {
  const exchange = exchanges.get(request)
  if (exchange === undefined) throw new Error('no exchange was begun for this request')
  return exchange
}
