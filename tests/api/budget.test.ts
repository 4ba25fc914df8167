import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/api/access/viewer.ts'
import { apiError } from '../../src/api/apiError.ts'
import { createBudgets } from '../../src/api/cost/createBudgets.ts'
import { clientAddress, networkOf } from '../../src/api/server/clientAddress.ts'
import { listenTo } from './listenTo.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { type Received, serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const QUERY = '{ acts(first: 100) { nodes { id } } }'
/** What it costs, and what any request does. */
const [COST, LEAST] = [101, 50]

describe('a budget', () => {
  it('is spent, and whole again in the next minute', () => {
    let now = 5_000
    const budgets = createBudgets(100, () => now)
    expect(budgets.spend('a', 60)).toEqual({ limit: 100, left: 40, resetsIn: 60 })
    now += 30_500
    expect(budgets.spend('a', 41), 'nothing is spent in part').toBeUndefined()
    expect(budgets.spend('a', 40)).toEqual({ limit: 100, left: 0, resetsIn: 30 })
    expect(budgets.spend('b', 1)).toMatchObject({ left: 99 })
    now += 29_500
    expect(budgets.of('a')).toEqual({ limit: 100, left: 100, resetsIn: 60 })
  })

  it('is told with each answer, and ends in a refusal that says when to come again', async () => {
    const { send } = await serveGraph(api.graph, { costPerMinute: 3 * COST })
    const lefts = []
    for (let round = 0; round < 3; round++) {
      const { extensions } = await send({ query: QUERY })
      lefts.push(extensions?.cost?.budget)
    }
    expect(lefts).toMatchObject([2, 1, 0].map((left) => ({ limit: 3 * COST, left: left * COST })))
    api.reads.length = 0
    const { status, headers, errors } = await send({ query: QUERY })
    const retryAfter = Number(headers.get('retry-after'))
    expect(status).toBe(429)
    expect(retryAfter).toBeGreaterThan(0)
    expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', limit: 0, actual: LEAST, retryAfter })
    expect(api.reads).toEqual([])
  })

  it('leaves room for what costs less', async () => {
    const { send } = await serveGraph(api.graph, { costPerMinute: COST + LEAST })
    await send({ query: QUERY })
    expect(codesOf(await send({ query: QUERY.replace('100', '60') }))).toEqual(['RATE_LIMITED'])
  })

  it('is charged for what is no query too', async () => {
    const { send } = await serveGraph(api.graph, { costPerMinute: 2 * LEAST })
    for (const query of ['{', '{ nothing }']) await send({ query })
    expect((await send({ query: '{' })).status).toBe(429)
  })

  it('is of a key where there is one, and else of an address', async () => {
    const { send } = await serveGraph(api.graph, { costPerMinute: LEAST, authenticate: byName })
    const statuses = []
    for (const key of ['a', 'b', 'a', 'wrong', 'wrong', 'b']) {
      statuses.push((await send({ query: '{ __typename }' }, { 'x-key': key })).status)
    }
    expect(statuses).toEqual([200, 200, 429, 200, 429, 429])
  })

  it('is of the address that a proxy tells, and of no other', async () => {
    const direct = await serveGraph(api.graph, { costPerMinute: LEAST })
    await direct.send({ query: '{ __typename }' }, from('192.0.2.1'))
    expect((await direct.send({ query: '{ __typename }' }, from('192.0.2.2'))).status).toBe(429)
    const behind = await serveGraph(api.graph, { costPerMinute: LEAST, proxies: 1 })
    const statuses = []
    for (const address of ['192.0.2.1', '192.0.2.2', '10.9.9.9, 192.0.2.1', '192.0.2.3']) {
      statuses.push((await behind.send({ query: '{ __typename }' }, from(address))).status)
    }
    expect(statuses).toEqual([200, 200, 429, 200])
  })

  it('has no end where only this machine asks, unless it is told to', async () => {
    const { send } = await serveGraph(api.graph)
    expect((await send({ query: QUERY })).extensions?.cost).not.toHaveProperty('budget')
    const shared = await serveGraph(api.graph, { host: '0.0.0.0' })
    expect((await shared.send({ query: QUERY })).extensions?.cost).toHaveProperty('budget')
  })

  it('is spent by each event of a subscription, of which the next waits where nothing is left', async () => {
    const limit = 200
    const { url } = await serveGraph(api.graph, { costPerMinute: limit })
    const query =
      'subscription { actsAdded(since: "2022-01-01T00:00:00Z") { node { by { latestActs(first: 15) { id } } } } }'
    const listening = await listenTo(url, query)
    const costs: number[] = []
    const taking = (async () => {
      for (let event = await listening.next(); event; event = await listening.next())
        costs.push((event as Received).extensions?.cost?.requested as number)
    })().catch(() => undefined)
    await setTimeout(1500)
    const [cost = 0] = costs
    expect(costs).toHaveLength(Math.floor(limit / cost))
    expect(costs.length).toBeLessThan(5)
    listening.close()
    await taking
  })
})

async function byName({ headers }: Request): Promise<Viewer> {
  const name = headers.get('x-key') ?? ''
  if (name === 'wrong') throw apiError('BAD_REQUEST', 'There is no such key.')
  return { name, role: 'reader' }
}

function from(address: string): Readonly<Record<string, string>> {
  return { 'x-forwarded-for': address }
}

describe('an address', () => {
  it.each([
    ['203.0.113.7', null, 0, '203.0.113.7'],
    ['203.0.113.7', '1.1.1.1', 0, '203.0.113.7'],
    ['10.0.0.1', '1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
    ['10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['10.0.0.1', '203.0.113.7', 2, '10.0.0.1'],
    ['10.0.0.1', null, 1, '10.0.0.1'],
  ])('of %s, forwarded for %s over %i proxies, is %s', (peer, forwarded, proxies, address) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(address)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is in the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
