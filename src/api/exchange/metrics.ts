import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { QueryObserver } from '../../graph/index.ts'
import type { Capacity } from '../cost/createCapacity.ts'
import type { Outcome } from './outcomeOf.ts'

/** Counts requests and what they ask of the graph. No word of a client's becomes a label: there would be too many. */
export interface Metrics {
  requestBegan(): void
  requestEnded(request: EndedRequest): void
  readonly statementGiven: QueryObserver
  /** In the text format of Prometheus, with what the process uses. */
  text(): Promise<string>
}

interface EndedRequest extends Outcome {
  readonly operation: 'query' | 'mutation' | 'subscription' | 'none'
  readonly seconds: number
  readonly isKept: boolean
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What the process uses, whatever runs in it. */
let ofProcess: Registry | undefined

export function createMetrics(capacity: Capacity): Metrics {
  const registers = [new Registry()]
  const requests = new Counter({
    name: 'claimgraph_requests_total',
    help: 'Requests by kind of operation, outcome and first error code.',
    labelNames: ['operation', 'outcome', 'code'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'claimgraph_request_duration_seconds',
    help: 'Time until the answer was there; of a stream, until it began.',
    labelNames: ['operation', 'outcome'],
    buckets: BUCKETS,
    registers,
  })
  const keptAnswers = new Counter({
    name: 'claimgraph_kept_answers_total',
    help: 'Requests that got an answer which was kept from before.',
    registers,
  })
  const inProgress = new Gauge({
    name: 'claimgraph_requests_in_progress',
    help: 'Requests that have no answer yet.',
    registers,
  })
  const costInProgress = new Gauge({
    name: 'claimgraph_cost_in_progress',
    help: 'What the requests in progress may cost together.',
    registers,
  })
  const statementSeconds = new Histogram({
    name: 'claimgraph_cypher_duration_seconds',
    help: 'Time of each Cypher statement, by its name in the catalogue.',
    labelNames: ['statement', 'outcome'],
    buckets: BUCKETS,
    registers,
  })
  return {
    requestBegan: () => inProgress.inc(),
    requestEnded: ({ operation, outcome, code, seconds, isKept }) => {
      inProgress.dec()
      requests.inc({ operation, outcome, code })
      requestSeconds.observe({ operation, outcome }, seconds)
      if (isKept) keptAnswers.inc()
    },
    statementGiven: (statement, answer) => {
      const end = statementSeconds.startTimer({ statement })
      answer.then(
        () => end({ outcome: 'answered' }),
        () => end({ outcome: 'failed' }),
      )
    },
    text: () => {
      costInProgress.set(capacity.taken)
      return Registry.merge([processMetrics(), ...registers]).metrics()
    },
  }
}

function processMetrics(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}
