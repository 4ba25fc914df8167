import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, OBSERVER, REFUSAL } from './stories.ts'
import { actIdOf } from './story.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text) {
  actors(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id name } match { text marks { start end } } } }
  acts { totalCount edges { node { id type } match { text marks { start end } } } }
  reports { totalCount edges { node { act { type } } match { text marks { start end } } } } } }`

interface Match {
  readonly match: { readonly text: string; readonly marks: readonly { start: number; end: number }[] }
}
interface List<Node> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  readonly edges: readonly (Match & { readonly node: Node })[]
}
interface Found {
  readonly search: {
    readonly actors: List<{ name: string }>
    readonly acts: List<{ id: string; type: string }>
    readonly reports: List<{ act: { type: string } }>
  }
}

async function search(text: string, page: object = {}): Promise<Found['search']> {
  const { data, errors } = await api.ask<Found>(SEARCH, { text, ...page })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.search
}

function marked({ match: { text, marks } }: Match): readonly string[] {
  return marks.map(({ start, end }) => text.slice(start, end))
}

describe('search', () => {
  it('finds actors by any of their names, and says by which', async () => {
    const { actors } = await search('KREM')
    expect(actors.edges.map((edge) => [edge.node.name, edge.match.text, marked(edge)])).toEqual([
      ['Russia', 'Kremlin', ['Kremlin']],
    ])
  })

  it('finds statements and sentences that hold all the words, in any order', async () => {
    const { acts, reports } = await search('change reject')
    expect(acts.edges.map(({ node }) => node.id)).toEqual([actIdOf(REFUSAL)])
    expect(marked(acts.edges[0] as Match)).toEqual(['reject', 'change'])
    expect(reports.totalCount).toBe(reports.edges.length)
  })

  it('gives a page at a time', async () => {
    const whole = await search('russ')
    expect(whole.actors.totalCount).toBeGreaterThan(1)
    const names: string[] = []
    for (let after: string | null = null; ; ) {
      const { actors }: Found['search'] = await search('russ', { first: 1, after })
      names.push(...actors.edges.map(({ node }) => node.name))
      if (!actors.pageInfo.hasNextPage) break
      after = actors.pageInfo.endCursor
    }
    expect(names).toEqual(whole.actors.edges.map(({ node }) => node.name))
  })

  it.each(['', '   ', '!?*~"', '\u0000', '\ud800'])('finds nothing for %j', async (text) => {
    const { actors, acts, reports } = await search(text)
    expect([actors, acts, reports].map(({ totalCount }) => totalCount)).toEqual([0, 0, 0])
  })

  it('reads only the lists that are asked for, with two queries each', async () => {
    api.reads.length = 0
    await api.ask('{ search(text: "russia") { actors { nodes { name } } } }')
    expect(api.reads.length).toBe(2)
  })

  it('refuses a cursor of another search', async () => {
    const { actors } = await search('russ', { first: 1 })
    const answer = await api.ask(SEARCH, { text: 't', first: 1, after: actors.pageInfo.endCursor })
    expect(codesOf(answer)).toEqual(['BAD_CURSOR'])
  })
})
