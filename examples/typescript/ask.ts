import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'

/** What the API says is wrong; `code` stays the same from version to version, the message may change. */
export class ApiError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
  }
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** How often something that passes is tried, and how many seconds are waited before the next time. */
const TRIES = 4
const PATIENCE = 1

/** Asks an operation; the answer has its types. Waits and asks again while the server or its graph is busy. */
export async function ask<Data, Variables>(
  url: string,
  operation: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  for (let left = TRIES; ; left--) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(operation), variables }),
    }).catch(() => {
      throw new ApiError('NO_SERVER', `No server answers at ${url}.`)
    })
    const isBusy = response.status === 429 || response.status === 503
    const { data, errors } = (await bodyOf(response)) as Answer<Data>
    const [error] = errors ?? []
    const code = error?.extensions?.code ?? (isBusy ? 'BUSY' : undefined)
    if (code === undefined && data) return data
    if (left === 1 || !(isBusy || code === 'GRAPH_UNAVAILABLE')) {
      throw new ApiError(code ?? 'NO_ANSWER', error?.message ?? `HTTP ${response.status}`)
    }
    const seconds = Number(response.headers.get('retry-after') ?? PATIENCE)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

/** What a proxy answers in between may be no JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
}
