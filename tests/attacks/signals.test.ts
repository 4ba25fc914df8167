import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headOf, openRaw } from './rawConnection.ts'
import { makeSeeds, serveSeeds } from './serveSeeds.ts'

let seeds: Awaited<ReturnType<typeof makeSeeds>>

beforeAll(async () => {
  seeds = await makeSeeds()
})
afterAll(() => seeds.drop())

const BODY = '{"query":"{ counts { acts articles } }"}'

describe('a server that is told to end', () => {
  it('in the middle of a request ends it, takes no other, and exits with 0', async () => {
    const { url, child, ended } = await serveSeeds(seeds.folder)
    const raw = await openRaw(url)
    raw.send(headOf(BODY.length) + BODY.slice(0, 10))
    // The server has read the head once it answers others.
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    child.kill('SIGTERM')
    await expect
      .poll(
        () =>
          fetch(`${url}/health`).then(
            () => 'taken',
            () => 'refused',
          ),
        { timeout: 5_000 },
      )
      .toBe('refused')
    raw.send(BODY.slice(10))
    expect(await raw.closed).toMatch(
      /^HTTP\/1\.1 200 [\s\S]*"data":\{"counts":\{"acts":\d+,"articles":14\}\}/,
    )
    expect(await ended).toBe(0)
  }, 60_000)

  it('and told again ends at once', async () => {
    const { url, child, ended } = await serveSeeds(seeds.folder)
    const raw = await openRaw(url)
    raw.send(headOf(BODY.length) + BODY.slice(0, 10))
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    child.kill('SIGTERM')
    await setTimeout(500)
    expect(child.exitCode).toBeNull()
    const before = performance.now()
    child.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect(performance.now() - before, 'much sooner than it would wait').toBeLessThan(4_000)
    await raw.closed
  }, 60_000)
})
