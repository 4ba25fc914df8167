import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { Moment } from '../../model/index.ts'
import { LIMITS } from '../limits.ts'
import type { Problem } from '../problem.ts'

export const JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const
export type JobState = (typeof JOB_STATES)[number]

/** A job as it stands at a moment. */
export interface Job {
  readonly id: string
  readonly state: JobState
  /** Who asked for it. */
  readonly by: string
  readonly askedAt: Moment
  readonly endedAt: Moment | null
  readonly documents: number
  readonly progress: JobProgress
}

/** What a job has done so far. */
export interface JobProgress {
  /** Documents that were gone through. */
  readonly done: number
  /** Articles that were read and stored. */
  readonly articles: number
  /** Articles that had not been stored before. */
  readonly written: number
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What a job does: tells how far it is, and ends early once the signal is aborted. Never throws. */
export type Work = (
  tell: (progress: Partial<JobProgress>) => void,
  signal: AbortSignal,
) => Promise<'DONE' | 'FAILED'>

/**
 * Jobs that are done one after the other, in the order in which they were asked for. They and what became of them are
 * known as long as the program runs.
 */
export interface Jobs {
  /** Undefined where as many wait as may, and once they are closed. */
  add(asked: Pick<Job, 'by' | 'documents'>, work: Work): Job | undefined
  get(id: string): Job | undefined
  /** The latest first. */
  all(): readonly Job[]
  /** Does not begin it, or no further than the article in hand. What has ended stays as it is. */
  cancel(id: string): Job | undefined
  /** The job now, and whenever it has changed, until it has ended; a listener that is slow gets fewer. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job, void>
  /** Begins no more, and waits until the one in hand has ended. */
  close(): Promise<void>
}

export function createJobs(now: () => Moment): Jobs {
  const jobs = new Map<string, Job>()
  const stops = new Map<string, AbortController>()
  const changes = new EventEmitter().setMaxListeners(0)
  let last: Promise<void> = Promise.resolve()
  let isClosed = false

  function put(job: Job): Job {
    jobs.set(job.id, job)
    changes.emit(job.id)
    return job
  }

  function change(id: string, changed: Partial<Job>): Job | undefined {
    const job = jobs.get(id)
    return job && !isOver(job) ? put({ ...job, ...changed }) : job
  }

  function end(id: string, state: JobState): Job | undefined {
    stops.delete(id)
    const job = change(id, { state, endedAt: now() })
    for (const old of [...jobs.values()].filter(isOver).slice(0, -LIMITS.jobsKept)) jobs.delete(old.id)
    return job
  }

  async function run(id: string, work: Work): Promise<void> {
    const stop = stops.get(id)
    if (stop === undefined || stop.signal.aborted) return
    change(id, { state: 'RUNNING' })
    const tell = (progress: Partial<JobProgress>) => {
      const job = jobs.get(id)
      if (job) change(id, { progress: { ...job.progress, ...progress } })
    }
    const state = await work(tell, stop.signal)
    end(id, stop.signal.aborted ? 'CANCELLED' : state)
  }

  function cancel(id: string): Job | undefined {
    stops.get(id)?.abort()
    return jobs.get(id)?.state === 'WAITING' ? end(id, 'CANCELLED') : jobs.get(id)
  }

  return {
    add: ({ by, documents }, work) => {
      const waiting = [...jobs.values()].filter(({ state }) => state === 'WAITING')
      if (isClosed || waiting.length >= LIMITS.jobsWaiting) return undefined
      const id = randomUUID()
      stops.set(id, new AbortController())
      const job = put({
        id,
        by,
        documents,
        state: 'WAITING',
        askedAt: now(),
        endedAt: null,
        progress: NOTHING,
      })
      last = last.then(() => run(id, work))
      return job
    },
    get: (id) => jobs.get(id),
    all: () => [...jobs.values()].toReversed(),
    cancel,
    follow: async function* follow(id, signal) {
      while (!signal.aborted) {
        const job = jobs.get(id)
        if (job === undefined) return
        yield job
        if (isOver(job)) return
        if (jobs.get(id) === job) await once(changes, id, { signal }).catch(() => undefined)
      }
    },
    close: async () => {
      isClosed = true
      for (const id of stops.keys()) cancel(id)
      await last
    },
  }
}

const NOTHING: JobProgress = { done: 0, articles: 0, written: 0, problems: [], warnings: [] }

function isOver({ state }: Job): boolean {
  return state !== 'WAITING' && state !== 'RUNNING'
}
