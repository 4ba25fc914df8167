import { afterAll, beforeAll, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, OBSERVER } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

interface Path {
  readonly steps: readonly {
    readonly from: { readonly name: string }
    readonly to: { readonly name: string }
    readonly acts: number
    readonly filter: object
  }[]
}

const PATHS = `query ($from: ActorChoice!, $to: ActorChoice!, $through: ActFilter, $maxLength: Int! = 4) {
  paths(from: $from, to: $to, through: $through, maxLength: $maxLength) {
    steps { from { name } to { name } acts filter } } }`
const ENDS = { from: { name: "Russia's envoys" }, to: { name: 'Stoltenberg' } }

async function paths(more: object = {}): Promise<readonly Path[]> {
  const { data, errors } = await api.ask<{ paths: readonly Path[] }>(PATHS, { ...ENDS, ...more })
  expect(errors).toBeUndefined()
  return data?.paths ?? []
}

it('paths lead over actors by acts that happened, and each step opens on its acts', async () => {
  const [path, ...others] = await paths()
  expect(others).toEqual([])
  expect(path?.steps.map(({ from, to, acts }) => [from.name, to.name, acts])).toEqual([
    ["Russia's envoys", 'NATO', 1],
    ['NATO', 'Russia', 1],
    ['Russia', 'Jens Stoltenberg', 1],
  ])
  for (const { filter, acts } of path?.steps ?? []) {
    const answer = await api.ask<{ acts: { totalCount: number } }>(
      'query ($filter: ActFilter) { acts(filter: $filter) { totalCount } }',
      { filter },
    )
    expect(answer.data?.acts.totalCount).toBe(acts)
  }
})

it('paths go only through acts of the filter, and are no longer than is said', async () => {
  expect(await paths({ through: { types: ['MET_WITH', 'DEMANDED'] } })).toEqual([])
  expect(await paths({ maxLength: 2 })).toEqual([])
  expect(await paths({ to: { name: 'Atlantis' } })).toEqual([])
  expect(codesOf(await api.ask(PATHS, { ...ENDS, maxLength: 5 }))).toEqual(['BAD_USER_INPUT'])
})

it('paths read each level once', async () => {
  api.reads.length = 0
  await paths()
  expect(api.reads).toEqual(['actorsNamed', 'stepsOfActors', 'stepsOfActors', 'stepsOfActors', 'readActors'])
})
