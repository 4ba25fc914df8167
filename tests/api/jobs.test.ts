import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/startServer.ts'
import { listenTo } from './listenTo.ts'
import { byName, codesOf, type OpenApi, openApi } from './openApi.ts'

let api: OpenApi

beforeEach(async () => {
  api = await openApi([])
})
afterEach(() => api.close())

/** Milliseconds: loading the model takes a while on a busy machine. */
const TIMEOUT = 120_000

const JOB = `id state by documents done articles endedAt problems { code message advice where } warnings { code where }`

interface Job {
  readonly id: string
  readonly state: string
  readonly done: number
  readonly articles: number
  readonly problems: readonly { readonly code: string; readonly where: string | null }[]
  readonly warnings: readonly { readonly code: string }[]
}

const ARTICLES = [
  {
    text: 'Russia rejected the demand.',
    title: 'No',
    outlet: 'Elbe Post',
    date: '2022-02-02',
    url: 'https://elbe.example/1',
  },
  { text: 'France met Mali on Tuesday.', outlet: 'Elbe Post', date: '2022-02-03' },
]

async function ingest(variables: { articles?: object[]; documents?: object[] }): Promise<Job> {
  const { data, errors } = await api.ask<{ ingest: Job }>(
    `mutation ($articles: [ArticleInput!], $documents: [DocumentInput!]) {
      ingest(articles: $articles, documents: $documents) { ${JOB} } }`,
    variables,
    'admin',
  )
  expect(errors).toBeUndefined()
  if (!data) throw new Error('there is no answer')
  return data.ingest
}

async function job(id: string): Promise<Job | null | undefined> {
  return (await api.ask<{ job: Job | null }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id }, 'admin'))
    .data?.job
}

async function ended(id: string): Promise<Job> {
  for (;;) {
    const found = await job(id)
    if (found && !['WAITING', 'RUNNING'].includes(found.state)) return found
    await sleep(50)
  }
}

