import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { levelsOf } from '../../src/api/cost/levelsOf.ts'
import { shapeOf } from '../../src/api/cost/shapeOf.ts'
import { LIMITS } from '../../src/api/limits.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const NAMED = (count: number, one: (name: string) => string): string =>
  Array.from({ length: count }, (_, index) => one(`a${index}`)).join(' ')

describe('the text of a query', () => {
  it.each([
    ['TOO_MANY_TOKENS', LIMITS.tokens, (n: number) => `{ ${'__typename '.repeat(n - 2)} }`],
    ['TOO_MANY_ALIASES', LIMITS.aliases, (n: number) => `{ ${NAMED(n, (name) => `${name}: __typename`)} }`],
    [
      'TOO_MANY_REPEATS',
      LIMITS.repeats,
      (n: number) =>
        `{ ...R } fragment R on Query { ... { ${NAMED(n, (name) => `${name}: counts { acts }`)} } }`,
    ],
    [
      'TOO_MANY_DIRECTIVES',
      LIMITS.directives,
      (n: number) => `{ ${'__typename @skip(if: false) '.repeat(n)} }`,
    ],
    [
      'TOO_MANY_FRAGMENTS',
      LIMITS.fragments,
      (n: number) =>
        `{ ${NAMED(n, (name) => `...${name}`)} } ${NAMED(n, (name) => `fragment ${name} on Query { __typename }`)}`,
    ],
  ] as const)('is held to its limit: %s', async (code, limit, make) => {
    const { send } = await serveGraph(api.graph)
    expect(codesOf(await send({ query: make(limit) })).filter((each) => each === code)).toEqual([])
    const refused = await send({ query: make(limit + 1) })
    expect(refused.errors?.map(({ extensions }) => extensions)).toEqual([{ code, limit, actual: limit + 1 }])
    const again = await send({ query: make(limit + 1) })
    expect(again.errors?.[0]?.extensions, 'also where it is known already').toMatchObject({ code })
  })

  it('that is no GraphQL is told from one that is too long', async () => {
    expect(codesOf(await api.ask('{ "'))).toEqual(['GRAPHQL_PARSE_FAILED'])
    expect(codesOf(await api.ask(`{ ${'a '.repeat(LIMITS.tokens)} "`))).toEqual(['TOO_MANY_TOKENS'])
  })
})

it('repeats are counted of the field of the root that is asked for most', () => {
  const shape = shapeOf(
    parse('{ a b: a ... { c: a } d } fragment F on Query { a } fragment G on Act { a a a a a }'),
  )
  expect(shape).toEqual({ fragments: 2, directives: 0, aliases: 2, repeats: 4 })
})

describe('variables', () => {
  it('are counted by their levels, also where these are many', () => {
    expect(levelsOf(undefined)).toBe(0)
    expect(levelsOf({})).toBe(1)
    expect(levelsOf({ a: null, b: [1, { c: 2 }] })).toBe(3)
    expect(levelsOf(JSON.parse('['.repeat(90_000) + ']'.repeat(90_000)))).toBe(90_000)
  })

  it('that nest too many levels are refused', async () => {
    const { send } = await serveGraph(api.graph)
    const query = 'query ($filter: ActFilter) { acts(filter: $filter) { nodes { id } } }'
    const nested = (levels: number): object => (levels === 0 ? {} : { not: nested(levels - 1) })
    expect(codesOf(await send({ query, variables: { filter: nested(20) } }))).toEqual([])
    const refused = await send({ query, variables: { filter: nested(1_000) } })
    expect(refused.errors?.[0]?.extensions).toEqual({
      code: 'TOO_DEEP',
      limit: LIMITS.variableLevels,
      actual: 1_002,
    })
  })
})

describe('a filter', () => {
  const QUERY = 'query ($filter: ActFilter) { acts(filter: $filter) { nodes { id } } }'
  const ANSWERED = { answered: { kinds: ['REJECTS'], by: { name: 'NATO' } }, text: 'growth', minOrigins: 1 }
  const nested = (levels: number, inner: object): object =>
    levels === 0
      ? inner
      : nested(levels - 1, levels % 2 ? { not: inner } : { or: [inner, { vouched: true }] })

  it('may nest as many levels as both engines read', async () => {
    const asked = await api.ask(QUERY, { filter: nested(LIMITS.filterLevels, ANSWERED) })
    expect(asked.errors).toBeUndefined()
  })

  it('that nests more is refused', async () => {
    const { send } = await serveGraph(api.graph)
    const actual = LIMITS.filterLevels + 1
    const { errors } = await send({ query: QUERY, variables: { filter: nested(actual, ANSWERED) } })
    expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_DEEP', limit: LIMITS.filterLevels, actual })
  })
})
