import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startServer } from '../../src/api/index.ts'
import { type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('/health', () => {
  it('says what runs, and nothing else', async () => {
    const { url } = await serveGraph(api.graph, { version: '1.2.3' })
    const health = await (await fetch(`${url}/health`)).json()
    expect(health).toEqual({
      program: 'claimgraph',
      version: '1.2.3',
      startedAt: expect.stringMatching(/Z$/),
    })
  })
})

describe('/ready', () => {
  it('waits for the graph, as all do who ask it', async () => {
    const server = await startServer({ port: 0 })
    onTestFinished(() => server.close())
    const query = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{a}"}' }
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    const early = await fetch(`${server.url}/ready`)
    expect([early.status, await early.json()]).toEqual([503, { status: 'starting' }])
    const refused = await fetch(`${server.url}/graphql`, query)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] })
    server.open(api.graph)
    const late = await fetch(`${server.url}/ready`)
    expect([late.status, await late.json()]).toEqual([200, { status: 'ready' }])
  })

  it('asks the graph at most once a second, however many ask', async () => {
    let pings = 0
    const graph = withMethods(api.graph, {
      ping: async () => {
        pings++
      },
    })
    const { url } = await serveGraph(graph)
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${url}/ready`)).status),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(pings).toBe(1)
  })

  it('says that the graph does not answer, without its words', async () => {
    const graph = withMethods(api.graph, { ping: () => Promise.reject(new Error('Secret')) })
    const { url } = await serveGraph(graph)
    const response = await fetch(`${url}/ready`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'graph away' }])
  })
})

describe('/metrics', () => {
  it('counts requests by kind, outcome and code, and times statements by name', async () => {
    const { url, send } = await serveGraph(api.graph)
    await send({ query: 'query Mine { acts { nodes { reports { sentence } } } }' })
    await send({ query: '{ acts(first: 0) { nodes { id } } }' })
    await send({ query: '{' })
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await response.text()
    for (const line of [
      'claimgraph_requests_total{operation="query",outcome="answered",code="NONE"} 1',
      'claimgraph_requests_total{operation="query",outcome="refused",code="BAD_PAGE"} 1',
      'claimgraph_requests_total{operation="none",outcome="refused",code="GRAPHQL_PARSE_FAILED"} 1',
      'claimgraph_request_duration_seconds_count{operation="query",outcome="answered"} 1',
      'claimgraph_cypher_duration_seconds_count{statement="findActsAloneWithBriefReports",outcome="answered"} 1',
      'claimgraph_requests_in_progress 0',
      'claimgraph_cost_in_progress 0',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).not.toContain('Mine')
  })

  it('grows no further with what clients write', async () => {
    const { url, send } = await serveGraph(api.graph)
    const size = async () => (await (await fetch(`${url}/metrics`)).text()).match(/^claimgraph/gm)?.length
    const ask = (name: string) => send({ query: `query ${name} { ${name}: counts { acts } }` })
    await ask('first')
    const before = await size()
    for (let index = 0; index < 20; index++) await ask(`other${index}`)
    expect(await size()).toBe(before)
  })
})

describe('other paths', () => {
  it.each(['/', '/graphql/', '/graphqlx', '/x/graphql', '/live', '/health/', '/healthz?/health', '//ready'])(
    'are not there: %s',
    async (path) => {
      const { url } = await serveGraph(api.graph)
      const response = await fetch(url + path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    },
  )

  it.each(['/health', '/ready', '/metrics'])('%s is only looked at', async (path) => {
    const { url } = await serveGraph(api.graph)
    const posted = await fetch(url + path, { method: 'POST', body: 'x' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET'])
    const head = await fetch(url + path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})
