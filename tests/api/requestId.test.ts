import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const QUERY = 'query Count { counts { acts } }'
const MADE = /^[\da-f-]{36}$/

describe('a request', () => {
  it('keeps the id that it is sent with, where that is plain, and else is given one', async () => {
    const { send } = await serveGraph(api.graph)
    const ids = []
    for (const given of ['web-7.a:b/c+d=', 'a'.repeat(101), 'a b', '{"level":60}', '']) {
      ids.push((await send({ query: QUERY }, { 'x-request-id': given })).headers.get('x-request-id'))
    }
    expect(ids[0]).toBe('web-7.a:b/c+d=')
    for (const id of ids.slice(1)) expect(id).toMatch(MADE)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is written to the log once, with how it was answered and no word of the query', async () => {
    const { send, logged } = await serveGraph(api.graph)
    await send({ query: QUERY }, { 'x-request-id': 'r-1' })
    await send({ query: '{ acts(first: 1000) { nodes { id } } }' })
    await send({ query: `query ${'N'.repeat(100)} { __typename }` })
    expect(logged).toMatchObject([
      {
        requestId: 'r-1',
        address: '127.0.0.1',
        viewer: 'anybody',
        operation: 'query',
        operationName: 'Count',
        cost: 2,
        outcome: 'answered',
        code: 'NONE',
        status: 200,
        milliseconds: expect.any(Number),
      },
      { outcome: 'refused', code: 'BAD_PAGE' },
      { operationName: 'N'.repeat(64) },
    ])
    expect(JSON.stringify(logged)).not.toContain('acts')
  })

  it('that fails has the same id in the answer, the header and both entries of the log', async () => {
    const error = new Error('MATCH (s:Secret)')
    const { send, logged } = await serveGraph(withMethods(api.graph, { counts: () => Promise.reject(error) }))
    const { headers, errors } = await send({ query: QUERY }, { 'x-request-id': 'r-2' })
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-2' })
    expect(headers.get('x-request-id')).toBe('r-2')
    expect(logged).toMatchObject([
      { requestId: 'r-2', err: error },
      { requestId: 'r-2', outcome: 'failed', code: 'INTERNAL_SERVER_ERROR' },
    ])
  })
})
