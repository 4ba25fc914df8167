import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuthenticate, startServer } from '../../src/api/index.ts'
import { gate } from './gate.ts'
import { type OpenApi, openApi } from './openApi.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('the server', () => {
  it('answers queries, says that it lives, and knows no other paths', async () => {
    const server = await startServer({ graph: api.graph, port: 0 })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const counted = await post(server.url)
    expect(await counted.json()).toMatchObject({ data: { counts: { acts: 5 } } })
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect((await fetch(`${server.url}/etc/passwd`)).status).toBe(404)
    await server.close()
  })

  it('shows GraphiQL with its examples to browsers', async () => {
    const server = await startServer({ graph: api.graph, port: 0 })
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    expect(page).toContain('query WhoMetWhom')
    expect(page).toContain('query OpenDemands')
    expect(page, 'nothing is loaded from elsewhere').not.toMatch(
      /<(?:script|link)[^>]+(?:src|href)="?https?:/,
    )
    await server.close()
  })

  it('on this machine alone answers to the names of this machine only', async () => {
    const server = await startServer({ graph: api.graph, port: 0 })
    const statuses = await Promise.all(
      ['evil.example', '127.0.0.1.evil.example', 'localhost', '127.0.0.1:80', '[::1]:4000'].map((host) =>
        statusFor(server.url, host),
      ),
    )
    expect(statuses).toEqual([421, 421, 200, 200, 200])
    await server.close()
  })

  it('that other machines reach answers to any name', async () => {
    const authenticate = createAuthenticate({ openReading: true })
    const server = await startServer({ graph: api.graph, host: '0.0.0.0', port: 0, authenticate })
    const url = server.url.replace('0.0.0.0', '127.0.0.1')
    expect(await statusFor(url, 'graph.example')).toBe(200)
    await server.close()
  })

  it('says that a port is taken', async () => {
    const first = await startServer({ graph: api.graph, port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(startServer({ graph: api.graph, port })).rejects.toMatchObject({
      name: 'ClaimgraphError',
      code: 'PORT_IN_USE',
      value: port,
      advice: expect.stringContaining('another port'),
    })
    await first.close()
  })

  it.each(['203.0.113.7', 'no-such-host.invalid'])(
    'says that an address is not its own: %s',
    async (host) => {
      const authenticate = createAuthenticate({ openReading: true })
      await expect(startServer({ graph: api.graph, host, port: 0, authenticate })).rejects.toMatchObject({
        code: 'ADDRESS_NOT_AVAILABLE',
        value: host,
      })
    },
  )

  it('closes at once where nothing was asked on a connection', async () => {
    const server = await startServer({ graph: api.graph, port: 0 })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    await once(socket, 'connect')
    const closed = once(socket, 'close')
    const before = performance.now()
    await server.close()
    await closed
    expect(performance.now() - before).toBeLessThan(4_000)
  })

  it('lets a request in progress end before it closes, and frees the port', async () => {
    const { arrived, wait, pass } = gate()
    const graph = withMethods(api.graph, {
      counts: async () => {
        await wait()
        return api.graph.counts()
      },
    })
    const server = await startServer({ graph, port: 0 })
    const answer = post(server.url)
    await arrived
    const closed = server.close()
    pass()
    expect(await (await answer).json()).toMatchObject({ data: { counts: { acts: 5 } } })
    await closed
    await expect(post(server.url)).rejects.toThrow('fetch failed')
  })
})

function post(url: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ counts { acts } }"}',
  })
}

/** What `/health` answers to a request that names this host. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const request = get(`${url}/health`, { headers: { host } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}
