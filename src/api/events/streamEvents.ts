import { apiError } from '../apiError.ts'
import { LIMITS } from '../limits.ts'

/** Clients that are told of events; each is aborted to end its stream. */
export type Streams = Set<AbortController>

/** Tells a client of events until it goes or the server closes; the signal says so. Throws OVERLOADED. */
export function streamEvents<Event>(
  streams: Streams,
  client: AbortSignal,
  eventsUntil: (signal: AbortSignal) => AsyncGenerator<Event, void>,
): AsyncGenerator<Event, void> {
  if (streams.size >= LIMITS.subscriptions) {
    throw apiError('OVERLOADED', `${LIMITS.subscriptions} subscriptions are open; no more are taken.`)
  }
  const stream = new AbortController()
  // A client that has gone takes no more events, so that the generator may never come to its end.
  const end = (): void => {
    streams.delete(stream)
    stream.abort()
  }
  streams.add(stream)
  if (client.aborted) end()
  client.addEventListener('abort', end, { once: true })
  return endingWith(eventsUntil(stream.signal), end)
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