describe('ingest', { timeout: TIMEOUT }, () => {
  it('reads articles into the graph, and says how far it is', async () => {
    const asked = await ingest({ articles: ARTICLES })
    expect(asked).toMatchObject({ by: 'the admin', documents: 2, done: 0, articles: 0 })
    expect(await ended(asked.id)).toMatchObject({
      state: 'DONE',
      done: 2,
      articles: 2,
      problems: [],
      warnings: [],
    })
    const { data } = await api.ask<{ articles: { nodes: object[] } }>(
      '{ articles { nodes { name title url publishedOn outlet { name } reports { act { type by { name } } } } } }',
    )
    expect(data?.articles.nodes).toMatchObject([
      { publishedOn: '2022-02-03', reports: [{ act: { type: 'MET_WITH' } }] },
      {
        name: 'https://elbe.example/1',
        title: 'No',
        url: 'https://elbe.example/1',
        publishedOn: '2022-02-02',
        outlet: { name: 'Elbe Post' },
        reports: [{ act: { type: 'REJECTED', by: [{ name: 'Russia' }] } }],
      },
    ])
  })

  it('reads pages and feeds that are given as text, and fetches nothing', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Elbe Post</title>
      <item><title>No</title><link>https://elbe.example/1</link><pubDate>Wed, 02 Feb 2022 10:00:00 GMT</pubDate>
      <description>Russia rejected the demand of its neighbours on Tuesday.</description></item></channel></rss>`
    const lines = '{"id":"a","date":"2022-02-02","text":"France rejected Mali."}\n{"id":"b"}\n{'
    const { id } = await ingest({
      documents: [
        { name: 'feed.xml', text: feed },
        { name: 'wire.jsonl', text: lines },
        { name: '/etc/passwd', text: 'Mali met France on Monday.' },
      ],
    })
    const done = await ended(id)
    expect(done).toMatchObject({ state: 'DONE', done: 3, articles: 3 })
    expect(done.problems.map(({ code, where }) => [code, where])).toEqual([
      ['NO_TEXT', 'wire.jsonl:2'],
      ['BAD_JSON', 'wire.jsonl:3'],
    ])
    expect(done.warnings.map(({ code }) => code)).toEqual(['NO_DATE'])
    const { data } = await api.ask('{ articles(filter: { publishedFrom: "2022-01-01" }) { nodes { url } } }')
    expect(data).toEqual({ articles: { nodes: expect.arrayContaining([{ url: 'https://elbe.example/1' }]) } })
  })

  it('passes over what is known, and tells what is doubtful', async () => {
    await ended((await ingest({ articles: ARTICLES })).id)
    const again = await ended((await ingest({ articles: ARTICLES })).id)
    expect(again).toMatchObject({ state: 'DONE', done: 2, articles: 0 })
    const odd = [
      { text: ' ' },
      { text: 'La ministre a rejeté l’offre de ses voisins mardi, dit-elle au journal.' },
    ]
    const { problems, warnings } = await ended((await ingest({ articles: odd })).id)
    expect(problems).toMatchObject([{ code: 'NO_TEXT', where: 'article-1.jsonl:1' }])
    expect(warnings.map(({ code }) => code)).toEqual(['NO_DATE', 'NOT_ENGLISH'])
    expect(await api.graph.counts()).toMatchObject({ articles: 3 })
  })

  it.each([{}, { articles: [] }, { documents: [] }, { articles: [], documents: [] }])(
    'refuses that there is nothing: %j',
    async (variables) => {
      const answer = await api.ask(
        'mutation ($articles: [ArticleInput!], $documents: [DocumentInput!]) { ingest(articles: $articles, documents: $documents) { id } }',
        variables,
        'admin',
      )
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    },
  )
})

describe('jobs', { timeout: TIMEOUT }, () => {
  it('are done one after the other, in their order, and can be cancelled', async () => {
    const long = Array.from({ length: 40 }, (_, at) => ({
      text: `Russia rejected demand ${at} on Tuesday.`,
      date: '2022-02-02',
    }))
    const first = await ingest({ articles: long })
    const second = await ingest({ articles: ARTICLES })
    const third = await ingest({ articles: [ARTICLES[0] ?? {}] })
    expect(await job(second.id)).toMatchObject({ state: 'WAITING' })
    const cancel = 'mutation ($id: ID!) { cancelJob(id: $id) { state } }'
    expect((await api.ask(cancel, { id: second.id }, 'admin')).data).toEqual({
      cancelJob: { state: 'CANCELLED' },
    })
    while (((await job(first.id))?.articles ?? 0) < 2) await sleep(10)
    await api.ask(cancel, { id: first.id }, 'admin')
    const stopped = await ended(first.id)
    expect(stopped.state).toBe('CANCELLED')
    expect(await ended(third.id)).toMatchObject({ state: 'DONE', articles: 1 })
    expect(await job(second.id)).toMatchObject({ state: 'CANCELLED', done: 0 })
    const { data } = await api.ask<{ jobs: { id: string }[] }>('{ jobs { id } }', {}, 'admin')
    expect(data?.jobs.map(({ id }) => id)).toEqual([third.id, second.id, first.id])
    expect(await api.graph.counts()).toMatchObject({ articles: stopped.articles + 1 })
    expect((await api.ask(cancel, { id: 'x' }, 'admin')).data).toEqual({ cancelJob: null })
    // Asked for again, it reads the rest.
    const again = await ended((await ingest({ articles: long })).id)
    expect(stopped.articles + again.articles).toBe(40)
  })

  it('that wait are 20 at most', async () => {
    const events = new EventEmitter()
    const released = once(events, 'released')
    const blocked = await openApi([], (graph) =>
      Object.assign(Object.create(graph) as typeof graph, {
        knownSources: async () => {
          await released
          return []
        },
      }),
    )
    const asked = 'mutation { ingest(articles: [{ text: "Russia rejected it." }]) { id } }'
    for (let at = 0; at < 21; at++) expect((await blocked.ask(asked, {}, 'admin')).errors).toBeUndefined()
    expect(codesOf(await blocked.ask(asked, {}, 'admin'))).toEqual(['OVERLOADED'])
    events.emit('released')
    await blocked.close()
  })

  it('that fail say so without a word of the graph, and the next is done', async () => {
    let isBroken = true
    const broken = await openApi([], (graph) =>
      Object.assign(Object.create(graph) as typeof graph, {
        writeArticle: (batch: Parameters<typeof graph.writeArticle>[0]) =>
          isBroken ? Promise.reject(new Error('MATCH (n:Secret)')) : graph.writeArticle(batch),
      }),
    )
    const ask = async (query: string) =>
      (await broken.ask<{ ingest: Job; jobs: Job[] }>(query, {}, 'admin')).data
    const latest = async (state: string) => {
      for (;;) {
        const [first] = (await ask(`{ jobs { ${JOB} } }`))?.jobs ?? []
        if (first?.state === state) return first
        await sleep(20)
      }
    }
    const asked = `mutation { ingest(articles: [{ text: "Russia rejected it.", date: "2022-02-02" }]) { ${JOB} } }`
    await ask(asked)
    const failed = await latest('FAILED')
    expect(failed.problems).toMatchObject([{ code: 'GRAPH_UNAVAILABLE' }])
    expect(JSON.stringify(failed)).not.toContain('Secret')
    expect(broken.logged).toHaveLength(1)
    isBroken = false
    await ask(asked)
    expect(await latest('DONE')).toMatchObject({ articles: 1, problems: [] })
    await broken.close()
  })
})

describe('the progress of a job', { timeout: TIMEOUT }, () => {
  let server: RunningServer

  beforeEach(async () => {
    server = await startServer({ graph: api.graph, authenticate: byName, port: 0 })
  })

  const PROGRESS = `subscription ($id: ID!) { jobProgress(id: $id) { state done articles } }`

  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'admin' },
      body: JSON.stringify({ query, variables }),
    })
    return ((await response.json()) as { data: Data }).data
  }

  it('is told until it has ended', async () => {
    const { ingest: asked } = await ask<{ ingest: Job }>(
      'mutation ($articles: [ArticleInput!]) { ingest(articles: $articles) { id } }',
      { articles: ARTICLES },
    )
    const listening = await listenTo<{ jobProgress: Job }>(server.url, PROGRESS, { id: asked.id }, 'admin')
    const seen: Job[] = []
    for (let event = await listening.next(); event; event = await listening.next())
      if (event.data) seen.push(event.data.jobProgress)
    expect(seen.at(-1)).toEqual({ state: 'DONE', done: 2, articles: 2 })
    const articles = seen.map((each) => each.articles)
    expect(articles).toEqual(articles.toSorted((a, b) => a - b))
    await server.close()
  })

  it('of none is an error', async () => {
    const listening = await listenTo(server.url, PROGRESS, { id: 'none' }, 'admin')
    expect((await listening.next())?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(await listening.next()).toBeUndefined()
    const refused = await listenTo(server.url, PROGRESS, { id: 'none' }, 'curator')
    expect((await refused.next())?.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await server.close()
  })

  it('ends with the server, which finishes the article in hand', async () => {
    const long = Array.from({ length: 50 }, (_, at) => ({
      text: `Russia rejected demand ${at} on Tuesday.`,
      date: '2022-02-02',
    }))
    const { ingest: asked } = await ask<{ ingest: Job }>(
      'mutation ($articles: [ArticleInput!]) { ingest(articles: $articles) { id } }',
      { articles: long },
    )
    const listening = await listenTo<{ jobProgress: Job }>(server.url, PROGRESS, { id: asked.id }, 'admin')
    while (((await listening.next())?.data?.jobProgress.articles ?? 0) < 1);
    await server.close()
    let event = await listening.next()
    while (event) event = await listening.next()
    const stored = (await api.graph.counts()).articles
    expect(stored).toBeGreaterThan(0)
    expect(stored).toBeLessThan(50)
    await sleep(200)
    expect((await api.graph.counts()).articles).toBe(stored)
    const flaws = []
    for await (const flaw of api.graph.flaws()) flaws.push(flaw)
    expect(flaws).toEqual([])
  })
})
