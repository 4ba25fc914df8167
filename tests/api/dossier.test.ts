import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewDecision } from '../../src/graph/index.ts'
import { idOfAct, idOfActor, makeBatch } from '../graph/support/makeBatch.ts'
import { type OpenApi, openApi } from './openApi.ts'

/** A and B, and a minister of A. */
const TOLD = {
  ...makeBatch({
    name: 'one',
    publishedOn: '2022-02-01',
    told: [
      {
        key: 'ask',
        type: 'DEMANDED',
        by: ['A'],
        to: ['B'],
        content: 'answers',
        with: { sortDate: '2022-01-10' },
      },
      {
        key: 'beg',
        type: 'REQUESTED',
        by: ['A'],
        to: ['B'],
        content: 'time',
        with: { sortDate: '2022-01-11' },
      },
      {
        key: 'claim',
        type: 'ACCUSED',
        by: ['B'],
        to: ['A'],
        content: 'lies',
        with: { sortDate: '2021-12-31' },
      },
      {
        key: 'denial',
        type: 'DENIED',
        by: ['A'],
        to: ['B'],
        content: 'lies',
        with: { sortDate: '2022-01-12' },
      },
      { key: 'talks', type: 'MET_WITH', by: ['A', 'B'], with: { sortDate: '2022-01-13' } },
      { key: 'aid', type: 'AIDED', by: ['A'], to: ['B'], voicedIn: 'word', with: { sortDate: '2022-01-14' } },
      {
        key: 'word',
        type: 'SAID',
        by: ['B'],
        about: ['A'],
        content: 'aid came',
        with: { sortDate: '2022-01-15' },
      },
      { key: 'other', type: 'ATTACKED', by: ['C'], to: ['B'], with: { sortDate: '2022-01-16' } },
      { key: 'office', type: 'PRAISED', by: ['minister'], to: ['B'], with: { sortDate: '2022-01-17' } },
    ],
  }),
  ties: [{ type: 'HOLDS_ROLE', fromId: idOfActor('minister'), toId: idOfActor('A'), title: 'minister' }],
} as const

const link = (subject: string, into: string, value: string): NewDecision => ({
  kind: 'LINK',
  subjects: [idOfAct(subject)],
  into: idOfAct(into),
  value,
  by: 'anna',
  reason: 'as printed',
})

let api: OpenApi

beforeAll(async () => {
  api = await openApi([])
  await api.graph.writeArticle(TOLD)
  await api.graph.decide(link('denial', 'claim', 'DENIES'), TOLD.article.recordedAt + 1)
  await api.graph.decide(link('claim', 'beg', 'REJECTS'), TOLD.article.recordedAt + 2)
})
afterAll(() => api.close())

