import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, NATO, OBSERVER, RUSSIA, STOLTENBERG } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

const MATRIX = `query ($rows: ActorChoice!, $columns: ActorChoice!, $filter: ActFilter) {
  matrix(rows: $rows, columns: $columns, filter: $filter) {
    by { name } to { name } type filter counts { acts articles origins alleged unreal } } }`

interface Cell {
  readonly by: { readonly name: string }
  readonly to: { readonly name: string }
  readonly type: string
  readonly filter: object
  readonly counts: { readonly acts: number; readonly alleged: number; readonly unreal: number }
}

async function matrix(variables: object): Promise<readonly Cell[]> {
  const { data, errors } = await api.ask<{ matrix: readonly Cell[] }>(MATRIX, variables)
  expect(errors).toBeUndefined()
  return data?.matrix ?? []
}

const ALL = { ids: [RUSSIA.id, NATO.id, STOLTENBERG.id] }

describe('matrix', () => {
  it('has a cell for each two actors and type, with acts, articles and origins', async () => {
    const cells = await matrix({ rows: ALL, columns: ALL })
    expect(
      Object.fromEntries(cells.map(({ by, to, type, counts }) => [`${by.name} ${type} ${to.name}`, counts])),
    ).toEqual({
      'Jens Stoltenberg REJECTED Russia': { acts: 1, articles: 1, origins: 1, alleged: 0, unreal: 0 },
      'Russia DEMANDED NATO': { acts: 1, articles: 2, origins: 2, alleged: 0, unreal: 0 },
    })
  })

  it('takes names, and a filter', async () => {
    const cells = await matrix({
      rows: { name: "Russia's envoys" },
      columns: { name: 'NATO' },
      filter: { types: ['MET_WITH'] },
    })
    expect(cells).toMatchObject([{ type: 'MET_WITH', counts: { acts: 1 } }])
    expect(await matrix({ rows: ALL, columns: ALL, filter: { vouched: false } })).toEqual([])
    expect(await matrix({ rows: { name: 'Atlantis' }, columns: ALL })).toEqual([])
  })

  it('opens each cell on its acts, from either end of what is the same both ways', async () => {
    const sides = [{ name: "Russia's envoys" }, { name: 'NATO' }]
    const cells = [
      ...(await matrix({ rows: ALL, columns: ALL })),
      ...(await matrix({ rows: sides[0], columns: sides[1] })),
      ...(await matrix({ rows: sides[1], columns: sides[0] })),
    ]
    expect(cells).toHaveLength(4)
    for (const { filter, type } of cells) {
      const answer = await api.ask<{ acts: { nodes: { type: string }[] } }>(
        'query ($filter: ActFilter) { acts(filter: $filter) { nodes { type } } }',
        { filter },
      )
      expect(answer.data?.acts.nodes).toEqual([{ type }])
    }
  })

  it('takes one query after those for names and for the side with fewer acts, with one for actors, and no more actors than it says', async () => {
    api.reads.length = 0
    await matrix({ rows: ALL, columns: { name: 'NATO' } })
    expect(api.reads).toEqual(['actorsNamed', 'partsOfActors', 'readActors', 'matrixFromColumns'])
    api.reads.length = 0
    await api.ask('query ($all: ActorChoice!) { matrix(rows: $all, columns: $all) { type filter } }', {
      all: ALL,
    })
    expect(api.reads, 'nobody asks for the actors').toEqual(['partsOfActors', 'matrixFromRows'])
    const many = { ids: Array.from({ length: 101 }, (_, at) => `n${at}`) }
    expect(codesOf(await api.ask(MATRIX, { rows: ALL, columns: many }))).toEqual(['TOO_MANY_ACTORS'])
  })
})
