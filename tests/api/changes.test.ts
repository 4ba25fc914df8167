import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, NATO, OBSERVER, REFUSAL } from './stories.ts'
import { batchOf, reportIdOf, type Story } from './story.ts'

let api: OpenApi

/** The hours of a day at which something happens. */
const at = (hour: number) => `2022-05-01T${String(hour).padStart(2, '0')}:00:00.000Z`

beforeAll(async () => {
  api = await openApi([])
  await write(OBSERVER, 8)
  await write(LEDGER, 9)
  const by = { by: 'an analyst', reason: 'so it is' }
  const told = reportIdOf(OBSERVER, REFUSAL)
  const reject = { kind: 'REJECT', subjects: [told], into: null, value: null, ...by } as const
  const { id } = await api.graph.decide(reject, Date.parse(at(10)))
  await api.graph.propose({ ...reject, kind: 'CONFIRM' }, Date.parse(at(11)))
  await api.graph.undo(id, by, Date.parse(at(12)))
  const rename = { kind: 'RENAME', subjects: [NATO.id], into: null, value: 'The Alliance', ...by } as const
  await api.graph.decide(rename, Date.parse(at(13)))
})
afterAll(() => api.close())

async function write(story: Story, hour: number): Promise<void> {
  const recordedAt = Date.parse(at(hour))
  const batch = batchOf(story)
  const reports = batch.reports.map((report) => ({ ...report, recordedAt }))
  await api.graph.writeArticle({ ...batch, article: { ...batch.article, recordedAt }, reports })
}

interface Change {
  readonly kind: string
  readonly at: string
  readonly act: { readonly type: string } | null
  readonly decision: { readonly kind: string } | null
}

async function changes(args: string): Promise<readonly Change[]> {
  const { data, errors } = await api.ask<{ changes: { nodes: readonly Change[]; totalCount: number } }>(
    `{ changes(${args}) { totalCount nodes { kind at act { type to { name } reports { sentence } } decision { kind state subjects { id } } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data?.changes.totalCount).toBe(data?.changes.nodes.length)
  return data?.changes.nodes ?? []
}

function nameOf({ act, decision }: Change): string | undefined {
  return act?.type ?? decision?.kind
}

describe('changes', () => {
  it('have what came, went, was decided and taken back, in their order', async () => {
    const all = await changes(`since: "${at(7)}", first: 100`)
    expect(all.map((each) => each.at)).toEqual([8, 8, 8, 8, 9, 10, 10, 12, 12, 13].map(at))
    const words = new Set(all.map((each) => `${each.at.slice(11, 13)} ${each.kind} ${nameOf(each)}`))
    expect(words).toEqual(
      new Set([
        ...['DEMANDED', 'DENIED', 'REJECTED', 'SAID'].map((type) => `08 ACT_CAME ${type}`),
        '09 ACT_CAME MET_WITH',
        '10 ACT_WENT REJECTED',
        '10 DECISION_MADE REJECT',
        '12 ACT_CAME REJECTED',
        '12 DECISION_UNDONE REJECT',
        '13 DECISION_MADE RENAME',
      ]),
    )
  })

  it('show an act that went as it was before, and one that came as it came', async () => {
    const { data } = await api.ask(
      `{ changes(since: "${at(9)}", until: "${at(10)}") { nodes { act { type reports { sentence } } } }
         demand: changes(since: "${at(7)}", until: "${at(8)}") { nodes { act { type to { name } } } } }`,
    )
    expect(data).toMatchObject({
      changes: {
        nodes: expect.arrayContaining([
          { act: { type: 'REJECTED', reports: [{ sentence: REFUSAL.sentence }] } },
        ]),
      },
      demand: { nodes: expect.arrayContaining([{ act: { type: 'DEMANDED', to: [{ name: 'NATO' }] } }]) },
    })
  })

  it('lie after the first moment, until and at the second, so that periods follow one another', async () => {
    const parts = [
      await changes(`since: "${at(7)}", until: "${at(9)}"`),
      await changes(`since: "${at(9)}", until: "${at(12)}"`),
      await changes(`since: "${at(12)}"`),
    ]
    expect(parts.map(({ length }) => length)).toEqual([5, 4, 1])
    expect(parts.flat()).toEqual(await changes(`since: "${at(7)}"`))
    expect(await changes(`since: "${at(13)}"`)).toEqual([])
    expect(await changes(`since: "${at(12)}", until: "${at(7)}"`)).toEqual([])
  })

  it('are the same page by page, from either end', async () => {
    const all = (await changes(`since: "${at(7)}"`)).map(({ at: moment, kind }) => [moment, kind])
    for (const [args, place] of [
      ['first: 3, after', 'endCursor'],
      ['last: 3, before', 'startCursor'],
    ] as const) {
      const found: unknown[] = []
      for (let cursor: string | null = null; ; ) {
        const {
          data,
        }: { data?: { changes: { nodes: Change[]; pageInfo: Record<string, string | null> } } | null } =
          await api.ask(
            `query ($cursor: String) { changes(since: "${at(7)}", ${args}: $cursor) { nodes { at kind } pageInfo { ${place} } } }`,
            { cursor },
          )
        const nodes = (data?.changes.nodes ?? []).map(({ at: moment, kind }) => [moment, kind])
        if (nodes.length === 0) break
        if (place === 'endCursor') found.push(...nodes)
        else found.unshift(...nodes)
        cursor = data?.changes.pageInfo[place] ?? null
      }
      expect(found).toEqual(all)
    }
  })

  it('are of the period that a cursor was given for', async () => {
    const { data } = await api.ask<{ changes: { pageInfo: { endCursor: string } } }>(
      `{ changes(since: "${at(7)}", first: 1) { pageInfo { endCursor } } }`,
    )
    const after = data?.changes.pageInfo.endCursor
    expect(
      codesOf(await api.ask(`{ changes(since: "${at(8)}", after: "${after}") { totalCount } }`)),
    ).toEqual(['BAD_CURSOR'])
    expect(codesOf(await api.ask('{ changes(since: "yesterday") { totalCount } }'))).toEqual([
      'BAD_USER_INPUT',
    ])
    expect(codesOf(await api.ask('{ changes { totalCount } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  it('read acts once for each moment, and decisions once', async () => {
    api.reads.length = 0
    await api.ask(
      `{ changes(since: "${at(7)}") { nodes { act { type by { name } } decision { kind reason } } } }`,
    )
    const count = (name: string) => api.reads.filter((each) => each === name).length
    expect([count('readActs'), count('readDecisions')]).toEqual([4, 1])
  })

  it('tell of acts that other articles tell too only when the first comes', async () => {
    const nodes = await changes(`since: "${at(8)}", until: "${at(9)}"`)
    expect(nodes.map(({ act }) => act?.type)).toEqual(['MET_WITH'])
  })
})
