import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from '../api/openApi.ts'
import { type Received, serveGraph } from '../api/serveGraph.ts'
import { meetings, OBSERVER } from '../api/stories.ts'
import { textPlaces } from './textPlaces.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, ...meetings(5)])
})
afterAll(() => api.close())

/** Stands in no article, so that what holds it is found nowhere. */
const UNKNOWN = 'xyzzy'

const ATTACKS = [
  // Cypher
  `${UNKNOWN}' OR 1=1 //`,
  `${UNKNOWN}" OR true OR "" = "`,
  `${UNKNOWN}' }) MATCH (n) DETACH DELETE n //`,
  `${UNKNOWN}\`) DETACH DELETE n RETURN 1 AS \`one`,
  `${UNKNOWN}\\' OR 1=1 //`,
  `${UNKNOWN}\\u0027 OR true //`,
  `${UNKNOWN}\n} RETURN x.id AS id UNION MATCH (x:Act) RETURN x.id AS id //`,
  `$ids ${UNKNOWN} $filter.text {param}`,
  // Lucene
  `${UNKNOWN} OR *:*`,
  `+${UNKNOWN}~2 || [* TO *] && !missing^9 "(`,
  `${UNKNOWN}* OR /.*/ \\`,
  // JSON and JavaScript
  `${UNKNOWN}","types":[],"or":[{}],"x":"`,
  '__proto__',
  'constructor',
] as const

describe('text of a query language', () => {
  it('is a text like any other, in every argument, and leaves the graph as it is', async () => {
    const { send } = await serveGraph(api.graph, {
      authenticate: async () => ({ name: 'attacker', role: 'admin' }),
      costInProgress: 10_000_000,
    })
    const before = await everything()
    const places = textPlaces()
    expect(places.length).toBeGreaterThan(40)
    const wrong: string[] = []
    for (const { name, query, variablesWith } of places) {
      const expected = known(await send({ query, variables: variablesWith(UNKNOWN) }), UNKNOWN)
      const answers = await Promise.all(
        ATTACKS.map((attack) => send({ query, variables: variablesWith(attack) })),
      )
      for (const [index, attack] of ATTACKS.entries()) {
        const answer = answers[index]
        if (!answer || known(answer, attack) !== expected) wrong.push(`${name} ${attack}`)
        else if (codesOf(answer).some((code) => code !== 'BAD_CURSOR'))
          wrong.push(`${name} ${codesOf(answer).join(' ')}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('is found where it is known, so that the places are right', async () => {
    const { send } = await serveGraph(api.graph)
    const found = { totalCount: 1 }
    const query = `query ($text: String!, $filter: ActFilter) { acts(filter: $filter) { totalCount }
      search(text: $text) { actors { totalCount } } }`
    const filter = { or: [{ text: UNKNOWN }, { by: { name: 'jens stoltenberg' }, text: 'we reject' }] }
    const { data } = await send({ query, variables: { text: 'stoltenberg', filter } })
    expect(data).toEqual({ acts: found, search: { actors: found } })
  })
})

/** All that a client learns, but for what it has written itself. */
function known({ data, errors }: Received, written: string): string {
  const learned = JSON.stringify([data, errors?.map(({ extensions }) => extensions)])
  return learned.replaceAll(JSON.stringify(written).slice(1, -1), '')
}

async function everything(): Promise<readonly unknown[]> {
  const rows = []
  for await (const row of api.graph.rows('WHOLE')) rows.push(row)
  return rows
}
