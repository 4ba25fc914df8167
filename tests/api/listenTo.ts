import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Role } from '../../src/api/access/viewer.ts'

/** A subscription over HTTP, as server-sent events. */
export interface Listening<Data> {
  readonly status: number | undefined
  /** What comes next: the answer of an event; undefined where the server has ended it. */
  readonly next: () => Promise<Event<Data> | undefined>
  /** Comments by which the server says that it is still there. */
  readonly heartbeats: () => number
  readonly response: IncomingMessage
  readonly close: () => void
}

export interface Event<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[]
}

/** Subscribes at a server. */
export async function listenTo<Data>(
  url: string,
  query: string,
  variables: object = {},
  as?: Role,
): Promise<Listening<Data>> {
  const asked = post(url, as)
  asked.end(JSON.stringify({ query, variables }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.setEncoding('utf8')
  let [text, heartbeats] = ['', 0]
  const chunks = response[Symbol.asyncIterator]()
  const next = async (): Promise<Event<Data> | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        const { done, value } = await chunks.next()
        if (done) return undefined
        text += value
        continue
      }
      const message = text.slice(0, end)
      text = text.slice(end + 2)
      if (message === ':') heartbeats += 1
      const data = /^event: next\ndata: (.*)$/s.exec(message)?.[1]
      if (data !== undefined) return JSON.parse(data)
      if (message.startsWith('event: complete')) return undefined
    }
  }
  return {
    status: response.statusCode,
    next,
    heartbeats: () => heartbeats,
    response,
    close: () => response.destroy(),
  }
}

function post(url: string, as: Role | undefined): ClientRequest {
  return request(`${url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(as && { authorization: as }),
    },
  })
}
