import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from '../api/openApi.ts'
import { serveGraph } from '../api/serveGraph.ts'
import { meetings, OBSERVER } from '../api/stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, ...meetings(5)])
})
beforeEach(() => {
  api.reads.length = 0
})
afterAll(() => api.close())

/** Each of them nests lists that hold a hundred. */
const HUGE = 'actors(first: 100) { nodes { latestActs(first: 100) { id content reports { sentence } } } }'

function times(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(' ')
}

describe('what costs too much', () => {
  const [OPEN, HIDDEN] = [
    `{ ${HUGE} }`,
    'query ($n: Int!, $m: Int = 100) { actors(first: $n) { nodes { latestActs(first: $m) { id content reports { sentence } } } } }',
  ]

  it.each([
    ['openly', { query: OPEN }],
    ['in a variable', { query: HIDDEN, variables: { n: 100 } }],
    ['in a default', { query: HIDDEN.replace('$n: Int!', '$n: Int! = 100') }],
    ['under an alias', { query: `{ counts: ${HUGE} }` }],
    [
      'in a fragment',
      { query: `{ ...A } fragment A on Query { ...B } fragment B on Query { ... { ${HUGE} } }` },
    ],
    [
      'behind a condition',
      { query: `query ($no: Boolean = true) { ... @skip(if: $no) { ${HUGE} } counts { acts } }` },
    ],
    [
      'in many small parts',
      {
        query: `{ ${times(20, (i) => `a${i}: actors(first: 100) { nodes { latestActs(first: 20) { id type } } }`)} }`,
      },
    ],
    [
      'in the second of two operations',
      { query: `query A { counts { acts } } query B { ${HUGE} }`, operationName: 'B' },
    ],
    [
      'in what tells of the schema',
      {
        query:
          '{ __schema { types { fields { args { type { inputFields { type { enumValues { name description } } } } } } } } }',
      },
    ],
    [
      'in parts of what tells of the schema',
      {
        query: `{ ...S } fragment S on Query { ${times(20, (i) => `s${i}: __schema { types { name fields { name args { name type { name kind description } } } } }`)} }`,
      },
    ],
  ])('is refused before the graph is read, also where it is asked for %s', async (_how, sent) => {
    const { send } = await serveGraph(api.graph)
    const answer = await send(sent)
    expect(codesOf(answer)).toEqual(['TOO_COMPLEX'])
    expect(answer.data).toBeUndefined()
    expect(api.reads).toEqual([])
  })

  it('is refused for its variables, after the same query has passed with others', async () => {
    const { send } = await serveGraph(api.graph)
    const codes = []
    for (const n of [1, 100, 1, 100])
      codes.push(codesOf(await send({ query: HIDDEN, variables: { n, m: n } })))
    expect(codes).toEqual([[], ['TOO_COMPLEX'], [], ['TOO_COMPLEX']])
  })
})

describe('a query that is made to take long', () => {
  it.each([
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: __typename`)} }`, 'TOO_MANY_TOKENS'],
    [
      'aliases within the limit of tokens',
      `{ ${times(600, (i) => `a${i}: __typename`)} }`,
      'TOO_MANY_ALIASES',
    ],
    ['one field, again and again', `{ ${'counts { acts } '.repeat(400)} }`, 'TOO_MANY_REPEATS'],
    [
      'fragments that hold one another',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment that holds itself',
      '{ ...A } fragment A on Query { counts { acts } ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in a ring',
      `{ ...f0 } ${times(100, (i) => `fragment f${i} on Query { ...f${(i + 1) % 100} ...f${(i + 2) % 100} }`)}`,
      'TOO_MANY_FRAGMENTS',
    ],
    [
      'a ring within the limit',
      `{ ...f0 } ${times(50, (i) => `fragment f${i} on Query { ...f${(i + 1) % 50} ...f${(i + 2) % 50} }`)}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['directives', `{ counts ${'@skip(if: false) '.repeat(100)}{ acts } }`, 'TOO_MANY_DIRECTIVES'],
    ['unknown fields', `{ ${times(1_900, (i) => `x${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'levels',
      `{ acts { nodes { reports ${'{ voicedIn '.repeat(600)} { depth } ${'}'.repeat(600)} } } }`,
      'TOO_DEEP',
    ],
    [
      'lists in a value',
      `{ nodes(ids: ${'['.repeat(900)}"a"${']'.repeat(900)}) { id } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'what tells of the schema, in circles',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a comment for each byte', `${'#\n'.repeat(60_000)}{`, 'GRAPHQL_PARSE_FAILED'],
    ['a long string', `{ node(id: "${'x'.repeat(150_000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['a long name', `{ ${'x'.repeat(150_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused, and the next one answered: %s', async (_what, query, code) => {
    const { send } = await serveGraph(api.graph)
    const answer = await send({ query })
    expect(new Set(codesOf(answer))).toEqual(new Set([code]))
    expect(api.reads).toEqual([])
    expect((await send({ query: '{ counts { acts } }' })).data).toEqual({ counts: { acts: 9 } })
  })

  it('is answered once where it doubles itself', async () => {
    const doubled = `{ ...f0 } ${times(40, (i) => `fragment f${i} on Query { ${i < 39 ? `...f${i + 1} ...f${i + 1}` : 'counts { acts }'} }`)}`
    const { send } = await serveGraph(api.graph)
    const answer = await send({ query: doubled })
    expect(codesOf(answer), 'as often as it is asked for').toEqual(['TOO_COMPLEX'])
    expect(answer.extensions?.cost).toMatchObject({ requested: 2 ** 39 * 2 })
  })
})

it('many queries do not take the memory of the server by being remembered', async () => {
  const before = heapInUse()
  for (let round = 0; round < 250; round++) {
    await api.ask(`{ a${round}: nodes(ids: [${'"a" '.repeat(1_900)}]) { id } }`)
  }
  // The trees of all of them take more than twice as much.
  expect(heapInUse() - before).toBeLessThan(50e6)
})

/** Bytes, without what nobody uses any more. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
