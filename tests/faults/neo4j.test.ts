import { randomUUID } from 'node:crypto'
import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLog, startServer } from '../../src/api/index.ts'
import { type NoParams, read, write } from '../../src/graph/cypher/statement.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import { type Neo4jLimits, openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { retryNeo4j } from '../../src/graph/engines/retryNeo4j.ts'
import { graphOn } from '../../src/graph/graphOn.ts'
import { NO_NEO4J, neo4jForTests } from '../conformance/neo4jForTests.ts'
import { startProxy } from './startProxy.ts'

const LIMITS: Neo4jLimits = {
  patienceAtOpening: 500,
  patienceOfCaller: 500,
  patience: 4_000,
  readTimeout: 10_000,
  writeTimeout: 10_000,
}

/** Leaves nothing behind: other tests use the same database at the same time. */
const makeAndDelete = write<NoParams>(
  'makeAndDelete',
  'CREATE (f:FaultTest {id: 1}) WITH f DELETE f RETURN 1 AS written',
)
const askForOne = read<NoParams, { readonly one: number }>('askForOne', 'RETURN 1 AS one')
const countLong = read<NoParams, { readonly n: number }>(
  'countLong',
  'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 3 RETURN count(i) AS n',
)

const listRequests = read<NoParams, { readonly requestId: string }>(
  'listRequests',
  'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId IS NOT NULL RETURN metaData.requestId AS requestId',
)

describe('what Neo4j does at times', () => {
  const deadlock = 'Neo.TransientError.Transaction.DeadlockDetected'

  it.each([deadlock, 'ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'])(
    'is tried again where it passes: %s',
    async (code) => {
      const attempt = vi
        .fn<() => Promise<string>>()
        .mockRejectedValueOnce(failure(code))
        .mockResolvedValue('done')
      expect(await retryNeo4j(attempt, 1_000)).toBe('done')
      expect(attempt).toHaveBeenCalledTimes(2)
    },
  )

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Transaction.LockClientStopped'])(
    'is thrown at once where it does not: %s',
    async (code) => {
      const attempt = vi.fn<() => Promise<string>>().mockRejectedValue(failure(code))
      await expect(retryNeo4j(attempt, 1_000)).rejects.toMatchObject({ code })
      expect(attempt).toHaveBeenCalledTimes(1)
    },
  )

  it('is thrown in the end where it does not pass', async () => {
    const attempt = vi.fn<() => Promise<string>>().mockRejectedValue(failure(deadlock))
    await expect(retryNeo4j(attempt, 300)).rejects.toMatchObject({ code: deadlock })
    expect(attempt.mock.calls.length).toBeGreaterThan(2)
  })
})

