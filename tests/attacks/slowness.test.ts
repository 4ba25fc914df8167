import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuthenticate, createLog } from '../../src/api/index.ts'
import { type RunningServer, startServer } from '../../src/api/startServer.ts'
import { type OpenApi, openApi } from '../api/openApi.ts'
import { meetings } from '../api/stories.ts'
import { headOf, openRaw, type RawConnection } from './rawConnection.ts'

let api: OpenApi
let server: RunningServer

beforeAll(async () => {
  api = await openApi(meetings(5))
  server = await startServer({ graph: api.graph, port: 0, log: createLog('silent') })
})
afterAll(async () => {
  await server.close()
  await api.close()
})

/** Milliseconds that a busy machine may be late. */
const LATE = 8_000

describe.concurrent('a client that takes its time', () => {
  it('with the head of a request is hung up on', async () => {
    const raw = await openRaw(server.url)
    raw.send('POST /graphql HTTP/1.1\r\nHost: localhost\r\n')
    const received = await drip(raw, 'X: y\r\n')
    expect(raw.lasted()).toBeLessThan(10_000 + LATE)
    expect(received).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  })

  it('with the body of a request is hung up on', async () => {
    const raw = await openRaw(server.url)
    raw.send(headOf(100_000))
    const received = await drip(raw, ' ')
    expect(raw.lasted()).toBeLessThan(20_000 + LATE)
    expect(received).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  })

  it('without a word is hung up on', async () => {
    const raw = await openRaw(server.url)
    await raw.closed
    expect(raw.lasted()).toBeLessThan(10_000 + LATE)
  })

  it('does not keep others waiting, however many there are', async () => {
    const crowd = await Promise.all(Array.from({ length: 300 }, () => openRaw(server.url)))
    for (const raw of crowd) raw.send(headOf(100_000))
    expect(await count()).toEqual({ counts: { acts: 5 } })
    for (const raw of crowd) raw.hangUp()
  })
})

describe('a body without end', () => {
  it('is taken in no further than it may be long, and its client hung up on', async () => {
    const raw = await openRaw(server.url)
    raw.send(headOf())
    const chunk = `2710\r\n${' '.repeat(10_000)}\r\n`
    let sent = 0
    while (!raw.isClosed() && sent < 500) {
      raw.send(chunk)
      sent++
      await setTimeout(1)
    }
    const received = await raw.closed
    expect(received).toMatch(/^HTTP\/1\.1 413 /)
    expect(received).toContain('"code":"BODY_TOO_LARGE","limit":200000')
    expect(sent, 'pieces of 10,000 bytes').toBeLessThan(400)
    expect(await count()).toEqual({ counts: { acts: 5 } })
  })

  it('is refused at once where its length is told', async () => {
    const raw = await openRaw(server.url)
    raw.send(headOf(1e12))
    const received = await raw.closed
    expect(received).toMatch(/^HTTP\/1\.1 413 /)
    expect(received).toContain('"limit":200000,"actual":1000000000000')
    expect(received.toLowerCase()).toContain('connection: close')
  })
})

describe('a head', () => {
  it.each([
    ['too long', `GET /health HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'with two lengths',
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      400,
    ],
    [
      'with a length and pieces',
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
    ],
    ['without a host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
    ['that is none', '\u0016\u0003\u0001', 400],
    ['with a host that is none', 'GET /graphql?x HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n', 421],
    [
      'to another server',
      'GET http://elsewhere.example/graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      404,
    ],
    ['with NUL in its path', 'GET /graphql\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ])('%s is refused', async (_what, head, status) => {
    const raw = await openRaw(server.url)
    raw.send(head)
    const received = await raw.closed
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(received).not.toMatch(/ {4}at |node_modules|\/src\//)
  })

  it('with a host that is none is refused where any host is answered to', async () => {
    const open = await startServer({
      graph: api.graph,
      host: '0.0.0.0',
      port: 0,
      log: createLog('silent'),
      authenticate: createAuthenticate({ openReading: true }),
    })
    const raw = await openRaw(open.url)
    raw.send('POST /graphql?x HTTP/1.1\r\nHost: a b[\r\nConnection: close\r\n\r\n')
    const received = await raw.closed
    await open.close()
    expect(received).toMatch(/^HTTP\/1\.1 400 /)
    expect(received).toContain('"code":"BAD_REQUEST"')
  })
})

async function drip(raw: RawConnection, text: string): Promise<string> {
  const timer = setInterval(() => raw.send(text), 500)
  const received = await raw.closed
  clearInterval(timer)
  return received
}

async function count(): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ counts { acts } }"}',
  })
  return ((await response.json()) as { readonly data: unknown }).data
}
