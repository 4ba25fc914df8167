import type { IncomingMessage, ServerResponse } from 'node:http'
import { Registry } from 'prom-client'
import { refusal } from '../apiError.ts'
import type { Metrics } from '../exchange/metrics.ts'
import { sendJson, sendRefusal } from './sendJson.ts'

/** Whether requests can be answered: not before the graph is open, and not while it is away. */
export type Readiness = 'ready' | 'starting' | 'graph away'

export interface Served {
  /** Of this program. */
  readonly version: string
  readonly metrics: Metrics
  readonly readiness: () => Promise<Readiness>
}

export type ServicePaths = ReadonlyMap<string, Answer>

type Answer = (response: ServerResponse) => Promise<void> | void

/** Answers at the paths that are for who runs the server: no key is asked for, and nothing of the graph is told. */
export function servicePaths({ version, metrics, readiness }: Served): ServicePaths {
  const startedAt = new Date().toISOString()
  return new Map<string, Answer>([
    ['/health', (response) => sendJson(response, 200, { program: 'claimgraph', version, startedAt })],
    [
      '/ready',
      async (response) => {
        const status = await readiness()
        if (status === 'ready') sendJson(response, 200, { status })
        else sendJson(response, 503, { status }, { 'retry-after': '1' })
      },
    ],
    [
      '/metrics',
      async (response) => {
        const text = await metrics.text()
        response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text)
      },
    ],
  ])
}

/** Gives the answer to a request that only looks. */
export function answerGet({ method }: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (method === 'GET' || method === 'HEAD') void answer(response)
  else sendRefusal(response, refusal('BAD_REQUEST', 'Use GET.', { status: 405, headers: { Allow: 'GET' } }))
}
