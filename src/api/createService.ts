import type { Graph } from '../graph/index.ts'
import { type Readers, startReaders } from '../ingest/index.ts'
import type { Moment } from '../model/index.ts'
import type { Streams } from './events/streamEvents.ts'
import { type Additions, watchAdditions } from './events/watchAdditions.ts'
import { createJobs, type Jobs } from './jobs/createJobs.ts'
import type { Log } from './log.ts'

/** What the API works with, the same for all requests. */
export interface Service {
  /** As it is now. What is written goes on where nobody waits for it any more. */
  readonly graph: Graph
  readonly readers: Readers
  readonly jobs: Jobs
  readonly additions: Additions
  readonly streams: Streams
  /** The clock: milliseconds since 1970, UTC. */
  readonly now: () => Moment
  readonly log: Log
  /** Ends streams, and jobs after the article in hand. */
  close(): Promise<void>
}

export interface ServiceOptions {
  readonly graph: Graph
  readonly log: Log
  /** Of this program: it stands with all that it reads. */
  readonly version: string
  readonly now: () => Moment
}

/** Threads that read start once there is something to read. */
export function createService({ graph, log, version, now }: ServiceOptions): Service {
  const readers = startReaders(version)
  const jobs = createJobs(now)
  const streams: Streams = new Set()
  return {
    graph,
    readers,
    jobs,
    additions: watchAdditions(graph),
    streams,
    now,
    log,
    close: async () => {
      for (const stream of streams) stream.abort()
      await jobs.close()
      await readers.close()
    },
  }
}
