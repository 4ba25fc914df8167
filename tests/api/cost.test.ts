import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS_OF_ROLE } from '../../src/api/limits.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { type Received, serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'

/** GraphiQL asks for all there is. */
const AS_EDITORS_ASK = {
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
} as const

const READER = LIMITS_OF_ROLE.reader

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('an answer', () => {
  it('says what it cost and what is allowed', async () => {
    const { send } = await serveGraph(api.graph)
    const { extensions } = await send({ query: '{ counts { acts reports } }' })
    expect(extensions).toEqual({
      cost: { requested: 3, limit: READER.cost, depth: 2, depthLimit: READER.depth },
    })
  })

  it('says so too where it was refused, and says nothing where nobody can know', async () => {
    const { send } = await serveGraph(api.graph)
    const refused = await send({ query: deep(20) })
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'TOO_DEEP', limit: READER.depth, actual: 20 })
    expect(refused.extensions?.cost).toMatchObject({ depth: 20, depthLimit: READER.depth })
    for (const query of ['{ nothing }', '{', 'query A { counts { acts } } query B { counts { acts } }']) {
      expect((await send({ query })).extensions).toBeUndefined()
    }
  })

  it('costs what its variables, aliases and fragments ask for', async () => {
    const { send } = await serveGraph(api.graph)
    const costOf = async (query: string, variables: object = {}) =>
      requested(await send({ query, variables }))
    const page = 'query ($n: Int) { acts(first: $n) { nodes { id } } }'
    const [one, ten, many] = [
      await costOf(page, { n: 1 }),
      await costOf(page, { n: 10 }),
      await costOf(page, { n: 100 }),
    ]
    expect([ten - one, many - one]).toEqual([9, 99])
    expect(await costOf(page), 'a page of 20').toBe(one + 19)
    expect(await costOf('{ a: acts { nodes { id } } b: acts { nodes { id } } }')).toBe(2 * (one + 19))
    expect(
      await costOf('{ ...A } fragment A on Query { acts { nodes { ...B } } } fragment B on Act { id }'),
    ).toBe(one + 19)
    expect(await costOf('{ acts { nodes { id reports { sentence } } } }')).toBeGreaterThan(one + 19 + 60)
  })

  it('costs something where it tells of the schema', async () => {
    const { send } = await serveGraph(api.graph)
    const all = await send({ query: getIntrospectionQuery(AS_EDITORS_ASK) })
    expect(all.errors).toBeUndefined()
    expect(requested(all)).toBeGreaterThan(5_000)
    const name = await send({ query: '{ ...N } fragment N on Query { __type(name: "Act") { name } }' })
    expect(requested(name)).toBe(2)
  })
})

describe('the limit', () => {
  it.each(['reader', 'curator', 'admin'] as const)('depends on the role: %s', async (role) => {
    const { cost: limit } = LIMITS_OF_ROLE[role]
    const { send } = await serveGraph(api.graph, { authenticate: async () => ({ name: role, role }) })
    const most = Math.floor(limit / requested(await send({ query: pages(1) })))
    const [enough, tooMuch] = [await send({ query: pages(most) }), await send({ query: pages(most + 1) })]
    expect(codesOf(enough)).toEqual([])
    expect(enough.extensions?.cost).toMatchObject({ limit })
    expect(codesOf(tooMuch)).toEqual(['TOO_COMPLEX'])
    expect(tooMuch.errors?.[0]?.extensions).toMatchObject({ limit, actual: requested(tooMuch) })
  })

  it('is told in a way that programs can read, before anything is read', async () => {
    const { send } = await serveGraph(api.graph)
    api.reads.length = 0
    const { status, errors, data } = await send(
      { query: pages(6) },
      { accept: 'application/graphql-response+json' },
    )
    expect([status, data, api.reads]).toEqual([400, undefined, []])
    expect(errors).toHaveLength(1)
  })

  it('is not evaded by an argument that cannot be had', async () => {
    const { send } = await serveGraph(api.graph)
    const query = `query ($m: Int) {
      paths(from: { name: "A" }, to: { name: "B" }, maxLength: $m) { steps { acts } } ...Pages }
      fragment Pages on Query ${pages(6)}`
    api.reads.length = 0
    expect(codesOf(await send({ query, variables: { m: null } }))).toEqual(['BAD_USER_INPUT'])
    expect(api.reads).toEqual([])
  })
})

function requested(received: Received): number {
  return Number(received.extensions?.cost?.requested)
}

function deep(levels: number): string {
  const more = levels - 4
  return `{ acts { nodes { reports { ${'voicedIn { '.repeat(more)} depth ${'}'.repeat(more)} } } } }`
}

/** So many pages, each of about ten thousand values. */
function pages(count: number): string {
  const page = 'actors(first: 100) { nodes { latestActs(first: 100) { id } } }'
  return `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${page}`).join(' ')} }`
}
