import { setTimeout } from 'node:timers/promises'
import { createSchema, createYoga, type Plugin } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useCost } from '../../src/api/plugins/useCost.ts'
import { useExchange } from '../../src/api/plugins/useExchange.ts'
import { useTimeLimit } from '../../src/api/plugins/useTimeLimit.ts'
import { gate } from './gate.ts'
import { type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const LEVELS = '{ counts { acts } acts { nodes { origins { articles { text } } } } }'

describe('a request', () => {
  it('that takes too long is broken off, and what it reads with it', async () => {
    const { wait, pass } = gate()
    const graph = withMethods(api.graph, {
      originsOfActs: async () => {
        await wait()
        return []
      },
    })
    const { send } = await serveGraph(graph, { timeLimit: 1 })
    api.reads.length = 0
    const { status, data, errors } = await send({ query: LEVELS })
    pass()
    expect([status, data]).toEqual([504, undefined])
    expect(errors).toMatchObject([{ extensions: { code: 'TIMED_OUT', limit: 1 } }])
    await setTimeout(100)
    expect(api.reads.toSorted(), 'nothing below').toEqual([
      'countEverything',
      'findActsAlone',
      'readRevision',
    ])
  })

  it('whose client has left is broken off too, and told from one that has failed', async () => {
    const { arrived, wait, pass } = gate()
    const graph = withMethods(api.graph, {
      originsOfActs: async (ids) => {
        await wait()
        return api.graph.originsOfActs(ids)
      },
    })
    const { url, logged } = await serveGraph(graph)
    api.reads.length = 0
    const client = new AbortController()
    const left = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: LEVELS }),
      signal: client.signal,
    })
    await arrived
    client.abort()
    await expect(left).rejects.toThrow('aborted')
    await expect.poll(() => logged).toMatchObject([{ outcome: 'left', code: 'NONE' }])
    pass()
    await setTimeout(100)
    expect(api.reads).not.toContain('readTexts')
  })
})

it('a stream says its cost, is not broken off by the limit, and ends with its client', async () => {
  let ended = false
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { a: Int } type Subscription { count: Int! }',
      resolvers: {
        Subscription: {
          count: {
            subscribe: async function* () {
              try {
                for (let count = 1; ; count++) {
                  await setTimeout(400)
                  yield { count }
                }
              } finally {
                ended = true
              }
            },
          },
        },
      },
    }),
    logging: false,
    plugins: [useExchange(0) as Plugin, useCost(), useTimeLimit(1)],
  })
  const client = new AbortController()
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { count }' }),
    signal: client.signal,
  })
  let received = ''
  for await (const chunk of response.body ?? []) {
    received += Buffer.from(chunk as Uint8Array).toString()
    if (received.includes('"count":4')) break
  }
  expect(received, 'after more than a second').toContain('"count":4')
  const costs = received.match(/"extensions":\{"cost":\{"requested":1,"limit":50000,/g)
  expect(costs, 'with each event').toHaveLength(4)
  client.abort()
  await expect.poll(() => ended).toBe(true)
})
