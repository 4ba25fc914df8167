import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, NATO, OBSERVER, RUSSIA, STOLTENBERG } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

interface Facet {
  readonly key: string
  readonly actor: { readonly name: string } | null
  readonly outlet: string | null
  readonly filter: object
  readonly counts: Readonly<Record<string, number>>
}

const FACETS = `query ($by: FacetKind!, $filter: ActFilter, $first: Int) { facets(by: $by, filter: $filter, first: $first) {
  key actor { name } outlet filter counts { acts articles origins alleged allegedArticles unreal } } }`

async function facets(by: string, more: object = {}): Promise<readonly Facet[]> {
  const { data, errors } = await api.ask<{ facets: readonly Facet[] }>(FACETS, { by, ...more })
  expect(errors).toBeUndefined()
  return data?.facets ?? []
}

describe('facets', () => {
  it('count what is alleged apart, and articles and origins beside acts', async () => {
    const [first, ...others] = await facets('TYPE')
    expect(first).toMatchObject({
      key: 'DEMANDED',
      actor: null,
      outlet: null,
      counts: { acts: 1, articles: 2, origins: 2, alleged: 0, allegedArticles: 0, unreal: 0 },
    })
    expect(others.find(({ key }) => key === 'DENIED')?.counts).toMatchObject({
      acts: 0,
      articles: 0,
      alleged: 1,
      allegedArticles: 1,
    })
  })

  it('name the actors and outlets that they count by', async () => {
    expect((await facets('BY')).map(({ key, actor }) => [key, actor?.name])).toEqual(
      expect.arrayContaining([
        [RUSSIA.id, 'Russia'],
        [STOLTENBERG.id, 'Jens Stoltenberg'],
      ]),
    )
    expect((await facets('TO', { first: 1 })).map(({ key }) => key)).toEqual([NATO.id])
    const outlets = await facets('OUTLET')
    expect(outlets.map(({ outlet, counts }) => [outlet, counts.acts, counts.alleged])).toEqual([
      ['Capital Observer', 3, 1],
      ['Harbor Ledger', 2, 0],
    ])
  })

  it('are a timeline, the latest first; without any day an act has no place in it', async () => {
    expect((await facets('DAY')).map(({ key }) => key)).toEqual(['2022-01-27', '2022-01-26', '2022-01-13'])
    expect((await facets('YEAR')).map(({ key }) => key)).toEqual(['2022'])
  })

  it.each(['TYPE', 'BY', 'TO', 'INVOLVING', 'OUTLET', 'YEAR', 'MONTH', 'DAY'])(
    'by %s open on their acts by the filter that they give',
    async (by) => {
      const given = { not: { types: ['MET_WITH'] } }
      const found = await facets(by, { filter: given })
      expect(found.length).toBeGreaterThan(0)
      for (const { filter, counts } of found) {
        const answer = await api.ask<{ acts: { totalCount: number } }>(
          'query ($filter: ActFilter) { acts(filter: $filter) { totalCount } }',
          { filter },
        )
        const { acts = 0, alleged = 0, unreal = 0 } = counts
        expect(answer.data?.acts.totalCount).toBe(acts + alleged + unreal)
      }
    },
  )

  it('are at most as many as a page has', async () => {
    expect(codesOf(await api.ask('{ facets(by: TYPE, first: 101) { key } }'))).toEqual(['BAD_PAGE'])
    expect(codesOf(await api.ask('{ facets(by: TYPE, first: 0) { key } }'))).toEqual(['BAD_PAGE'])
  })

  it('take one query, and one for their actors', async () => {
    api.reads.length = 0
    await facets('BY')
    expect(api.reads).toEqual(['facetActsBY', 'readActors'])
  })
})
