import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/startServer.ts'
import { ClaimgraphError } from '../../src/model/index.ts'
import { type Event, type Listening, listenTo } from './listenTo.ts'
import { type OpenApi, openApi } from './openApi.ts'
import { LEDGER, meeting, meetings, NATO, OBSERVER } from './stories.ts'
import { batchOf, type Story } from './story.ts'

let api: OpenApi
let server: RunningServer

beforeEach(async () => {
  api = await openApi(meetings(3))
  server = await startServer({ graph: api.graph, port: 0, log: quiet })
})
afterEach(async () => {
  await server.close()
  await api.close()
})

const logged: object[] = []
const quiet = { info: () => {}, error: (detail: object) => void logged.push(detail) }

/** Milliseconds: a second lies between two looks. */
const TIMEOUT = 60_000

interface Added {
  readonly actsAdded: {
    readonly cursor: string
    readonly node: { readonly type: string; readonly by: readonly { readonly name: string }[] }
  }
}

const QUERY = `subscription ($filter: ActFilter, $after: String, $since: DateTime) {
  actsAdded(filter: $filter, after: $after, since: $since) {
    cursor node { type by { name } to { name aliases } reports { sentence article { name } } } } }`

function listen(variables: object = {}): Promise<Listening<Added>> {
  return listenTo<Added>(server.url, QUERY, variables)
}

/** Stores the story as read at this moment. */
async function write(...stories: readonly Story[]): Promise<void> {
  for (const story of stories) {
    const recordedAt = Date.now()
    const batch = batchOf(story)
    const reports = batch.reports.map((report) => ({ ...report, recordedAt }))
    await api.graph.writeArticle({ ...batch, article: { ...batch.article, recordedAt }, reports })
  }
}

const diary = (from: number, to: number): Story => {
  const tellings = Array.from({ length: to - from }, (_, at) => meeting(from + at))
  return { name: `diary ${from}`, text: tellings.map(({ sentence }) => sentence).join(' '), tellings }
}

/** A day on which somebody met NATO. */
function withNato(index: number): Story {
  const telling = { ...meeting(index), to: [NATO] }
  return { name: `day ${index}`, text: telling.sentence, tellings: [telling] }
}

/** Of so many events who met whom, or what was wrong. */
async function take(listening: Listening<Added>, count: number): Promise<string[]> {
  const taken: string[] = []
  for (let event: Event<Added> | undefined; taken.length < count; ) {
    event = await listening.next()
    if (event === undefined) break
    taken.push(event.data?.actsAdded.node.by[0]?.name ?? String(event.errors?.[0]?.extensions.code))
  }
  return taken
}

const hosts = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `Host ${from + at}`)

describe('acts that are added', { timeout: TIMEOUT }, () => {
  it('are told to who listens, each once, with all that belongs to them', async () => {
    const listening = await listen({ filter: { by: { name: 'Jens Stoltenberg' } } })
    expect(listening.status).toBe(200)
    await write(diary(3, 5), OBSERVER, LEDGER)
    const first = await listening.next()
    const second = await listening.next()
    expect(first?.errors).toBeUndefined()
    const types = [first, second].map((event) => event?.data?.actsAdded.node.type)
    expect(new Set(types)).toEqual(new Set(['REJECTED', 'SAID']))
    expect(JSON.stringify(first?.data)).toContain('observer-1')
    await write(diary(5, 6))
    const more = listening.next().catch(() => 'the end')
    expect(await Promise.race([more, sleep(4000, 'nothing')])).toBe('nothing')
    listening.close()
    expect(await more).toBe('the end')
  })

  it('come in the order in which they were recorded', async () => {
    const listening = await listen({ filter: { types: ['MET_WITH'] } })
    await write(diary(10, 11), diary(11, 12), diary(12, 13))
    expect(await take(listening, 3)).toEqual(hosts(10, 13))
    listening.close()
  })

  it('are told to who comes back with a cursor, without gap or repeat', async () => {
    const filter = { types: ['MET_WITH'] }
    const before = await listen({ filter })
    await write(diary(10, 11), diary(11, 12), diary(12, 13))
    const events = [await before.next(), await before.next()]
    before.close()
    await write(diary(13, 14))
    const after = events[1]?.data?.actsAdded.cursor
    const again = await listen({ filter, after })
    expect(await take(again, 2)).toEqual(hosts(12, 14))
    await write(diary(14, 15))
    expect(await take(again, 1)).toEqual(hosts(14, 15))
    again.close()
  })

  it('are told since a moment', async () => {
    const listening = await listen({ since: '2022-01-01T00:00:00Z' })
    expect((await take(listening, 3)).toSorted()).toEqual(hosts(0, 3))
    listening.close()
  })

  it('are found by names that nobody bore before', async () => {
    const listening = await listen({ filter: { by: { name: 'Host 40' } } })
    await write(diary(40, 42))
    expect(await take(listening, 1)).toEqual(['Host 40'])
    listening.close()
  })

  it('are read anew at each event', async () => {
    const listening = await listen({ filter: { to: { ids: [NATO.id] } } })
    const next = async () => JSON.stringify((await listening.next())?.data?.actsAdded.node)
    await write(withNato(50))
    expect(await next()).toContain('{"name":"NATO","aliases":[]}')
    const by = { by: 'an analyst', reason: 'so it is' }
    const rename = { kind: 'RENAME', subjects: [NATO.id], into: null, value: 'The Alliance', ...by } as const
    await api.graph.decide(rename, Date.now())
    await write(withNato(51))
    expect(await next()).toContain('{"name":"The Alliance","aliases":["NATO"]}')
    listening.close()
  })

  it('that have gone again are not told', async () => {
    const listening = await listen({ since: '2022-01-01T00:00:00Z' })
    await take(listening, 3)
    await write(diary(20, 22))
    const [first] = await api.graph.findActs({ text: 'Host 20' }, { limit: 1 })
    const reports = await api.graph.reportsOfActs(first ? [first.id] : [])
    const reject = { kind: 'REJECT', subjects: reports.map(({ id }) => id), into: null, value: null } as const
    await api.graph.decide({ ...reject, by: 'an analyst', reason: 'irony' }, Date.now())
    expect(await take(listening, 1)).toEqual(['Host 21'])
    listening.close()
  })
})

