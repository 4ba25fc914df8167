import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChangeRow,
  DECISION_KINDS,
  type DecisionFilter,
  type DecisionRow,
  type Graph,
  type GraphReader,
  openGraph,
  type PageRequest,
} from '../../src/graph/index.ts'
import { type Moment, stateOf } from '../../src/model/index.ts'
import { idOfAct, makeBatch } from './support/makeBatch.ts'
import { randomSteps, take } from './support/randomHistory.ts'
import { tempFolder } from './support/tempFolder.ts'

/** As many as a build can wait for; more by hand: RUNS=1000. */
const RUNS = Number(process.env.RUNS ?? 15)

/** A graph that has lived through random steps, each at ten times its place. */
async function afterSteps(check: (graph: Graph, moments: readonly Moment[]) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomSteps, async (steps) => {
      const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
      for (const [at, step] of steps.entries()) await take(graph, step, 10 * (at + 1))
      await check(
        graph,
        steps.map((_, at) => 10 * (at + 1) + 9),
      )
      await graph.close()
    }),
    { numRuns: RUNS },
  )
}

async function shown(reader: GraphReader): Promise<ReadonlySet<string>> {
  return new Set((await reader.findActs({}, { limit: 1000 })).map(({ id }) => id))
}

/** All rows of a list, page by page, in the order of the list. */
async function walk<Row extends { readonly id: string }>(
  find: (page: PageRequest) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Moment | null,
  backward: boolean,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const last = rows.at(-1)
    const after = last && { key: String(keyOf(last)), id: last.id }
    const page = await find({ limit: 2, backward, ...(after && { after }) })
    if (page.length === 0) return backward ? rows.toReversed() : rows
    rows.push(...page)
  }
}

const ALL = { since: 0, until: 10_000 }

describe('the changes between two moments', () => {
  it('lead from what was shown at the one to what was shown at the other', async () => {
    await afterSteps(async (graph, moments) => {
      for (const [place, until] of moments.entries()) {
        const since = moments[place - 1] ?? 0
        const then = new Set(await shown(graph.asOf(since)))
        const changes = await graph.findChanges({ since, until }, { limit: 1000 })
        for (const { kind, id } of changes.filter((change) => change.kind.startsWith('ACT'))) {
          expect(then.has(id)).toBe(kind === 'ACT_WENT')
          if (kind === 'ACT_CAME') then.add(id)
          else then.delete(id)
        }
        expect(then).toEqual(await shown(graph.asOf(until)))
      }
    })
  }, 300_000)

  it('have each decision when it came into force and when it was taken back', async () => {
    await afterSteps(async (graph) => {
      const decided = (await graph.decisions()).flatMap(({ id, at, undoneAt }) => [
        ...(at === null ? [] : [{ kind: 'DECISION_MADE', id, at }]),
        ...(at === null || undoneAt === null ? [] : [{ kind: 'DECISION_UNDONE', id, at: undoneAt }]),
      ])
      const changes = await graph.findChanges(ALL, { limit: 1000 })
      const found = changes.filter(({ kind }) => kind.startsWith('DECISION'))
      expect(found).toEqual(decided.toSorted((a, b) => a.at - b.at))
    })
  }, 300_000)

  it('are the same page by page, from either end, and as many as are counted', async () => {
    await afterSteps(async (graph) => {
      const all = await graph.findChanges(ALL, { limit: 1000 })
      const find = (page: PageRequest) => graph.findChanges(ALL, page)
      for (const backward of [false, true])
        expect(await walk<ChangeRow>(find, ({ at }) => at, backward)).toEqual(all)
      expect(await graph.countChanges(ALL)).toBe(all.length)
    })
  }, 300_000)
})

