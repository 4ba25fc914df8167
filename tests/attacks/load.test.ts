import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSeeds, type ServedSeeds, serveSeeds } from './serveSeeds.ts'

let seeds: Awaited<ReturnType<typeof makeSeeds>>
let server: ServedSeeds

beforeAll(async () => {
  seeds = await makeSeeds()
  server = await serveSeeds(seeds.folder, ['--cost-in-progress', '25000', '--keep-answers', '0'])
})
afterAll(async () => {
  server.child.kill()
  await server.ended
  seeds.drop()
})

/** A page of acts with all their evidence. */
const HEAVY = `{ acts(first: 100) { nodes {
  id type content by { id name } to { id name } about { id name }
  reports { sentence depth voicedIn { sentence act { by { name } } } article { title outlet { name } } names { part actor { name } } }
  responses { kind act { content reports { sentence } } } } } }`

it('a thousand heavy requests at once are answered or turned away, and light ones answered between them', async () => {
  // So that what is loaded once, and room for the first crowd, does not count.
  await crowd(300)
  const before = await server.metric('process_resident_memory_bytes')
  const counts = await crowd(1_000)
  const after = await server.metric('process_resident_memory_bytes')
  expect(Object.keys(counts).toSorted()).toEqual(['200', '503'])
  expect(counts['200']).toBeGreaterThan(0)
  expect(counts['503']).toBeGreaterThan(500)
  expect(after - before).toBeLessThan(150e6)
}, 60_000)

it('clients that leave in the middle leave nothing behind', async () => {
  const all = Array.from({ length: 100 }, async (_none, index) => {
    const client = new AbortController()
    setTimeout(() => client.abort(), index * 5)
    return ask(HEAVY, client.signal).catch(() => 'left')
  })
  await Promise.all(all)
  for (const name of ['claimgraph_requests_in_progress', 'claimgraph_cost_in_progress']) {
    await expect.poll(() => server.metric(name), { timeout: 10_000 }).toBe(0)
  }
  expect(await ask('{ counts { acts } }')).toBe(200)
}, 60_000)

/** How many heavy requests were answered with which status; asks light ones meanwhile. */
async function crowd(size: number): Promise<Readonly<Record<string, number>>> {
  const statuses = Promise.all(Array.from({ length: size }, () => ask(HEAVY)))
  for (let light = 0; light < 5; light++) expect(await ask('{ counts { acts } }')).toBe(200)
  const counts: Record<string, number> = {}
  for (const status of await statuses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

async function ask(query: string, signal?: AbortSignal): Promise<number> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
  await response.text()
  return response.status
}