describe.skipIf(!neo4jForTests)(`a running Neo4j${neo4jForTests ? '' : ` (${NO_NEO4J})`}`, () => {
  it.each(['end', 'reset'] as const)('is worked with on after a connection is cut (%s)', async (how) => {
    const { engine, proxy } = await openThroughProxy(LIMITS)
    let attempts = 0
    await engine.write(async (transaction) => {
      attempts += 1
      await transaction.run(makeAndDelete, {})
      if (attempts < 3) proxy.cut(how)
      await transaction.run(makeAndDelete, {})
    })
    expect(attempts).toBe(3)
    proxy.cut(how)
    expect(await engine.read(askForOne, {})).toEqual([{ one: 1 }])
  })

  it('is waited for while it is away', async () => {
    const { engine, proxy } = await openThroughProxy(LIMITS)
    proxy.setOpen(false)
    proxy.cut('end')
    setTimeout(() => proxy.setOpen(true), 1_500)
    expect(await engine.read(askForOne, {})).toEqual([{ one: 1 }])
  })

  it('is given up where it stays away', async () => {
    const { engine, proxy } = await openThroughProxy({ ...LIMITS, patience: 500 })
    proxy.setOpen(false)
    proxy.cut('reset')
    await expect(engine.write((transaction) => transaction.run(makeAndDelete, {}))).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      advice: expect.any(String),
    })
  })

  it('breaks off what takes too long', async () => {
    const { engine } = await openThroughProxy({ ...LIMITS, readTimeout: 200 })
    await expect(engine.read(countLong, {})).rejects.toMatchObject({
      code: 'NEO4J_TIMEOUT',
      advice: expect.stringContaining('SHOW TRANSACTIONS'),
    })
    expect(await engine.read(askForOne, {})).toEqual([{ one: 1 }])
  })

  it('ends what it reads for a caller who leaves, and knows for which request it was', async () => {
    const { engine } = await openThroughProxy(LIMITS)
    const caller = new AbortController()
    const requestId = randomUUID()
    const left = new Error('the caller has left')
    const count = engine.forCaller({ signal: caller.signal, requestId }).read(countLong, {})
    await expect.poll(() => requestsRunning(engine), { timeout: 5_000 }).toContain(requestId)
    caller.abort(left)
    await expect(count).rejects.toBe(left)
    await expect.poll(() => requestsRunning(engine), { timeout: 5_000 }).not.toContain(requestId)
    expect(await engine.read(askForOne, {})).toEqual([{ one: 1 }])
  })

  it('that says nothing any more is not waited for by a caller who leaves', async () => {
    const { engine, proxy } = await openThroughProxy(LIMITS)
    proxy.hold()
    const signal = AbortSignal.timeout(300)
    const before = performance.now()
    await expect(engine.forCaller({ signal }).read(askForOne, {})).rejects.toThrow('timeout')
    expect(performance.now() - before).toBeLessThan(3_000)
    proxy.cut('end')
  })

  it('is not waited for as long when somebody waits for the answer', async () => {
    const { engine, proxy } = await openThroughProxy({ ...LIMITS, patience: 60_000 })
    proxy.setOpen(false)
    proxy.cut('end')
    const { signal } = new AbortController()
    await expect(engine.forCaller({ signal }).read(askForOne, {})).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
    })
  })
})

describe.skipIf(!neo4jForTests)(`a server before Neo4j${neo4jForTests ? '' : ` (${NO_NEO4J})`}`, () => {
  it('is not ready while that is away, says so without its words, and is ready again when it is back', async () => {
    const { engine, proxy } = await openThroughProxy(LIMITS)
    const server = await startServer({ graph: graphOn(engine), port: 0, log: createLog('silent') })
    onTestFinished(() => server.close())
    const readiness = async () => (await (await fetch(`${server.url}/ready`)).json()) as object
    expect(await readiness()).toEqual({ status: 'ready' })
    proxy.setOpen(false)
    proxy.cut('reset')
    await expect.poll(readiness, { timeout: 5_000 }).toEqual({ status: 'graph away' })
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ counts { acts } }"}',
    })
    expect(await answer.json()).toMatchObject({
      errors: [
        { message: 'The graph cannot be read at the moment.', extensions: { code: 'GRAPH_UNAVAILABLE' } },
      ],
    })
    proxy.setOpen(true)
    await expect.poll(readiness, { timeout: 5_000 }).toEqual({ status: 'ready' })
  })
})

async function requestsRunning(engine: Engine): Promise<readonly string[]> {
  return (await engine.read(listRequests, {})).map(({ requestId }) => requestId)
}

function failure(code: string): Neo4jError {
  return new Neo4jError('it has failed', code, '50N42', 'general processing exception')
}

async function openThroughProxy(limits: Neo4jLimits) {
  if (!neo4jForTests) throw new Error(NO_NEO4J)
  const proxy = await startProxy(Number(new URL(neo4jForTests.uri).port))
  const engine = await openNeo4j({ ...neo4jForTests, uri: `bolt://127.0.0.1:${proxy.port}` }, limits)
  onTestFinished(async () => {
    await engine.close()
    await proxy.stop()
  })
  return { engine, proxy }
}
