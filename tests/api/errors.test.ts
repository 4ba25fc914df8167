import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { ClaimgraphError } from '../../src/model/index.ts'
import { type Answer, codesOf, type OpenApi, openApi } from './openApi.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

const JSON_POST = { method: 'POST', headers: { 'content-type': 'application/json' } } as const

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('what a client gets wrong', () => {
  it.each([
    ['{ acts(', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { drop }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ acts(filter: { types: [LAUGHED] }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ acts(filter: { happenedFrom: "yesterday" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ acts(filter: { happenedFrom: "2022-02-30" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ acts(filter: { happenedFrom: 2022 }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ acts(filter: { happenedFrom: "2022-1-1" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['query A { counts { acts } } query B { counts { acts } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('has a code: %s', async (query, code) => {
    const answer = await api.ask(query)
    expect(codesOf(answer)).toEqual([code])
    expect(answer.data ?? null).toBeNull()
  })

  it.each([
    [{ first: 'ten' }],
    [{ first: 1.5 }],
    [{ first: 3_000_000_000 }],
    [{ from: '2022-02-30' }],
    [{ from: 7 }],
    [{ from: {} }],
  ])('has a code in variables too: %j', async (variables) => {
    const answer = await api.ask(
      'query ($first: Int, $from: Date) { acts(first: $first, filter: { happenedFrom: $from }) { nodes { id } } }',
      variables,
    )
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
  })

  it('is not written to the log', () => {
    expect(api.logged).toEqual([])
  })
})

describe('a request that a web page of another origin could send', () => {
  it.each([
    ['a form', { method: 'POST', body: new URLSearchParams({ query: '{ counts { acts } }' }) }, 415],
    ['an upload', { method: 'POST', body: form({ query: '{ counts { acts } }' }) }, 415],
    ['plain text', { method: 'POST', body: '{"query":"{ counts { acts } }"}' }, 415],
    [
      'GraphQL text',
      { method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{ a }' },
      415,
    ],
    ['nothing', { method: 'POST' }, 415],
    ['a link', { method: 'GET' }, 405],
  ])('is refused: %s', async (_name, init, status) => {
    api.reads.length = 0
    const response = await api.fetch(`/graphql?query=${encodeURIComponent('{ counts { acts } }')}`, init)
    expect(response.status).toBe(status)
    expect(codesOf((await response.json()) as Answer<unknown>)).toEqual(['BAD_REQUEST'])
    expect(api.reads).toEqual([])
  })

  it('gets no leave from the browser to send JSON', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    const asked = await api.fetch('/graphql', { method: 'OPTIONS', headers })
    expect(asked.ok).toBe(false)
    const sent = await api.fetch('/graphql', {
      ...JSON_POST,
      headers: { ...JSON_POST.headers, ...headers },
      body: '{"query":"{ counts { acts } }"}',
    })
    for (const response of [asked, sent]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('is taken when it is JSON, however the type is written', async () => {
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"query":"{ counts { acts } }"}',
    })
    expect(await response.json()).toMatchObject({ data: { counts: { acts: 5 } } })
  })
})

describe('a body', () => {
  it.each([
    '',
    'null',
    '7',
    '"x"',
    '{',
    '[]',
    '{"query":7}',
    '{"query":"{ a }","variables":[]}',
    '{"q":"{ a }"}',
  ])('that is no request is refused with a code: %s', async (body) => {
    const response = await api.fetch('/graphql', { ...JSON_POST, body })
    expect(response.status).toBe(400)
    expect(codesOf((await response.json()) as Answer<unknown>)).toEqual(['BAD_REQUEST'])
  })

  it('that holds several requests is refused', async () => {
    const body = JSON.stringify([{ query: '{ counts { acts } }' }, { query: '{ counts { acts } }' }])
    const response = await api.fetch('/graphql', { ...JSON_POST, body })
    expect(response.status).toBe(400)
    expect(codesOf((await response.json()) as Answer<unknown>)).toEqual(['BAD_REQUEST'])
  })

  it('that is too long is refused', async () => {
    const body = JSON.stringify({ query: `{ counts { acts } } #${' '.repeat(300_000)}` })
    const response = await api.fetch('/graphql', { ...JSON_POST, body })
    expect(response.status).toBe(413)
    expect(codesOf((await response.json()) as Answer<unknown>)).toEqual(['BODY_TOO_LARGE'])
  })
})

describe('a failure that is not the client’s', () => {
  const SECRET = 'MATCH (n:Secret) at /var/lib/graph'

  it('is told without its text, and is in the log once, under the same id', async () => {
    const error = new Error(SECRET)
    const { answer, logged } = await askFailing(error)
    const [first, ...others] = answer.errors ?? []
    expect(first).toMatchObject({
      message: 'Unexpected error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
    })
    for (const other of others) expect(other.extensions).toEqual(first?.extensions)
    expect(JSON.stringify(answer)).not.toContain('Secret')
    expect(logged).toEqual([{ err: error, requestId: first?.extensions.requestId }])
  })

  it('is told from a graph that is out of reach', async () => {
    const error = new ClaimgraphError('NEO4J_UNREACHABLE', SECRET)
    const { answer, logged } = await askFailing(error)
    expect(new Set(codesOf(answer))).toEqual(new Set(['GRAPH_UNAVAILABLE']))
    expect(JSON.stringify(answer)).not.toContain('Secret')
    expect(logged).toHaveLength(1)
  })
})

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

function failing(graph: Graph, error: Error): Graph {
  return withMethods(graph, { namesOfReports: () => Promise.reject(error) })
}

async function askFailing(error: Error): Promise<{ answer: Answer<unknown>; logged: object[] }> {
  const broken = await openApi(meetings(5), (graph) => failing(graph, error))
  const answer = await broken.ask(
    '{ acts { nodes { reports { names { part } } } } again: acts { nodes { reports { names { part } } } } counts { acts } }',
  )
  await broken.close()
  return { answer, logged: broken.logged }
}
