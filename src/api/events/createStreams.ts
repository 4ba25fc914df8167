import { apiError } from '../apiError.ts'
import { LIMITS } from '../limits.ts'

/** What clients are told of, each as long as it listens. */
export interface Streams {
  /** Events until the client goes or all is closed; the signal says so. Throws OVERLOADED where it has as many as it may. */
  open<Event>(
    client: Client,
    eventsUntil: (signal: AbortSignal) => AsyncGenerator<Event, void>,
  ): AsyncGenerator<Event, void>
  /** Ends those that are open, and any that are opened later. */
  close(): void
}

export interface Client {
  /** The same for all requests of one client. */
  readonly name: string
  /** Aborted when it has gone. */
  readonly signal: AbortSignal
}

export function createStreams(): Streams {
  /** By the one that ends it. */
  const open = new Map<AbortController, string>()
  let isClosed = false
  return {
    open: ({ name, signal }, eventsUntil) => {
      const own = [...open.values()].filter((each) => each === name)
      if (own.length >= LIMITS.subscriptionsOfOne || open.size >= LIMITS.subscriptions) {
        const most = `${LIMITS.subscriptionsOfOne} of one client, and ${LIMITS.subscriptions} of all`
        throw apiError('OVERLOADED', `No more subscriptions are taken: ${most} may be open.`)
      }
      const stream = new AbortController()
      // A client that has gone takes no more events, so that the generator may never come to its end.
      const end = (): void => {
        open.delete(stream)
        stream.abort()
      }
      open.set(stream, name)
      if (signal.aborted || isClosed) end()
      signal.addEventListener('abort', end, { once: true })
      return endingWith(eventsUntil(stream.signal), end)
    },
    close: () => {
      isClosed = true
      for (const stream of open.keys()) stream.abort()
    },
  }
}

async function* endingWith<Event>(
  events: AsyncGenerator<Event, void>,
  end: () => void,
): AsyncGenerator<Event, void> {
  try {
    yield* events
  } finally {
    end()
  }
}
