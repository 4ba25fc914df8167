import { startServer } from '../../../src/api/index.ts'
import type { Answer, OpenApi } from '../openApi.ts'

export interface Served {
  readonly url: string
  /** Sends a query over HTTP with this header `Authorization`; none where it is undefined. */
  readonly ask: (authorization: string | undefined, query?: string, variables?: object) => Promise<Told>
  readonly close: () => Promise<void>
}

export interface Told extends Answer<Record<string, unknown>> {
  readonly status: number
  readonly headers: Headers
}

type Options = Omit<Parameters<typeof startServer>[0], 'graph' | 'port'>

/** A server on a free port of this machine. */
export async function serve({ graph }: OpenApi, options: Options): Promise<Served> {
  const server = await startServer({ ...options, graph, port: 0 })
  return {
    url: server.url,
    ask: async (authorization, query = '{ counts { acts } }', variables = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
        },
        body: JSON.stringify({ query, variables }),
      })
      const { status, headers } = response
      return { status, headers, ...((await response.json()) as Answer<Record<string, unknown>>) }
    },
    close: () => server.close(),
  }
}

/** What the log was told. */
export interface Heard {
  readonly log: { info(): void; error(detail: object): void }
  readonly errors: object[]
}

export function listen(): Heard {
  const errors: object[] = []
  return { errors, log: { info: () => {}, error: (detail) => void errors.push(detail) } }
}

/** Of an answer to who is turned away. */
export const TURNED_AWAY = {
  status: 401,
  errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
} as const
