import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { DEMAND, DENIAL, LEDGER, OBSERVER, REFUSAL } from './stories.ts'
import { actIdOf } from './story.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
  const by = { by: 'an analyst', reason: 'as the sentence says' }
  const [demand, refusal, denial] = [DEMAND, REFUSAL, DENIAL].map(actIdOf)
  if (!demand || !refusal || !denial) throw new Error('the stories lack acts')
  const links = [
    [refusal, 'REJECTS'],
    [denial, 'CONTRADICTS'],
  ] as const
  for (const [act, value] of links)
    await api.graph.decide({ kind: 'LINK', subjects: [act], into: demand, value, ...by }, LATER)
})
afterAll(() => api.close())

const LATER = 1_700_000_000_000

async function types(field: string): Promise<readonly string[]> {
  const { data, errors } = await api.ask<Record<string, { nodes: { type: string }[]; totalCount: number }>>(
    `{ found: ${field} { totalCount nodes { type } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data?.found?.totalCount).toBe(data?.found?.nodes.length)
  return data?.found?.nodes.map(({ type }) => type).toSorted() ?? []
}

describe('demands', () => {
  it.each([
    ['demands', ['DEMANDED']],
    ['demands(status: REJECTED)', ['DEMANDED']],
    ['demands(status: ANSWERED)', ['DEMANDED']],
    ['demands(status: OPEN)', []],
    ['demands(status: ACCEPTED)', []],
    ['demands(status: OPEN, asOf: "2023-01-01T00:00:00Z")', ['DEMANDED']],
    ['demands(status: REJECTED, asOf: "2023-01-01T00:00:00Z")', []],
    ['demands(filter: { by: { name: "NATO" } })', []],
    ['demands(filter: { answered: { kinds: [REJECTS], by: { name: "Stoltenberg" } } })', ['DEMANDED']],
    ['demands(filter: { answered: { kinds: [REJECTS], by: { name: "Russia" } } })', []],
  ])('of %s are those that were read and decided', async (field, expected) => {
    expect(await types(field)).toEqual(expected)
  })
})

it('contradictions are acts that deny, contradict or counter another', async () => {
  expect(await types('contradictions')).toEqual(['DENIED'])
  expect(await types('contradictions(filter: { by: { name: "NATO" } })')).toEqual([])
  expect(await types('acts(filter: { answers: {} })')).toEqual(['DENIED', 'REJECTED'])
  expect(await types('acts(filter: { answers: { by: { name: "NATO" } } })')).toEqual([])
})

/** A query with a filter that is made of one and so many others. */
function madeOf(count: number): string {
  return `{ acts(filter: { or: [${'{}'.repeat(count)}] }) { totalCount } }`
}

describe('a filter', () => {
  it.each([
    ['voice: { name: "Stoltenberg" }', ['DENIED']],
    ['voice: { name: "Russia" }', []],
    ['minConfidence: 0.0, voice: { name: "Jens Stoltenberg" }', ['DENIED']],
    ['minConfidence: 1.1', []],
    ['dayFrom: "2022-01-27"', ['DEMANDED', 'DENIED', 'SAID']],
    ['dayTo: "2022-01-26"', ['MET_WITH', 'REJECTED']],
    ['or: [{ types: [SAID] }, { vouched: false }]', ['DENIED', 'SAID']],
    ['or: []', []],
    ['and: []', ['DEMANDED', 'DENIED', 'MET_WITH', 'REJECTED', 'SAID']],
    ['not: { by: { name: "Russia" } }', ['MET_WITH', 'REJECTED', 'SAID']],
    ['not: { not: { types: [SAID] } }', ['SAID']],
    ['and: [{ involving: { name: "NATO" } }, { involving: { name: "Russia" } }]', ['DEMANDED']],
    ['not: { happenedFrom: "2022-01-01" }', ['DEMANDED', 'DENIED', 'SAID']],
  ])('of { %s } lets pass what it says', async (filter, expected) => {
    expect(await types(`acts(filter: { ${filter} })`)).toEqual(expected)
  })

  it('is made of 50 filters at most', async () => {
    expect((await api.ask(madeOf(49))).errors).toBeUndefined()
    expect(codesOf(await api.ask(madeOf(50)))).toEqual(['TOO_COMPLEX'])
  })

  it('belongs to the cursors that were given for it', async () => {
    const first = await api.ask<{ acts: { pageInfo: { endCursor: string } } }>(
      '{ acts(first: 1, filter: { or: [{ types: [SAID] }, { vouched: true }] }) { pageInfo { endCursor } } }',
    )
    const after = first.data?.acts.pageInfo.endCursor
    const other = await api.ask(
      'query ($after: String) { acts(after: $after, filter: { or: [{ types: [SAID] }, { vouched: false }] }) { totalCount } }',
      { after },
    )
    expect(codesOf(other)).toEqual(['BAD_CURSOR'])
  })
})
