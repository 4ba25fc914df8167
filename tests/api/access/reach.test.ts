import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuthenticate, startServer } from '../../../src/api/index.ts'
import { type OpenApi, openApi } from '../openApi.ts'
import { meetings } from '../stories.ts'
import { serve } from './served.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('a server that asks nobody who they are', () => {
  it.each(['127.0.0.1', 'localhost', '127.0.0.2'])('answers this machine, at %s', async (host) => {
    const served = await serve(api, { host })
    expect((await served.ask(undefined)).status).toBe(200)
    await served.close()
  })

  it.each([
    '0.0.0.0',
    '::',
    '192.168.0.1',
    'graph.example',
    '',
    '127.0.0.1.evil.example',
    '::ffff:127.0.0.1',
  ])('does not start where others could reach it: %j', async (host) => {
    await expect(startServer({ graph: api.graph, host, port: 0 })).rejects.toMatchObject({
      name: 'ClaimgraphError',
      code: 'KEYS_NEEDED',
      value: host,
      advice: expect.stringContaining('claimgraph key create'),
    })
  })

  it('starts there where it is said that all may read', async () => {
    const authenticate = createAuthenticate({ openReading: true })
    const server = await startServer({ graph: api.graph, host: '0.0.0.0', port: 0, authenticate })
    const response = await fetch(`${server.url.replace('0.0.0.0', '127.0.0.1')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ counts { acts } }"}',
    })
    expect(await response.json()).toMatchObject({ data: { counts: { acts: 5 } } })
    await server.close()
  })
})

it('shows GraphiQL to whoever opens it, for them to fill in their key', async () => {
  const served = await serve(api, { authenticate: createAuthenticate({}) })
  const response = await fetch(`${served.url}/graphql`, { headers: { accept: 'text/html' } })
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/html'),
  ])
  expect((await fetch(`${served.url}/health`)).status).toBe(200)
  await served.close()
})
