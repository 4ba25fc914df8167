import type { Graph } from '../graph/index.ts'
import { type Readers, startReaders } from '../ingest/index.ts'
import type { Moment } from '../model/index.ts'
import { createStreams, type Streams } from './events/createStreams.ts'
import { type Additions, watchAdditions } from './events/watchAdditions.ts'
import { createJobs, type Jobs } from './jobs/createJobs.ts'
import { PATIENCE } from './limits.ts'
import type { Log } from './log.ts'

/** What the API works with, the same for all requests. */
export interface Service {
  /** To write to; what is written goes on where nobody waits for it any more. */
  readonly store: Graph
  readonly readers: Readers
  readonly jobs: Jobs
  readonly additions: Additions
  readonly streams: Streams
  /** The clock: milliseconds since 1970, UTC. */
  readonly now: () => Moment
  readonly log: Log
  /** Ends streams, and jobs after the article in hand; of requests, what is being read. */
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
  const streams = createStreams()
  return {
    store: graph,
    readers,
    jobs,
    additions: watchAdditions(graph),
    streams,
    now,
    log,
    close: async () => {
      streams.close()
      const ended = jobs.close()
      await readers.close(PATIENCE)
      await ended
    },
  }
}
