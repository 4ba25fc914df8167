import type { GraphReader } from '../../graph/index.ts'

/** Milliseconds within which a graph answers that can be asked. */
const BOUND = 2_000

/** Milliseconds for which an answer holds: probes come often, and from several sides. */
const HOLDS = 1_000

/** Tells whether the graph answers, within the bound. */
export function createReadiness(graph: GraphReader): () => Promise<boolean> {
  let latest: Promise<boolean> = Promise.resolve(false)
  let askedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - askedAt > HOLDS) {
      askedAt = performance.now()
      latest = answers(graph)
    }
    return latest
  }
}

async function answers(graph: GraphReader): Promise<boolean> {
  try {
    await graph.forCaller({ signal: AbortSignal.timeout(BOUND) }).ping()
    return true
  } catch {
    return false
  }
}
