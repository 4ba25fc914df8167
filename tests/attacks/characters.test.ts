import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from '../api/openApi.ts'
import { serveGraph } from '../api/serveGraph.ts'
import { meetings, OBSERVER } from '../api/stories.ts'
import { textPlaces } from './textPlaces.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, ...meetings(5)])
})
afterAll(() => api.close())

/** As they stand in JSON; halves of a pair of surrogates are no character. */
const TEXTS = [
  '\\u0000',
  'n\\u0000',
  'a\\u0000b',
  '\\ud800',
  '\\udc00\\ud800',
  'n\\ud83d',
  '\\u202e\\u2066\\ufeff\\u200b',
  '\\ud83d\\ude00',
  '\\ufffe\\uffff',
  'ﷺ'.repeat(1_000),
  'x'.repeat(5_000),
] as const

it('what is no character is a text like any other, in every argument', async () => {
  const { send } = await serveGraph(api.graph, {
    authenticate: async () => ({ name: 'attacker', role: 'admin' }),
    costInProgress: 10_000_000,
  })
  const wrong: string[] = []
  for (const { name, query, variablesWith } of textPlaces()) {
    const answers = await Promise.all(
      TEXTS.map((text) => send({ query, variables: variablesWith(JSON.parse(`"${text}"`) as string) })),
    )
    for (const answer of answers) {
      if (codesOf(answer).some((code) => code !== 'BAD_CURSOR'))
        wrong.push(`${name} ${codesOf(answer).join(' ')}`)
    }
  }
  expect(wrong).toEqual([])
})

describe('numbers', () => {
  const QUERY =
    'query ($first: Int, $confidence: Float) { acts(first: $first, filter: { minConfidence: $confidence }) { totalCount } }'

  it.each([
    ['{"first":2147483648}', 'BAD_USER_INPUT'],
    ['{"first":-2147483649}', 'BAD_USER_INPUT'],
    ['{"first":1e309}', 'BAD_USER_INPUT'],
    ['{"first":9007199254740993}', 'BAD_USER_INPUT'],
    ['{"first":2147483647}', 'BAD_PAGE'],
    ['{"first":-2147483648}', 'BAD_PAGE'],
    ['{"first":-0}', 'BAD_PAGE'],
    ['{"first":"1"}', 'BAD_USER_INPUT'],
    ['{"confidence":1e309}', 'BAD_USER_INPUT'],
    [`{"confidence":${'9'.repeat(400)}}`, 'BAD_USER_INPUT'],
    ['{"confidence":"NaN"}', 'BAD_USER_INPUT'],
  ])('that are none, or too large, are refused: %s', async (variables, code) => {
    const { url } = await serveGraph(api.graph)
    const response = await post(url, `{"query":${JSON.stringify(QUERY)},"variables":${variables}}`)
    expect(codesOf((await response.json()) as never)).toEqual([code])
  })

  it.each(['-1e308', '1.7976931348623157e308', '5e-324', '-0'])(
    'that are far away are compared: %s',
    async (number) => {
      const { url } = await serveGraph(api.graph)
      const response = await post(
        url,
        `{"query":${JSON.stringify(QUERY)},"variables":{"confidence":${number}}}`,
      )
      expect(await response.json()).toMatchObject({ data: { acts: { totalCount: expect.any(Number) } } })
    },
  )
})

describe('bodies', () => {
  it.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0xc0, 0xaf, 0x22, 0x7d)],
    ['a zip', Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03)],
    ['lists in lists', '['.repeat(100_000)],
    ['objects in objects', '{"a":'.repeat(30_000)],
    ['one key twice', '{"query":"{ a }","query":7}'],
    ['a key of all objects', '{"__proto__":{"query":"{ counts { acts } }"}}'],
  ])('that are no request are refused: %s', async (_what, body) => {
    const { url, logged } = await serveGraph(api.graph)
    const response = await post(url, body)
    expect(response.status).toBe(400)
    expect(codesOf((await response.json()) as never)).toEqual(['BAD_REQUEST'])
    expect(
      logged.filter(({ err }) => err),
      'no error of ours',
    ).toEqual([])
  })
})

function post(url: string, body: BodyInit): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}
