import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { byName, type OpenApi, openApi } from './openApi.ts'
import { type Received, type Sent, serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi
let ask: (sent: Sent, role?: string) => Promise<Received>
let url: string

beforeEach(async () => {
  api = await openApi(meetings(3))
  const server = await serveGraph(api.graph, { authenticate: byName })
  url = server.url
  ask = (sent, role) => server.send(sent, role === undefined ? {} : { authorization: role })
})
afterEach(() => api.close())

const ACTS: Sent = { query: '{ acts { totalCount nodes { id content reports { sentence } } } }' }

/** What the graph is asked for one question. */
async function readsFor(sent: Sent, role?: string): Promise<string[]> {
  api.reads.length = 0
  expect((await ask(sent, role)).errors).toBeUndefined()
  return [...api.reads]
}

describe('an answer', () => {
  it('is given again, letter by letter, without asking more than whether the graph is the same', async () => {
    const first = await ask(ACTS)
    api.reads.length = 0
    expect(await ask(ACTS)).toMatchObject({ status: 200, data: first.data, extensions: first.extensions })
    expect(api.reads).toEqual(['readRevision'])
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^claimgraph_kept_answers_total 1$/m)
  })

  it('is another one once anything was written', async () => {
    const first = await ask(ACTS)
    await api.write(meetings(4))
    expect((await ask(ACTS)).data).not.toEqual(first.data)
    expect(await readsFor(ACTS)).toEqual(['readRevision'])
  })

  it('is given to the same question alone: text, operation, variables', async () => {
    const query =
      'query A($n: Int) { acts(first: $n) { nodes { id } } } query B { acts { nodes { id type } } }'
    const questions = [
      { query, operationName: 'A', variables: { n: 1 } },
      { query, operationName: 'A', variables: { n: 2 } },
      { query, operationName: 'B' },
      { query: `${query} `, operationName: 'B' },
    ]
    for (const question of questions) expect((await readsFor(question)).length).toBeGreaterThan(1)
    for (const question of questions) expect(await readsFor(question)).toEqual(['readRevision'])
  })

  it('is not given to another role', async () => {
    await readsFor(ACTS)
    expect((await readsFor(ACTS, 'curator')).length).toBeGreaterThan(1)
    expect(await readsFor(ACTS, 'curator')).toEqual(['readRevision'])
  })

  it('of the server itself is not kept', async () => {
    const jobs = { query: '{ ...All } fragment All on Query { jobs { id } }' }
    for (let round = 0; round < 2; round++) expect(await readsFor(jobs, 'admin')).toEqual([])
  })

  it('with an error is not kept', async () => {
    let failures = 0
    const failing = withMethods(api.graph, {
      counts: async () => {
        if (failures++ === 0) throw new Error('once')
        return api.graph.counts()
      },
    })
    const { send } = await serveGraph(failing)
    const counts: Sent = { query: '{ counts { acts } }' }
    expect((await send(counts)).data).toBeNull()
    expect((await send(counts)).data).toEqual({ counts: { acts: 3 } })
  })

  it('says what a request costs, as any does, and takes part in what a client may ask for', async () => {
    const { send } = await serveGraph(api.graph, { costPerMinute: 1_000 })
    const left = async () => (await send(ACTS)).extensions?.cost?.budget
    expect(await left()).toMatchObject({ left: expect.any(Number) })
    const spent = (await left()) as { left: number }
    expect(((await left()) as { left: number }).left).toBeLessThan(spent.left)
  })
})

describe('a decision', () => {
  it('is seen by whoever asks next', async () => {
    const query = '{ acts { nodes { id by { name } reports { id confirmed } } } }'
    const { data } = await ask({ query })
    const [report] = JSON.stringify(data).match(/"id":"(\w+)","confirmed":false/) ?? []
    expect(report).toBeDefined()
    const id = /"id":"(\w+)"/.exec(report ?? '')?.[1]
    const decide = `mutation { decide(decision: { confirm: ["${id}"] }, reason: "seen") { __typename } }`
    expect((await ask({ query: decide }, 'curator')).errors).toBeUndefined()
    expect(JSON.stringify((await ask({ query })).data)).toContain(`"id":"${id}","confirmed":true`)
  })
})

describe('the memory for answers', () => {
  it('is held: what was not asked for longest goes', async () => {
    const log = { info: () => {}, error: () => {} }
    const small = createApi({ graph: api.graph, log, keepAnswers: 0.004 })
    const reads = async (n: number): Promise<number> => {
      api.reads.length = 0
      const body = JSON.stringify({ query: `{ a${n}: acts { nodes { id } } }` })
      const headers = { 'content-type': 'application/json' }
      await small.fetch('http://localhost/graphql', { method: 'POST', headers, body })
      return api.reads.length
    }
    for (let n = 0; n < 10; n++) await reads(n)
    expect(await reads(9)).toBe(1)
    expect(await reads(0)).toBeGreaterThan(1)
    await small.dispose()
  })

  it('can be none', async () => {
    const { send } = await serveGraph(api.graph, { keepAnswers: 0 })
    await send(ACTS)
    api.reads.length = 0
    await send(ACTS)
    expect(api.reads).not.toContain('readRevision')
  })
})