describe('acts that were added', () => {
  it('come once, in the order in which they first came, if they are still there', async () => {
    await afterSteps(async (graph) => {
      const first = new Map<string, number>()
      for (const { kind, id, at } of await graph.findChanges(ALL, { limit: 1000 }))
        if (kind === 'ACT_CAME' && !first.has(id)) first.set(id, at)
      const now = await shown(graph)
      const expected = [...first].filter(([id]) => now.has(id)).map(([id, at]) => ({ id, at }))
      const find = (page: PageRequest) => graph.findAddedActs({}, page)
      for (const backward of [false, true])
        expect(await walk(find, ({ at }) => at, backward)).toEqual(expected)
    })
  }, 300_000)

  it('come behind all that is there, however late they are stored', async () => {
    const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
    const write = async (key: string, recordedAt: Moment) => {
      const batch = makeBatch({ name: key, told: [{ key, type: 'SAID', by: ['A'] }] })
      const reports = batch.reports.map((report) => ({ ...report, recordedAt }))
      await graph.writeArticle({ ...batch, article: { ...batch.article, recordedAt }, reports })
    }
    await write('first', 500)
    await write('late', 100)
    await write('last', 501)
    const found = await graph.findAddedActs({}, { limit: 10 })
    expect(found).toEqual([
      { id: idOfAct('first'), at: 500 },
      { id: idOfAct('late'), at: 501 },
      { id: idOfAct('last'), at: 502 },
    ])
    await graph.close()
  })

  it('keep their place when they are told again, and come to a copy in their turn', async () => {
    const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
    const told = [{ key: 'a', type: 'SAID', by: ['A'] } as const]
    await graph.writeArticle(makeBatch({ name: 'one', told }))
    const before = await graph.findAddedActs({}, { limit: 10 })
    await graph.writeArticle(makeBatch({ name: 'two', told }))
    await graph.importRows(graph.rows())
    expect(await graph.findAddedActs({}, { limit: 10 })).toEqual(before)
    const copy = await openGraph({ kind: 'grafeo', path: tempFolder() })
    await copy.writeArticle(makeBatch({ name: 'three', told: [{ key: 'b', type: 'SAID', by: ['B'] }] }))
    await copy.importRows(graph.rows())
    const ids = (await copy.findAddedActs({}, { limit: 10 })).map(({ id }) => id)
    expect(ids).toEqual([idOfAct('b'), idOfAct('a')])
    await copy.close()
    await graph.close()
  })

  it('are those that meet the filter', async () => {
    const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
    await graph.writeArticle(
      makeBatch({
        name: 'one',
        told: [
          { key: 'demand', type: 'DEMANDED', by: ['A'] },
          { key: 'refusal', type: 'REJECTED', by: ['B'] },
        ],
      }),
    )
    const found = await graph.findAddedActs({ types: ['REJECTED'] }, { limit: 10 })
    expect(found.map(({ id }) => id)).toEqual([idOfAct('refusal')])
    await graph.close()
  })
})

describe('decisions page by page', () => {
  const FILTERS: readonly DecisionFilter[] = [
    {},
    { state: 'IN_FORCE' },
    { state: 'UNDONE' },
    { state: 'PROPOSED' },
    { state: 'DECLINED' },
    { kinds: [] },
    { kinds: ['MERGE', 'SPLIT'] },
    ...DECISION_KINDS.map((kind) => ({ kinds: [kind] })),
  ]

  it('are those of the filter, the latest first', async () => {
    await afterSteps(async (graph, moments) => {
      const last = moments.at(-1) ?? 0
      await proposeAndDecline(graph, last + 10)
      const all = await graph.decisions()
      const subjects = [...new Set(all.flatMap(({ subjects: own, into, made }) => [...own, into, ...made]))]
      const abouts = subjects.flatMap((about) => (about === null ? [] : [{ about }]))
      for (const filter of [...FILTERS, ...abouts.slice(0, 10)]) {
        const expected = all
          .filter((row) => meets(row, filter))
          .toSorted((a, b) => putDownAt(b) - putDownAt(a))
        const find = (page: PageRequest) => graph.findDecisions(filter, page)
        for (const backward of [false, true]) expect(await walk(find, putDownAt, backward)).toEqual(expected)
        expect(await graph.countDecisions(filter)).toBe(expected.length)
      }
      const ids = all.map(({ id }) => id)
      expect(new Set(await graph.decisionsWithIds(ids))).toEqual(new Set(all))
    })
  }, 300_000)
})

function putDownAt({ proposedAt, at }: DecisionRow): Moment {
  return proposedAt ?? at ?? Number.NaN
}

function meets(row: DecisionRow, { about, kinds, state }: DecisionFilter): boolean {
  const ids = [...row.subjects, row.into, ...row.made]
  return (
    (about === undefined || ids.includes(about)) &&
    (kinds === undefined || kinds.includes(row.kind)) &&
    (state === undefined || stateOf(row) === state)
  )
}

/** Proposals of which one is open, one in force and one declined. */
async function proposeAndDecline(graph: Graph, start: Moment): Promise<void> {
  const by = { by: 'somebody', reason: 'to see' }
  const names = ['one', 'two', 'three']
  await graph.writeArticle(
    makeBatch({ name: 'proposed', told: names.map((key) => ({ key, type: 'SAID', by: [key] })) }),
  )
  const reports = await graph.reportsOfActs(names.map(idOfAct))
  const proposals: DecisionRow[] = []
  for (const [place, { id }] of reports.entries())
    proposals.push(
      await graph.propose({ kind: 'CONFIRM', subjects: [id], into: null, value: null, ...by }, start + place),
    )
  const [, second, third] = proposals
  if (!(second && third)) throw new Error('three are proposed')
  await graph.accept(second.id, by, start + 5)
  await graph.undo(third.id, by, start + 6)
}
