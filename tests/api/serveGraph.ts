import { onTestFinished } from 'vitest'
import { createAuthenticate, startServer } from '../../src/api/index.ts'
import type { ServerOptions } from '../../src/api/startServer.ts'
import type { Graph } from '../../src/graph/index.ts'
import type { Answer } from './openApi.ts'

export interface Sent {
  readonly query?: string
  readonly operationName?: string
  readonly variables?: object
  readonly extensions?: object
  readonly documentId?: string
}

export interface Received extends Answer<Record<string, unknown>> {
  readonly status: number
  readonly headers: Headers
  readonly extensions?: { readonly cost?: Readonly<Record<string, unknown>> }
}

export interface TestServer {
  readonly url: string
  readonly logged: Logged[]
  readonly send: (body: Sent, headers?: Readonly<Record<string, string>>) => Promise<Received>
}

type Logged = Readonly<Record<string, unknown>>

/** A server over HTTP until the running test has ended; whoever asks may read, where nothing else is said. */
export async function serveGraph(graph: Graph, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const logged: Logged[] = []
  const put = (detail: object): void => void logged.push(detail as Logged)
  const server = await startServer({
    graph,
    port: 0,
    log: { info: put, error: put },
    authenticate: createAuthenticate({ openReading: true }),
    ...options,
  })
  onTestFinished(() => server.close())
  const url = server.url.replace('0.0.0.0', '127.0.0.1')
  return {
    url,
    logged,
    send: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      return { status: response.status, headers: response.headers, ...((await response.json()) as object) }
    },
  }
}
