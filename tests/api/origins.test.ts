import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const OURS = 'https://desk.example'

describe('a web page of another origin', () => {
  it('may ask where its origin is allowed', async () => {
    const { url, send } = await serveGraph(api.graph, { origins: [OURS, 'https://other.example'] })
    const leave = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: OURS, 'access-control-request-method': 'POST' },
    })
    expect(leave.ok).toBe(true)
    expect(Object.fromEntries(leave.headers)).toMatchObject({
      'access-control-allow-origin': OURS,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Authorization, Content-Type, X-Request-Id',
    })
    const answer = await send({ query: '{ counts { acts } }' }, { origin: OURS })
    expect(answer.headers.get('access-control-allow-origin')).toBe(OURS)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each(['https://desk.example.evil.example', 'http://desk.example', 'null', 'https://DESK.example'])(
    'gets no leave where it is not: %s',
    async (origin) => {
      const { url, send } = await serveGraph(api.graph, { origins: [OURS] })
      const asked = await fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
      const sent = await send({ query: '{ counts { acts } }' }, { origin })
      for (const { headers } of [asked, sent]) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      }
    },
  )
})

describe('the schema', () => {
  const INTROSPECTION = getIntrospectionQuery()

  it('is told, with GraphiQL, where only this machine asks', async () => {
    const own = await serveGraph(api.graph)
    expect(codesOf(await own.send({ query: INTROSPECTION }))).toEqual([])
    const shared = await serveGraph(api.graph, { host: '0.0.0.0' })
    expect(codesOf(await shared.send({ query: '{ __schema { types { name } } }' }))).toEqual([
      'INTROSPECTION_OFF',
    ])
    const behind = await serveGraph(api.graph, { proxies: 1 })
    expect(codesOf(await behind.send({ query: '{ t: __type(name: "Act") { name } }' }))).toEqual([
      'INTROSPECTION_OFF',
    ])
    const page = { headers: { accept: 'text/html' } }
    expect((await fetch(`${own.url}/graphql`, page)).status).toBe(200)
    expect((await fetch(`${shared.url}/graphql`, page)).status).toBe(406)
  })

  it('can be told or kept otherwise', async () => {
    const told = await serveGraph(api.graph, { host: '0.0.0.0', introspection: true })
    expect(codesOf(await told.send({ query: INTROSPECTION }))).toEqual([])
    const kept = await serveGraph(api.graph, { introspection: false })
    expect(codesOf(await kept.send({ query: INTROSPECTION }))[0]).toBe('INTROSPECTION_OFF')
    expect((await kept.send({ query: '{ acts { nodes { __typename } } }' })).errors).toBeUndefined()
  })

  it('is not given away by errors where it is kept', async () => {
    const { send } = await serveGraph(api.graph, { introspection: false })
    const answers = [
      await send({ query: '{ act { nodes { contents } } }' }),
      await send({ query: '{ acts(filter: { types: [DEMANDE] }) { nodes { id } } }' }),
      await send({ query: '{ acts(filte: {}) { nodes { id } } }' }),
      await send({
        query: 'query ($f: ActFilter) { acts(filter: $f) { nodes { id } } }',
        variables: { f: { type: ['DEMANDE'], types: ['DEMANDE'] } },
      }),
    ]
    for (const answer of answers) expect(answer.errors).not.toHaveLength(0)
    expect(JSON.stringify(answers)).not.toContain('Did you mean')
  })
})
