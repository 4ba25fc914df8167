import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { englishExtractor, startReaders } from '../../src/ingest/index.ts'
import type { Article } from '../../src/model/index.ts'

const readers = startReaders('test')
afterAll(() => readers.close(0))

const REFUSAL: Article = {
  name: 'refusal',
  date: '2022-02-02',
  text: 'Russia rejected the demand on Tuesday, the president of France said.',
}

/** Takes a second and more. */
const LONG: Article = {
  ...REFUSAL,
  name: 'long',
  text: Array.from({ length: 150 }, (_, at) => `Minister ${at} said that Russia had rejected it.`).join(' '),
}

/** Milliseconds: loading the model takes a while on a busy machine. */
const TIMEOUT = 120_000

describe('readers in threads', { timeout: TIMEOUT }, () => {
  it('read as the reader in this thread does', async () => {
    expect(await readers.extract(REFUSAL)).toEqual(await englishExtractor('test').extract(REFUSAL))
  })

  it('leave this thread free while they read', async () => {
    let turns = 0
    const turning = setInterval(() => void turns++, 1)
    const { reports } = await readers.extract(LONG)
    clearInterval(turning)
    expect(reports.length).toBeGreaterThan(100)
    expect(turns).toBeGreaterThan(10)
  })

  it('do not wait for who has left, and read on for those behind', async () => {
    const stop = new AbortController()
    const left = Promise.allSettled([LONG, LONG].map((article) => readers.extractFor(article, stop.signal)))
    const waiting = readers.extractFor(REFUSAL, new AbortController().signal)
    await sleep(20)
    stop.abort()
    expect(await left).toMatchObject([{ reason: { name: 'AbortError' } }, { reason: { name: 'AbortError' } }])
    expect((await waiting).reports).toHaveLength(2)
  })

  it('take no more than may wait, of those who may leave', async () => {
    const stops = Array.from({ length: 300 }, () => new AbortController())
    const ends = Promise.allSettled(stops.map(({ signal }) => readers.extractFor(LONG, signal)))
    const first = readers.extract(REFUSAL)
    await sleep(20)
    for (const stop of stops) stop.abort()
    const reasons = (await ends).map((end) => (end.status === 'rejected' ? end.reason : undefined))
    const busy = reasons.filter((reason) => reason?.code === 'READERS_BUSY')
    expect(busy.length).toBeGreaterThanOrEqual(190)
    expect(reasons.filter((reason) => reason === undefined)).toEqual([])
    expect((await first).reports).toHaveLength(2)
  })

  it('end what is being read where it takes too long to close', async () => {
    const closed = startReaders('test')
    const reading = Promise.allSettled([closed.extract(LONG)])
    await closed.close(10)
    expect(await reading).toMatchObject([{ status: 'rejected' }])
    const whole = startReaders('test')
    const end = whole.extract(REFUSAL)
    await whole.close(TIMEOUT)
    expect((await end).reports).toHaveLength(2)
  })
})