describe('a subscription', { timeout: TIMEOUT }, () => {
  it.each([
    [{ after: 'nonsense' }, 'BAD_CURSOR'],
    [{ filter: { types: ['LAUGHED'] } }, 'BAD_USER_INPUT'],
    [{ since: 'yesterday' }, 'BAD_USER_INPUT'],
    [{ filter: { or: Array.from({ length: 60 }, () => ({})) } }, 'TOO_COMPLEX'],
  ])('is refused for %j', async (variables, code) => {
    const listening = await listen(variables)
    expect(await take(listening, 1)).toEqual([code])
    expect(await listening.next()).toBeUndefined()
  })

  it('is refused for a cursor of another filter, and for two places to start', async () => {
    const listening = await listen({ since: '2022-01-01T00:00:00Z' })
    const after = (await listening.next())?.data?.actsAdded.cursor
    listening.close()
    expect(await take(await listen({ after, filter: { types: ['MET_WITH'] } }), 1)).toEqual(['BAD_CURSOR'])
    expect(await take(await listen({ after, since: '2022-01-01T00:00:00Z' }), 1)).toEqual(['BAD_PAGE'])
  })

  it('that costs too much never begins', async () => {
    api.reads.length = 0
    const query = `subscription ($first: Int!) { actsAdded(since: "2022-01-01T00:00:00Z") {
      node { by { latestActs(first: $first) { by { latestActs(first: $first) { reports { sentence } } } } } } } }`
    const refused = await listenTo<Added>(server.url, query, { first: 100 })
    expect(await take(refused, 1)).toEqual(['TOO_COMPLEX'])
    expect(await refused.next()).toBeUndefined()
    expect(api.reads).toEqual([])
    const taken = await listenTo<Added>(server.url, query, { first: 2 })
    expect((await taken.next())?.errors).toBeUndefined()
    taken.close()
  })

  it('hears that the server is there while nothing happens', async () => {
    const listening = await listen()
    const ended = listening.next().catch(() => undefined)
    await sleep(1500)
    expect(listening.heartbeats()).toBeGreaterThan(2)
    listening.close()
    expect(await ended).toBeUndefined()
  })

  it('looks at the graph once a second however many listen, and not at all once they have gone', async () => {
    const listening = await Promise.all(Array.from({ length: 10 }, () => listen()))
    await sleep(500)
    api.reads.length = 0
    await sleep(3200)
    expect(api.reads.filter((name) => name === 'findAddedActs').length).toBeLessThanOrEqual(4)
    for (const each of listening) each.close()
    await sleep(1500)
    api.reads.length = 0
    await sleep(2500)
    expect(api.reads).toEqual([])
  })

  it('ends with a code where the graph cannot be read, and the log says why', async () => {
    const failing = Object.assign(Object.create(api.graph) as typeof api.graph, {
      findAddedActs: () => Promise.reject(new ClaimgraphError('NEO4J_UNREACHABLE', 'at /var/secret')),
    })
    logged.length = 0
    const broken = await startServer({ graph: failing, port: 0, log: quiet })
    const listening = await listenTo<Added>(broken.url, QUERY)
    const event = await listening.next()
    expect(event?.errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE')
    expect(JSON.stringify(event)).not.toContain('secret')
    expect(await listening.next()).toBeUndefined()
    expect(logged).toHaveLength(1)
    await broken.close()
  })

  it('ends when the server closes', async () => {
    const listening = await listen()
    const ended = listening.next()
    const start = Date.now()
    await server.close()
    expect(await ended).toBeUndefined()
    expect(Date.now() - start).toBeLessThan(3000)
  })

  it('is one of twenty at most of a client', async () => {
    const listening = await Promise.all(Array.from({ length: 20 }, () => listen()))
    expect(await take(await listen(), 1)).toEqual(['OVERLOADED'])
    listening[0]?.close()
    await sleep(200)
    const next = await listen({ since: '2022-01-01T00:00:00Z' })
    expect(await take(next, 1)).toHaveLength(1)
    for (const each of [...listening, next]) each.close()
  })

  it('of a client that never reads holds no more than what is under way, and loses nothing', async () => {
    const events = 300
    const big = Array.from({ length: events / 10 }, (_, at): Story => {
      const story = diary(1000 + at * 10, 1010 + at * 10)
      return { ...story, text: `${story.text} ${'x'.repeat(200_000)}` }
    })
    for (const story of big) await write(story)
    await sleep(2500)
    const query = `subscription { actsAdded(since: "2023-01-01T00:00:00Z") { cursor node { type by { name } reports { article { text } } } } }`
    const listening = await listenTo<Added>(server.url, query)
    api.reads.length = 0
    let [read, before] = [0, -1]
    while (read !== before) {
      await sleep(1000)
      before = read
      read = api.reads.filter((name) => name === 'readActs').length
    }
    expect(read).toBeLessThan(events / 2)
    const taken = await take(listening, events)
    expect(new Set(taken).size).toBe(events)
    listening.close()
  })
})
