import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/export/index.ts'
import { type Graph, type GraphFlaw, type GraphReader, openGraph } from '../../src/graph/index.ts'
import type { ActId, ReportId } from '../../src/model/index.ts'
import { idOfAct, makeBatch } from './support/makeBatch.ts'
import { randomSteps, take, whatItSays } from './support/randomHistory.ts'
import { tempFolder } from './support/tempFolder.ts'

/** As many as a build can wait for; more by hand: RUNS=1000. */
const RUNS = Number(process.env.RUNS ?? 15)

async function inGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** The acts that have several origins are those that are found by how many they have. */
async function expectCounted(graph: GraphReader): Promise<void> {
  const acts = await graph.findActs({}, { limit: 1000 })
  const origins = await graph.originsOfActs(acts.map(({ id }) => id))
  const several = origins.filter((each) => each.origins.length > 1).map(({ actId }) => actId)
  const found = await graph.findActs({ minOrigins: 2 }, { limit: 1000 })
  expect(found.map(({ id }) => id).toSorted()).toEqual(several.toSorted())
}

async function flawsOf(graph: Graph): Promise<readonly GraphFlaw[]> {
  const flaws: GraphFlaw[] = []
  for await (const flaw of graph.flaws()) flaws.push(flaw)
  return flaws
}

/** An act that two articles tell, and another of its type; the report of the second article is split off. */
async function splitAct(graph: Graph): Promise<{ readonly part: ActId; readonly report: ReportId }> {
  for (const name of ['one', 'two'])
    await graph.writeArticle(
      makeBatch({
        name,
        told: [{ key: 'said', type: 'SAID', by: ['A'] }, ...(name === 'one' ? [OTHER] : [])],
      }),
    )
  const report = makeBatch({ name: 'two', told: [{ key: 'said', type: 'SAID' }] }).reports[0]?.id
  if (report === undefined) throw new Error('the article tells nothing')
  const { made } = await graph.decide(
    { kind: 'SPLIT', subjects: [report], into: idOfAct('said'), value: null, ...SOMEBODY },
    NOW_AND_THEN,
  )
  return { part: made[0] as ActId, report }
}

const OTHER = { key: 'other', type: 'SAID', by: ['B'] } as const
const SOMEBODY = { by: 'somebody', reason: 'to see' } as const
const NOW_AND_THEN = 1_800_000_000_000

describe('what a split has made', () => {
  it.each([
    ['is of another type', { kind: 'RETYPE', into: null, value: 'ACCUSED' }],
    ['is another act', { kind: 'MERGE', into: idOfAct('other'), value: null }],
    ['is after all the act that it was split from', { kind: 'MERGE', into: idOfAct('said'), value: null }],
  ] as const)('goes with its report where it %s, and comes back', async (_what, then) => {
    await inGraph(async (graph) => {
      const { part, report } = await splitAct(graph)
      const before = await whatItSays(graph)
      const decision = await graph.decide({ ...then, subjects: [part], ...SOMEBODY }, NOW_AND_THEN + 1)
      const target = decision.into ?? decision.made[0]
      expect(await flawsOf(graph)).toEqual([])
      expect(await graph.acts([part])).toEqual([])
      expect((await graph.reports([report]))[0]?.actId).toBe(target)
      await graph.undo(decision.id, SOMEBODY, NOW_AND_THEN + 2)
      expect(await flawsOf(graph)).toEqual([])
      expect(await whatItSays(graph)).toEqual(before)
    })
  })
})

describe('whatever is read, decided and taken back', () => {
  it('leaves the answers as of each moment as they were', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, async (steps) => {
        await inGraph(async (graph) => {
          const said: string[] = []
          for (const [at, step] of steps.entries()) {
            await take(graph, step, 10 * (at + 1))
            said.push(await whatItSays(graph))
            await expectCounted(graph)
          }
          for (const [at, answer] of said.entries()) {
            expect(await whatItSays(graph.asOf(10 * (at + 1) + 5))).toEqual(answer)
            await expectCounted(graph.asOf(10 * (at + 1) + 5))
          }
        })
      }),
      { numRuns: RUNS },
    )
  }, 300_000)

  it('is exactly what its export gives', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, async (steps) => {
        await inGraph(async (graph) => {
          for (const [at, step] of steps.entries()) await take(graph, step, 10 * (at + 1))
          await inGraph(async (copy) => {
            await copy.importRows(graph.rows())
            expect(await whatItSays(copy)).toEqual(await whatItSays(graph))
            expect(await hashOf(copy.rows())).toBe(await hashOf(graph.rows()))
          })
          await inGraph(async (copy) => {
            await copy.importRows(graph.rows('WHOLE'))
            expect(await hashOf(copy.rows('WHOLE'))).toBe(await hashOf(graph.rows('WHOLE')))
            for (const at of steps.keys()) {
              const moment = 10 * (at + 1) + 5
              expect(await whatItSays(copy.asOf(moment))).toEqual(await whatItSays(graph.asOf(moment)))
            }
          })
        })
      }),
      { numRuns: RUNS },
    )
  }, 300_000)

  it('leaves no flaw, and no edge between actors stale', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, async (steps) => {
        await inGraph(async (graph) => {
          for (const [at, step] of steps.entries()) {
            await take(graph, step, 10 * (at + 1))
            // An ingest does so at its end.
            if (step.what === 'ARTICLE') await graph.rebuildTypedEdges()
            if (at % 5 < 4 && at < steps.length - 1) continue
            expect(await graph.staleEdges()).toEqual([])
            expect(await flawsOf(graph)).toEqual([])
          }
          for (const history of ['IN_FORCE', 'WHOLE'] as const) {
            await inGraph(async (copy) => {
              await copy.importRows(graph.rows(history))
              expect(await flawsOf(copy)).toEqual([])
            })
          }
        })
      }),
      { numRuns: Math.ceil(RUNS / 3), endOnFailure: true },
    )
  }, 300_000)
})
