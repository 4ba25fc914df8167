import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { DEMAND, LEDGER, OBSERVER, REFUSAL } from './stories.ts'
import { actIdOf, batchOf } from './story.ts'

let api: OpenApi
/** When the articles were recorded, and when a person decided something. */
const [RECORDED, BEFORE, DECIDED] = [
  '2022-03-01T12:00:00Z',
  '2022-04-30T23:59:59+02:00',
  '2022-05-01T12:00:00Z',
]

beforeAll(async () => {
  api = await openApi([])
  const recordedAt = Date.parse(RECORDED)
  for (const story of [OBSERVER, LEDGER]) {
    const batch = batchOf(story)
    const reports = batch.reports.map((report) => ({ ...report, recordedAt }))
    await api.graph.writeArticle({ ...batch, article: { ...batch.article, recordedAt }, reports })
  }
  const by = { by: 'anna', reason: 'to see' }
  const link = {
    kind: 'LINK',
    subjects: [actIdOf(REFUSAL)],
    into: actIdOf(DEMAND),
    value: 'REJECTS',
    ...by,
  } as const
  await api.graph.decide(link, Date.parse(DECIDED))
  const [nato] = await api.graph.findActors({ name: 'nato' }, { limit: 1 })
  const rename = {
    kind: 'RENAME',
    subjects: [nato?.id ?? ''],
    into: null,
    value: 'The Alliance',
    ...by,
  } as const
  await api.graph.decide(rename, Date.parse(DECIDED))
})
afterAll(() => api.close())

const ACT = `fragment A on Act { to { name } respondsTo { kind act { id } } responses { kind act { id } } }`

describe('asOf', () => {
  it('reads all that stands under a field as it was, beside fields of now', async () => {
    const { data } = await api.ask<{ before: object; now: object }>(
      `query ($id: ID!, $moment: DateTime) { before: act(id: $id, asOf: $moment) { ...A } now: act(id: $id) { ...A } } ${ACT}`,
      { id: actIdOf(DEMAND), moment: BEFORE },
    )
    expect(data).toEqual({
      before: { to: [{ name: 'NATO' }], respondsTo: [], responses: [] },
      now: {
        to: [{ name: 'The Alliance' }],
        respondsTo: [],
        responses: [{ kind: 'REJECTS', act: { id: actIdOf(REFUSAL) } }],
      },
    })
  })

  it('knows nothing of what came later', async () => {
    const { data } = await api.ask(
      `{ counts(asOf: "2022-02-01T00:00Z") { articles actors acts reports }
         acts(asOf: "2022-02-01T00:00Z") { totalCount nodes { id } }
         actors(asOf: "2022-02-01T00:00Z") { totalCount } articles(asOf: "2022-02-01T00:00Z") { nodes { id } } }`,
    )
    expect(data).toEqual({
      counts: { articles: 0, actors: 0, acts: 0, reports: 0 },
      acts: { totalCount: 0, nodes: [] },
      actors: { totalCount: 0 },
      articles: { nodes: [] },
    })
  })

  it('takes part in what a cursor is good for', async () => {
    const page = await api.ask<{ acts: { pageInfo: { endCursor: string } } }>(
      `{ acts(first: 1, asOf: "${DECIDED}") { pageInfo { endCursor } } }`,
    )
    const after = page.data?.acts.pageInfo.endCursor
    const next =
      'query ($after: String, $asOf: DateTime) { acts(first: 1, after: $after, asOf: $asOf) { nodes { id } } }'
    expect((await api.ask(next, { after, asOf: DECIDED })).errors).toBeUndefined()
    expect(codesOf(await api.ask(next, { after }))).toEqual(['BAD_CURSOR'])
  })

  it.each(['2022-02-01', '2022-02-01T12:00', 'yesterday', '2022-13-01T00:00Z', 5])(
    'refuses %j',
    async (asOf) => {
      const answer = await api.ask('query ($asOf: DateTime) { counts(asOf: $asOf) { acts } }', { asOf })
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    },
  )

  it('finds acts by how many origins they have', async () => {
    const { data } = await api.ask<{ one: { totalCount: number }; nine: { totalCount: number } }>(
      '{ one: acts(filter: { minOrigins: 1 }) { totalCount } nine: acts(filter: { minOrigins: 9 }) { totalCount } }',
    )
    expect(data?.one.totalCount).toBeGreaterThan(0)
    expect(data?.nine.totalCount).toBe(0)
  })
})
