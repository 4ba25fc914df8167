import { setTimeout } from 'node:timers/promises'
import { isPassing } from './neo4jErrors.ts'

/** Milliseconds before the second attempt; each pause is twice the one before, up to the longest. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 2_000

/**
 * Makes an attempt again while it fails of what passes, as a restart of the server or another transaction. Throws the
 * last error once that has gone on for `patience` milliseconds. The driver would do so too, but not for all that
 * passes, and with pauses that soon are longer than a restart.
 */
export async function retryNeo4j<Result>(attempt: () => Promise<Result>, patience: number): Promise<Result> {
  let firstFailure: number | undefined
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await attempt()
    } catch (error) {
      const now = performance.now()
      firstFailure ??= now
      if (!isPassing(error) || now - firstFailure > patience) throw error
      // Those that were in each other's way must not meet again.
      await setTimeout(pause * (0.5 + Math.random() / 2))
    }
  }
}
