import { describe, expect, it } from 'vitest'
import {
  type ActCounts,
  type ActFilter,
  FACETS,
  type FacetKind,
  type GraphReader,
  type ReadAct,
  type ReadReport,
} from '../../src/graph/index.ts'
import { grouped } from '../../src/lists/index.ts'
import type { ActId, ActorId } from '../../src/model/index.ts'
import { makeBatches } from '../conformance/fixture.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const batches = makeBatches()
const actors = [...new Set(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))]

describe('facets', () => {
  it('count what a look at every act counts', { timeout: 60_000 }, async () => {
    const graph = await openTestGraph()
    for (const batch of batches) await graph.writeArticle(batch)
    const filters: ActFilter[] = [
      {},
      { types: ['DEMANDED', 'SAID', 'MET_WITH'] },
      { involving: actors.slice(0, 8), not: { vouched: false } },
    ]
    for (const filter of filters) {
      const told = await toldBy(graph, filter)
      for (const kind of FACETS) {
        const found = await graph.facetActs(kind, filter, 1000)
        const counts = new Map(
          found.map(({ key, acts, articles, origins, alleged, allegedArticles, unreal }) => [
            key,
            { acts, articles, origins, alleged, allegedArticles, unreal },
          ]),
        )
        expect({ kind, counts: byKey(counts) }).toEqual({ kind, counts: byKey(countsOf(told, KEYS[kind])) })
        expect(counts.size).toBeGreaterThan(0)
        expect(await graph.facetActs(kind, filter, 2)).toEqual(found.slice(0, 2))
      }
    }
  })

  it('have what has most first, and of times the latest', async () => {
    const graph = await openTestGraph()
    for (const batch of batches) await graph.writeArticle(batch)
    const acts = (await graph.facetActs('TYPE', {}, 100)).map((facet) => facet.acts)
    expect(acts).toEqual(acts.toSorted((a, b) => b - a))
    const days = (await graph.facetActs('DAY', {}, 100)).map(({ key }) => key)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

function byKey(counts: ReadonlyMap<string, ActCounts>): readonly unknown[] {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Acts with what a reader gives of them. */
interface Told {
  readonly acts: readonly ReadAct[]
  readonly reports: ReadonlyMap<ActId, readonly ReadReport[]>
  readonly origins: ReadonlyMap<ActId, number>
  /** The nations for which an actor speaks. */
  readonly nationsOf: (id: ActorId) => readonly ActorId[]
}

type KeysOf = (act: ReadAct, told: Told) => readonly string[]

const KEYS: Readonly<Record<FacetKind, KeysOf>> = {
  TYPE: ({ type }) => [type],
  BY: ({ by }) => by.map(({ id }) => id),
  TO: ({ to }) => to.map(({ id }) => id),
  INVOLVING: ({ by, to, about }) => [...by, ...to, ...about].map(({ id }) => id),
  BY_NATION: ({ by }, { nationsOf }) => by.flatMap(({ id }) => nationsOf(id)),
  TO_NATION: ({ to }, { nationsOf }) => to.flatMap(({ id }) => nationsOf(id)),
  OUTLET: ({ id }, { reports }) => (reports.get(id) ?? []).flatMap(({ article }) => article.outlet?.id ?? []),
  YEAR: ({ sortDate }) => (sortDate === '' ? [] : [sortDate.slice(0, 4)]),
  MONTH: ({ sortDate }) => (sortDate === '' ? [] : [sortDate.slice(0, 7)]),
  DAY: ({ sortDate }) => (sortDate === '' ? [] : [sortDate]),
}

async function toldBy(reader: GraphReader, filter: ActFilter): Promise<Told> {
  const acts = await reader.findActs(filter, { limit: 10_000 })
  const ids = acts.map(({ id }) => id)
  const origins = await reader.originsOfActs(ids)
  const nations = (await reader.actors(actors)).filter(({ type }) => type === 'NATION')
  const speakers = [...(await reader.speakersFor(nations.map(({ id }) => id)))]
  return {
    acts,
    reports: grouped(await reader.reportsOfActs(ids), ({ actId }) => actId),
    origins: new Map(origins.map((row) => [row.actId, row.origins.length])),
    nationsOf: (actor) => speakers.flatMap(([nation, own]) => (own.includes(actor) ? nation : [])),
  }
}

/** What a facet should count. */
function countsOf(told: Told, keysOf: KeysOf): ReadonlyMap<string, ActCounts> {
  const keyed = told.acts.flatMap((act) => [...new Set(keysOf(act, told))].map((key) => ({ key, act })))
  const groups = [...grouped(keyed, ({ key }) => key)]
  return new Map(
    groups.map(([key, members]) => [
      key,
      sumOf(
        told,
        members.map(({ act }) => act),
      ),
    ]),
  )
}

function sumOf(told: Told, acts: readonly ReadAct[]): ActCounts {
  const real = acts.filter(({ polarity, modality }) => polarity === 'AFFIRMED' && modality === 'ACTUAL')
  const [vouched, alleged] = [real.filter((act) => act.vouched), real.filter((act) => !act.vouched)]
  return {
    acts: vouched.length,
    articles: countArticles(told, vouched),
    origins: vouched.reduce((sum, { id }) => sum + (told.origins.get(id) ?? 0), 0),
    alleged: alleged.length,
    allegedArticles: countArticles(told, alleged),
    unreal: acts.length - real.length,
  }
}

function countArticles({ reports }: Told, acts: readonly ReadAct[]): number {
  return new Set(acts.flatMap(({ id }) => (reports.get(id) ?? []).map(({ articleId }) => articleId))).size
}
