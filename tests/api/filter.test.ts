import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, NATO, OBSERVER, RUSSIA } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

async function typesOf(filter: object): Promise<string[]> {
  const answer = await api.ask<{ acts: { totalCount: number; nodes: { type: string }[] } }>(
    'query ($filter: ActFilter) { acts(filter: $filter) { totalCount nodes { type } } }',
    { filter },
  )
  expect(answer.errors).toBeUndefined()
  const types = answer.data?.acts.nodes.map(({ type }) => type) ?? []
  expect(answer.data?.acts.totalCount).toBe(types.length)
  return types.toSorted()
}

describe('acts', () => {
  it.each([
    [{}, ['DEMANDED', 'DENIED', 'MET_WITH', 'REJECTED', 'SAID']],
    [{ types: ['DEMANDED', 'SAID'] }, ['DEMANDED', 'SAID']],
    [{ by: { ids: [RUSSIA.id] } }, ['DEMANDED', 'DENIED']],
    [{ by: { ids: [RUSSIA.id] }, to: { ids: [NATO.id] } }, ['DEMANDED']],
    [{ involving: { ids: [RUSSIA.id] } }, ['DEMANDED', 'DENIED', 'REJECTED', 'SAID']],
    [{ vouched: false }, ['DENIED']],
    [{ vouched: true, by: { name: 'Russia' } }, ['DEMANDED']],
    [{ happenedFrom: '2022-01-14', happenedTo: '2022-01-26' }, ['REJECTED']],
    [{ publishedTo: '2022-01-26' }, []],
    [{ publishedFrom: '2022-01-27' }, ['DEMANDED', 'DENIED', 'REJECTED', 'SAID']],
    [{ polarity: 'NEGATED' }, []],
    [{ modality: 'ACTUAL', types: ['MET_WITH'] }, ['MET_WITH']],
    [{ text: 'WE REJECT' }, ['REJECTED']],
  ])('pass the filter %j', async (filter, types) => {
    expect(await typesOf(filter)).toEqual(types)
  })

  it.each(['Russia', 'rússia', ' RUSSIA ', 'Kremlin', 'the Kremlin'.slice(4)])(
    'are found by a name or alias, without regard to case and accents: %s',
    async (name) => {
      expect(await typesOf({ by: { name } })).toEqual(['DEMANDED', 'DENIED'])
    },
  )

  it('are not found by a part of a name', async () => {
    expect(await typesOf({ by: { name: 'Russ' } })).toEqual([])
    expect(await typesOf({ by: { name: "Russia's envoys" } })).toEqual(['MET_WITH'])
  })

  it.each([
    { by: { name: 'Atlantis' } },
    { by: { name: '' } },
    { by: { ids: [] } },
    { types: [] },
    { to: { ids: ['no id of ours'] } },
  ])('never all pass when what is asked for does not exist: %j', async (filter) => {
    expect(await typesOf(filter)).toEqual([])
  })

  it.each(["') OR 1=1 //", '" RETURN 1 //', '`}) DETACH DELETE n //', '$text', '{"$ne": null}', '\\u0027 x'])(
    'are sought by the very text given: %s',
    async (text) => {
      expect(await typesOf({ text })).toEqual([])
      expect(await typesOf({ by: { name: text } })).toEqual([])
      expect(await typesOf({})).toHaveLength(5)
    },
  )

  it.each(['.*', '%', '\\', '*', '[a-z]', "'"])('are not sought by a pattern: %s', async (name) => {
    expect(await typesOf({ by: { name } })).toEqual([])
  })

  it('are asked for by ids or by a name, not both', async () => {
    const answer = await api.ask('{ acts(filter: { by: { name: "Russia", ids: ["n"] } }) { nodes { id } } }')
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('actors', () => {
  it('are found by a part of their name or alias and by type', async () => {
    const answer = await api.ask(`{
      byPart: actors(filter: { name: "russ" }) { totalCount nodes { name } }
      byAlias: actors(filter: { name: "krem" }) { nodes { name } }
      byType: actors(filter: { type: GROUP }) { nodes { name } }
      both: actors(filter: { name: "russ", type: NATION }) { nodes { name } }
    }`)
    expect(answer.data).toEqual({
      byPart: { totalCount: 2, nodes: [{ name: 'Russia' }, { name: "Russia's envoys" }] },
      byAlias: { nodes: [{ name: 'Russia' }] },
      byType: { nodes: [{ name: "Russia's envoys" }] },
      both: { nodes: [{ name: 'Russia' }] },
    })
  })
})

describe('articles', () => {
  it('are found by outlet, text and day', async () => {
    const answer = await api.ask(`{
      outlet: articles(filter: { outlet: "Harbor Ledger" }) { totalCount nodes { name } }
      text: articles(filter: { text: "envoys met" }) { nodes { name } }
      day: articles(filter: { publishedFrom: "2022-01-27", publishedTo: "2022-01-27" }) { nodes { name } }
    }`)
    expect(answer.data).toEqual({
      outlet: { totalCount: 1, nodes: [{ name: 'ledger-1' }] },
      text: { nodes: [{ name: 'ledger-1' }] },
      day: { nodes: [{ name: 'observer-1' }] },
    })
  })
})