const A = { ids: [idOfActor('A')] }
const B = { name: 'B' }

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await api.ask<Data>(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

interface Acts {
  readonly totalCount: number
  readonly nodes: readonly { readonly type: string }[]
}

const SIDE = `score byType { key counts { acts alleged } filter } byQuad { quad acts alleged }
  acts { totalCount nodes { type } } statements { totalCount nodes { type } }
  openDemands { totalCount nodes { type } } contradictions { totalCount nodes { type } }`

const DOSSIER = `query ($a: ActorChoice!, $b: ActorChoice!, $filter: ActFilter) {
  dossier(a: $a, b: $b, filter: $filter) {
    a { name } b { name }
    acts { totalCount nodes { type } }
    timeline(per: YEAR) { key counts { acts alleged } }
    aToB { ${SIDE} } bToA { ${SIDE} } } }`

interface Side {
  readonly score: number | null
  readonly byType: readonly {
    readonly key: string
    readonly counts: { readonly acts: number }
    readonly filter: object
  }[]
  readonly byQuad: readonly { readonly quad: string; readonly acts: number; readonly alleged: number }[]
  readonly acts: Acts
  readonly statements: Acts
  readonly openDemands: Acts
  readonly contradictions: Acts
}

interface Dossier {
  readonly dossier: {
    readonly a: readonly { readonly name: string }[]
    readonly b: readonly { readonly name: string }[]
    readonly acts: Acts
    readonly timeline: readonly { readonly key: string; readonly counts: object }[]
    readonly aToB: Side
    readonly bToA: Side
  }
}

const typesOf = ({ nodes }: Acts) => nodes.map(({ type }) => type)

describe('a dossier of two actors', () => {
  it('has all between them and nothing else, the latest first, and counted by time', async () => {
    const { dossier } = await ask<Dossier>(DOSSIER, { a: A, b: B })
    expect(dossier.a).toEqual([{ name: 'A' }])
    expect(dossier.b).toEqual([{ name: 'B' }])
    expect(typesOf(dossier.acts)).toEqual(['AIDED', 'MET_WITH', 'DENIED', 'REQUESTED', 'DEMANDED', 'ACCUSED'])
    expect(dossier.timeline).toEqual([
      { key: '2021', counts: { acts: 1, alleged: 0 } },
      { key: '2022', counts: { acts: 4, alleged: 1 } },
    ])
  })

  it('has each side, with what both did together, what was said about the other, and what is open', async () => {
    const { aToB, bToA } = (await ask<Dossier>(DOSSIER, { a: A, b: B })).dossier
    expect(typesOf(aToB.acts)).toEqual(['AIDED', 'MET_WITH', 'DENIED', 'REQUESTED', 'DEMANDED'])
    expect(typesOf(bToA.acts)).toEqual(['MET_WITH', 'ACCUSED'])
    expect(typesOf(aToB.statements)).toEqual(['DENIED', 'REQUESTED', 'DEMANDED'])
    expect(typesOf(bToA.statements)).toEqual(['SAID', 'ACCUSED'])
    expect(typesOf(aToB.openDemands)).toEqual(['DEMANDED'])
    expect(bToA.openDemands.totalCount).toBe(0)
    expect(typesOf(aToB.contradictions)).toEqual(['DENIED'])
    expect(bToA.contradictions.totalCount).toBe(0)
  })

  it('weighs each side by what happened, and counts apart what is only alleged', async () => {
    const { aToB, bToA } = (await ask<Dossier>(DOSSIER, { a: A, b: B })).dossier
    // DEMANDED -1, REQUESTED 0, DENIED -2, MET_WITH 2.5; the aid is only alleged.
    expect(aToB.score).toBeCloseTo((-1 + 0 - 2 + 2.5) / 4)
    expect(bToA.score).toBeCloseTo((2.5 - 3.5) / 2)
    expect(aToB.byQuad).toEqual([
      { quad: 'MATERIAL_CONFLICT', acts: 0, alleged: 0 },
      { quad: 'VERBAL_CONFLICT', acts: 3, alleged: 0 },
      { quad: 'STATEMENT', acts: 0, alleged: 0 },
      { quad: 'VERBAL_COOPERATION', acts: 1, alleged: 0 },
      { quad: 'MATERIAL_COOPERATION', acts: 0, alleged: 1 },
    ])
    for (const { key, filter } of aToB.byType) {
      const { acts } = await ask<{ acts: Acts }>(
        'query ($filter: ActFilter) { acts(filter: $filter) { totalCount nodes { type } } }',
        { filter },
      )
      expect(typesOf(acts)).toEqual([key])
    }
  })

  it('takes those who speak for an actor, a filter, and nobody', async () => {
    const { dossier } = await ask<Dossier>(DOSSIER, { a: { speakingFor: A }, b: B })
    expect(dossier.a.map(({ name }) => name).toSorted()).toEqual(['A', 'minister'])
    expect(dossier.acts.totalCount).toBe(7)
    const filtered = await ask<Dossier>(DOSSIER, { a: A, b: B, filter: { vouched: false } })
    expect(typesOf(filtered.dossier.acts)).toEqual(['AIDED'])
    expect(filtered.dossier.aToB.score).toBeNull()
    const nobody = await ask<Dossier>(DOSSIER, { a: { ids: ['n0'] }, b: { name: 'nobody' } })
    expect(nobody.dossier).toMatchObject({ a: [], b: [], acts: { totalCount: 0 }, timeline: [] })
  })

  it('asks for the counts of a side once, and for each page once', async () => {
    api.reads.length = 0
    await ask<Dossier>(DOSSIER, { a: A, b: { ids: [idOfActor('B')] } })
    const counts = api.reads.filter((name) => name.startsWith('facetActsTYPE'))
    expect(counts).toHaveLength(2)
    expect(api.reads.filter((name) => name.startsWith('findActs'))).toHaveLength(9)
  })
})

describe('statements', () => {
  it('are acts in words, by whom, and to or about whom', async () => {
    const query = `query ($by: ActorChoice, $toOrAbout: ActorChoice, $filter: ActFilter) {
      statements(by: $by, toOrAbout: $toOrAbout, filter: $filter) { totalCount nodes { type } } }`
    const statements = async (variables: object) =>
      typesOf((await ask<{ statements: Acts }>(query, variables)).statements)
    expect(await statements({})).toEqual(['PRAISED', 'SAID', 'DENIED', 'REQUESTED', 'DEMANDED', 'ACCUSED'])
    expect(await statements({ by: B, toOrAbout: A })).toEqual(['SAID', 'ACCUSED'])
    expect(await statements({ toOrAbout: A, filter: { types: ['SAID', 'ATTACKED'] } })).toEqual(['SAID'])
    expect(await statements({ filter: { about: A } })).toEqual(['SAID'])
  })
})

describe('a timeline', () => {
  it('has the earliest first, and the latest of more than are asked for', async () => {
    const query = 'query ($first: Int) { timeline(per: MONTH, first: $first) { key counts { acts } } }'
    const all = await ask<{ timeline: object[] }>(query, {})
    expect(all.timeline).toEqual([
      { key: '2021-12', counts: { acts: 1 } },
      { key: '2022-01', counts: { acts: 7 } },
    ])
    expect((await ask<{ timeline: object[] }>(query, { first: 1 })).timeline).toEqual(all.timeline.slice(1))
  })
})

describe('the codes of an act', () => {
  it('are those of its type', async () => {
    const query = '{ acts(filter: { types: [ACCUSED] }) { nodes { coding { quad plover cameo score } } } }'
    const { acts } = await ask<{ acts: { nodes: object[] } }>(query)
    expect(acts.nodes).toEqual([
      { coding: { quad: 'VERBAL_CONFLICT', plover: 'ACCUSE', cameo: '112', score: -3.5 } },
    ])
  })
})

describe('central actors and communities', () => {
  it('are of acts that happened and that outlets vouch for, unless asked for otherwise', async () => {
    const query = `query ($filter: ActFilter) {
      centrality(by: NEIGHBOURS, filter: $filter) { actor { name } score filter }
      communities(filter: $filter) { size within outwards actors(first: 2) { name } } }`
    interface Found {
      readonly centrality: readonly { readonly actor: { readonly name: string }; readonly score: number }[]
      readonly communities: readonly { readonly size: number }[]
    }
    const { centrality, communities } = await ask<Found>(query)
    expect(centrality[0]).toMatchObject({ actor: { name: 'B' }, score: 3 })
    expect(communities.reduce((sum, { size }) => sum + size, 0)).toBe(4)
    const alleged = await ask<Found>(query, { filter: { vouched: false } })
    expect(alleged.centrality.map(({ actor }) => actor.name).toSorted()).toEqual(['A', 'B'])
  })

  it('open on their acts', async () => {
    const { centrality } = await ask<{ centrality: { filter: object }[] }>(
      '{ centrality(first: 1, by: BETWEENNESS) { filter } }',
    )
    const { acts } = await ask<{ acts: Acts }>(
      'query ($filter: ActFilter) { acts(filter: $filter) { totalCount nodes { type } } }',
      { filter: centrality[0]?.filter },
    )
    expect(acts.totalCount).toBe(8)
  })
})
