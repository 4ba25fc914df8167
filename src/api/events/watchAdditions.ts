import { EventEmitter, once } from 'node:events'
import type { GraphReader } from '../../graph/index.ts'
import type { Moment } from '../../model/index.ts'

/** Tells when acts have come to the graph, whoever has written them. */
export interface Additions {
  /** The place of the last act that was there at the last look; -1 before the first. */
  latest(): Moment
  /**
   * Waits until an act has come behind a place, or the signal is aborted; fails where the graph cannot be read. However
   * many wait, the graph is looked at once a second, and not at all while nobody waits.
   */
  next(after: Moment, signal: AbortSignal): Promise<void>
}

/** Milliseconds between two looks. */
const INTERVAL = 1000

export function watchAdditions(graph: GraphReader): Additions {
  const looks = new EventEmitter().setMaxListeners(0)
  let latest: Moment = -1
  let isLooking = false

  async function look(): Promise<void> {
    const [last] = await graph.findAddedActs({}, { limit: 1, backward: true })
    const at = last?.at ?? 0
    if (at <= latest) return
    latest = at
    looks.emit('added')
  }

  async function lookOn(): Promise<void> {
    isLooking = true
    try {
      while (looks.listenerCount('added') > 0) {
        await look()
        await new Promise((resolve) => setTimeout(resolve, INTERVAL).unref())
      }
    } catch (error) {
      if (looks.listenerCount('error') > 0) looks.emit('error', error)
    } finally {
      isLooking = false
    }
  }

  return {
    latest: () => latest,
    next: async (after, signal) => {
      if (signal.aborted || latest > after) return
      const added = once(looks, 'added', { signal })
      if (!isLooking) void lookOn()
      await added.catch((error: unknown) => {
        if (!signal.aborted) throw error
      })
    },
  }
}
