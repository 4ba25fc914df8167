import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCapacity } from '../../src/api/cost/createCapacity.ts'
import { gate } from './gate.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

/** Costs about a thousand. */
const HEAVY = '{ counts { acts } actors(first: 100) { nodes { id name type aliases iso3 roles { title } } } }'

describe('a server', () => {
  it('that has as much to do as it takes on turns heavy requests away, and answers light ones', async () => {
    const { arrived, pass, wait } = gate()
    const graph = withMethods(api.graph, {
      counts: async () => {
        await wait()
        return api.graph.counts()
      },
    })
    const { url, send } = await serveGraph(graph, { costInProgress: 1_500 })
    const first = send({ query: HEAVY })
    await arrived
    const { status, headers, errors } = await send({ query: HEAVY })
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OVERLOADED', limit: 1_500, retryAfter: 1 })
    expect(codesOf(await send({ query: '{ acts { nodes { content } } }' }))).toEqual([])
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).toMatch(/^claimgraph_requests_in_progress 1$/m)
    expect(metrics).toMatch(/^claimgraph_cost_in_progress [1-9]\d{2,}$/m)
    expect(metrics).toContain(
      'claimgraph_requests_total{operation="query",outcome="failed",code="OVERLOADED"} 1',
    )
    pass()
    expect(codesOf(await first)).toEqual([])
    expect(codesOf(await send({ query: HEAVY }))).toEqual([])
  })

  it('takes on again what was taken by requests that failed', async () => {
    const failing = withMethods(api.graph, { counts: () => Promise.reject(new Error('no')) })
    const { url, send } = await serveGraph(failing, { costInProgress: 1_500 })
    for (let round = 0; round < 3; round++) await send({ query: HEAVY })
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^claimgraph_cost_in_progress 0$/m)
  })
})

describe('capacity', () => {
  it('is taken and given back', () => {
    const capacity = createCapacity(1_000)
    expect([capacity.take(900), capacity.take(600), capacity.take(400), capacity.taken]).toEqual([
      true,
      false,
      true,
      1_300,
    ])
    capacity.giveBack(900)
    expect([capacity.take(600), capacity.taken]).toEqual([true, 1_000])
  })

  it('is there for one request that asks for more, where it is alone', () => {
    const capacity = createCapacity(1_000)
    expect([capacity.take(5_000), capacity.take(600)]).toEqual([true, false])
  })
})
