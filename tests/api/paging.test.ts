import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { LEDGER, meeting, meetings, OBSERVER } from './stories.ts'
import { actIdOf } from './story.ts'

const COUNT = 45

interface Page {
  readonly page: {
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly startCursor: string | null
      readonly endCursor: string | null
    }
  }
}

const MEETINGS = `query ($first: Int, $after: String, $last: Int, $before: String) {
  page: acts(filter: { types: [MET_WITH] }, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(COUNT))
})
afterAll(() => api.close())

describe('pages', () => {
  it('read forward give every act once, the latest first', async () => {
    const ids = await readAll(api, 'forward', 7)
    expect(ids).toEqual(expectedOrder(COUNT))
  })

  it('read backward give the same acts in the same order', async () => {
    expect(await readAll(api, 'backward', 7)).toEqual(await readAll(api, 'forward', 7))
  })

  it('that end where the list ends say so', async () => {
    const { page } = await ask(api, { first: COUNT })
    expect(page.nodes).toHaveLength(COUNT)
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  })

  it('behind the last act are empty and know that acts stand before them', async () => {
    const { page } = await ask(api, { first: COUNT })
    const next = await ask(api, { first: 5, after: page.pageInfo.endCursor })
    expect(next.page).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    })
  })

  it('have twenty entries where no size is given', async () => {
    const { page } = await ask(api, {})
    expect(page.nodes).toHaveLength(20)
    expect(page.pageInfo.hasNextPage).toBe(true)
  })

  it('turned back lead to where one came from', async () => {
    const first = await ask(api, { first: 10 })
    const second = await ask(api, { first: 10, after: first.page.pageInfo.endCursor })
    const back = await ask(api, { last: 10, before: second.page.pageInfo.startCursor })
    expect(back.page.nodes).toEqual(first.page.nodes)
    expect(back.page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  it('neither repeat nor lose an act when others are written between them', async () => {
    const live = await openApi(meetings(20))
    const first = await ask(live, { first: 10 })
    const tellings = [20, 27, 21, 22].map((index) => meeting(index))
    const text = tellings.map(({ sentence }) => sentence).join(' ')
    await live.write([{ name: 'late', publishedOn: '2022-03-02', text, tellings }])
    const second = await ask(live, { first: 100, after: first.page.pageInfo.endCursor })
    const seen = [...first.page.nodes, ...second.page.nodes].map(({ id }) => id)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(expectedOrder(20)))
    await live.close()
  })
})

describe('lists of actors and articles', () => {
  it('page in both directions too', async () => {
    const small = await openApi([OBSERVER, LEDGER])
    const answer = await small.ask<Record<string, { nodes: { name: string }[] }>>(`{
      actors(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } }
      lastActors: actors(last: 2) { nodes { name } pageInfo { hasPreviousPage } }
      articles(first: 1) { totalCount nodes { name } pageInfo { hasNextPage } }
      lastArticles: articles(last: 1) { nodes { name publishedOn } }
    }`)
    expect(answer.data).toMatchObject({
      actors: { totalCount: 4, pageInfo: { hasNextPage: true } },
      lastActors: { pageInfo: { hasPreviousPage: true } },
      articles: { totalCount: 2, nodes: [{ name: 'observer-1' }], pageInfo: { hasNextPage: true } },
      lastArticles: { nodes: [{ name: 'ledger-1', publishedOn: null }] },
    })
    const { actors, lastActors } = answer.data ?? {}
    const names = [...(actors?.nodes ?? []), ...(lastActors?.nodes ?? [])].map(({ name }) => name)
    expect(names).toEqual(['Jens Stoltenberg', 'NATO', 'Russia', "Russia's envoys"])
    await small.close()
  })

  it('go on behind an article that has no day', async () => {
    const undated = ['x', 'y', 'z'].map((name) => ({ name, text: 'Nothing happened.', tellings: [] }))
    const small = await openApi(undated)
    const names: string[] = []
    let after: string | null = null
    do {
      const answer: { data?: { articles: ArticlePage } | null } = await small.ask(
        'query ($after: String) { articles(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }',
        { after },
      )
      after = answer.data?.articles.pageInfo.endCursor ?? null
      names.push(...(answer.data?.articles.nodes ?? []).map(({ name }) => name))
    } while (after !== null && names.length < 10)
    expect(names.toSorted()).toEqual(['x', 'y', 'z'])
    await small.close()
  })
})

describe('the same list twice in one query', () => {
  it('gives each its own page', async () => {
    const answer = await api.ask<Record<string, { totalCount: number; nodes: object[] }>>(`{
      few: acts(first: 2) { totalCount nodes { id } }
      many: acts(first: 5) { nodes { id } }
      none: acts(filter: { types: [ATTACKED] }) { totalCount nodes { id } }
    }`)
    expect(answer.data?.few).toMatchObject({ totalCount: COUNT })
    expect(answer.data?.few?.nodes).toHaveLength(2)
    expect(answer.data?.many?.nodes).toHaveLength(5)
    expect(answer.data?.none).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('a cursor', () => {
  it('is refused by another list, another filter, and when it is damaged', async () => {
    const { page } = await ask(api, { first: 1 })
    const cursor = page.pageInfo.endCursor ?? ''
    const damaged = `${cursor.slice(0, 4)}${cursor[4] === 'A' ? 'B' : 'A'}${cursor.slice(5)}`
    const answers = await Promise.all([
      api.ask('query ($after: String) { acts(after: $after) { nodes { id } } }', { after: cursor }),
      api.ask('query ($after: String) { actors(after: $after) { nodes { id } } }', { after: cursor }),
      api.ask(
        'query ($after: String) { acts(filter: { types: [MET_WITH, SAID] }, after: $after) { nodes { id } } }',
        {
          after: cursor,
        },
      ),
      ...[damaged, '', 'null', 'W10', '%', '🙂', cursor.slice(0, -3)].map((after) =>
        api.ask(MEETINGS, { first: 1, after }),
      ),
      api.ask(MEETINGS, { last: 1, before: damaged }),
    ])
    expect(answers.map(codesOf)).toEqual(answers.map(() => ['BAD_CURSOR']))
  })

  it('stays good when the same filter is written in another order', async () => {
    const { page } = await ask(api, { first: 1 })
    const answer = await api.ask(
      `query ($after: String, $filter: ActFilter) { acts(filter: $filter, first: 1, after: $after) { nodes { id } } }`,
      { after: page.pageInfo.endCursor, filter: { vouched: null, types: ['MET_WITH'] } },
    )
    expect(codesOf(answer)).toEqual([])
  })
})

describe('a page that makes no sense', () => {
  it.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'first: 1000',
    'last: 101',
    'last: 0',
    'first: 1, last: 1',
    'first: 1, before: "x"',
    'last: 1, after: "x"',
  ])('is refused: %s', async (args) => {
    const answer = await api.ask(`{ acts(${args}) { nodes { id } } }`)
    expect(codesOf(answer)).toEqual(['BAD_PAGE'])
  })
})

interface ArticlePage {
  readonly nodes: readonly { readonly name: string }[]
  readonly pageInfo: { readonly endCursor: string | null }
}

async function ask(from: OpenApi, variables: object): Promise<Page> {
  const answer = await from.ask<Page>(MEETINGS, variables)
  if (!answer.data) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

async function readAll(from: OpenApi, direction: 'forward' | 'backward', size: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const forward = direction === 'forward'
    const { page }: Page = await ask(
      from,
      forward ? { first: size, after: cursor } : { last: size, before: cursor },
    )
    const part = page.nodes.map(({ id }) => id)
    if (forward) ids.push(...part)
    else ids.unshift(...part)
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo
    if (forward) cursor = hasNextPage ? endCursor : null
    else cursor = hasPreviousPage ? startCursor : null
  } while (cursor !== null)
  return ids
}

/** The latest day first, then by id. */
function expectedOrder(count: number): string[] {
  return Array.from({ length: count }, (_, index) => meeting(index))
    .map((telling) => ({ id: actIdOf(telling), day: telling.happenedOn ?? '' }))
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ id }) => id)
}
