import neo4j, { type Driver, type QueryResult, type Session, type SessionMode } from 'neo4j-driver'
import { ClaimgraphError } from '../../model/index.ts'
import type { Caller, Engine } from './engine.ts'
import { explainNeo4jError, type Neo4jPlace } from './neo4jErrors.ts'
import { observeEngine } from './observeEngine.ts'
import { retryNeo4j } from './retryNeo4j.ts'
import { toNeo4jParams } from './toNeo4jParams.ts'
import { untilAborted } from './untilAborted.ts'

export interface Neo4jConfig extends Neo4jPlace {
  readonly password: string
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

/** Milliseconds: long enough for a server on another continent, short enough for a person who waits. */
const CONNECT_TIMEOUT = 5_000
const ACQUIRE_TIMEOUT = 10_000

/** Milliseconds. */
export interface Neo4jLimits {
  /**
   * How long what passes is waited for: while a connection is opened, when somebody waits for an answer, and else, when
   * there is work to lose.
   */
  readonly patienceAtOpening: number
  readonly patienceOfCaller: number
  readonly patience: number
  /** After these the server breaks a transaction off. */
  readonly readTimeout: number
  readonly writeTimeout: number
}

/** A restart takes ten seconds; the longest read of a large graph is well below a minute, the longest write a rebuild. */
const LIMITS: Neo4jLimits = {
  patienceAtOpening: 3_000,
  patienceOfCaller: 3_000,
  patience: 30_000,
  readTimeout: 60_000,
  writeTimeout: 300_000,
}

/**
 * Connects to a Neo4j server and checks that it answers.
 * Throws BAD_CONFIG, NEO4J_UNREACHABLE, NEO4J_UNAUTHORIZED or NEO4J_NO_DATABASE.
 */
export async function openNeo4j(config: Neo4jConfig, limits: Neo4jLimits = LIMITS): Promise<Engine> {
  const driver = connect(config)
  const { database } = config
  try {
    await retryNeo4j(async () => {
      await driver.verifyConnectivity({ database })
      await inSession(driver, database, 'READ', (session) =>
        session.run('RETURN 1 AS one', {}, { timeout: limits.readTimeout }),
      )
    }, limits.patienceAtOpening)
  } catch (error) {
    await driver.close()
    throw explainNeo4jError(error, config)
  }
  return engineOf(driver, config, limits)
}

function connect({ uri, user, password }: Neo4jConfig): Driver {
  if (!URL.canParse(uri) || !SCHEMES.includes(new URL(uri).protocol)) {
    throw new ClaimgraphError('BAD_CONFIG', `"${uri}" is not the address of a Neo4j server.`, {
      advice: 'Write it as neo4j://host:7687, or neo4j+s://host for an encrypted connection.',
      value: uri,
    })
  }
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    telemetryDisabled: true,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT,
  })
}

function engineOf(
  driver: Driver,
  config: Neo4jConfig,
  limits: Neo4jLimits,
  { signal, requestId }: Caller = {},
): Engine {
  const { database } = config
  const { patienceOfCaller, patience, readTimeout, writeTimeout } = limits
  const persist = async <Result>(
    mode: SessionMode,
    attempt: (session: Session) => Promise<Result>,
    stop?: AbortSignal,
  ): Promise<Result> => {
    try {
      return await retryNeo4j(
        () => inSession(driver, database, mode, attempt, stop),
        stop ? patienceOfCaller : patience,
      )
    } catch (error) {
      throw explainNeo4jError(error, config)
    }
  }
  const metadata = requestId === undefined ? {} : { requestId }
  const reading = { timeout: readTimeout, metadata }
  const writing = { timeout: writeTimeout, metadata }
  return {
    kind: 'neo4j',
    // A server that says nothing any more does not say that it has broken off either, so it is not waited for.
    read: (statement, params) =>
      untilAborted(signal, () =>
        persist(
          'READ',
          // Without a transaction of its own it goes to the server and back once, not twice.
          async (session) => rowsOf(await session.run(statement.text, toNeo4jParams(params), reading)),
          signal,
        ),
      ),
    write: (work) =>
      persist('WRITE', async (session) => {
        // Not waited for: the first statement goes along with it.
        const transaction = session.beginTransaction(writing)
        const result = await work({
          run: async (statement, params) =>
            rowsOf(await transaction.run(statement.text, toNeo4jParams(params))),
        })
        await transaction.commit()
        return result
      }),
    define: (statement) =>
      persist('WRITE', async (session) => void (await session.run(statement.text, {}, writing))),
    forCaller: ({ onQuery, ...caller }) => {
      const engine = engineOf(driver, config, limits, caller)
      return onQuery ? observeEngine(engine, onQuery) : engine
    },
    close: () => driver.close(),
  }
}

/** Closing the session rolls back what was not committed, and ends on the server what still runs. */
async function inSession<Result>(
  driver: Driver,
  database: string,
  mode: SessionMode,
  attempt: (session: Session) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  signal?.throwIfAborted()
  const session = driver.session({
    database,
    defaultAccessMode: mode,
    // Reads see what this process wrote before, on every server of a cluster.
    bookmarkManager: driver.executeQueryBookmarkManager,
  })
  const breakOff = (): void => {
    // Where it cannot be closed, neither can it below, where that is told.
    session.close().catch(() => {})
  }
  signal?.addEventListener('abort', breakOff, { once: true })
  try {
    return await attempt(session)
  } finally {
    signal?.removeEventListener('abort', breakOff)
    await session.close()
  }
}

/**
 * The driver's own ways take most of the time of a small statement: `toObject` four times as long, and with
 * `disableLosslessIntegers` it makes ten objects of every number. Records are taken out of the result, since what the
 * driver keeps of a query outlives it until all memory is gone through.
 */
function rowsOf<Row>({ records }: QueryResult): Row[] {
  return records.splice(0).map((record) => {
    const row: Record<PropertyKey, unknown> = {}
    record.keys.forEach((key, at) => {
      row[key] = withNumbers(record.get(at))
    })
    return row as Row
  })
}

/** No integer of the graph is too large for a number. */
function withNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(withNumbers)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each)]))
}
