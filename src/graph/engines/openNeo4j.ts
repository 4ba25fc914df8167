import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { ClaimgraphError } from '../../model/index.ts'
import type { Statement } from '../cypher/statement.ts'
import type { Engine } from './engine.ts'
import { explainNeo4jError, type Neo4jPlace } from './neo4jErrors.ts'
import { toNeo4jParams } from './toNeo4jParams.ts'

export interface Neo4jConfig extends Neo4jPlace {
  readonly password: string
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

/** Milliseconds: long enough for a server on another continent, short enough for a person who waits. */
const CONNECT_TIMEOUT = 5_000
const ACQUIRE_TIMEOUT = 10_000
const RETRY_TIME = 15_000

/**
 * Connects to a Neo4j server and checks that it answers.
 * Throws BAD_CONFIG, NEO4J_UNREACHABLE, NEO4J_UNAUTHORIZED or NEO4J_NO_DATABASE.
 */
export async function openNeo4j(config: Neo4jConfig): Promise<Engine> {
  const driver = connect(config)
  try {
    await driver.verifyConnectivity({ database: config.database })
    await driver.executeQuery('RETURN 1 AS one', {}, { database: config.database, routing: 'READ' })
  } catch (error) {
    await driver.close()
    throw explainNeo4jError(error, config)
  }
  return engineOf(driver, config)
}

function connect({ uri, user, password }: Neo4jConfig): Driver {
  if (!URL.canParse(uri) || !SCHEMES.includes(new URL(uri).protocol)) {
    throw new ClaimgraphError('BAD_CONFIG', `"${uri}" is not the address of a Neo4j server.`, {
      advice: 'Write it as neo4j://host:7687, or neo4j+s://host for an encrypted connection.',
      value: uri,
    })
  }
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT,
    maxTransactionRetryTime: RETRY_TIME,
  })
}

function engineOf(driver: Driver, config: Neo4jConfig): Engine {
  const { database } = config
  /** Reads see what this process wrote before, on every server of a cluster. */
  const bookmarkManager = driver.executeQueryBookmarkManager
  const inSession = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
    const session = driver.session({ database, bookmarkManager })
    try {
      return await work(session)
    } catch (error) {
      throw explainNeo4jError(error, config)
    } finally {
      await session.close()
    }
  }
  return {
    kind: 'neo4j',
    read: (statement, params) =>
      inSession((session) => session.executeRead((transaction) => run(transaction, statement, params))),
    write: (work) =>
      inSession((session) =>
        session.executeWrite((transaction) =>
          work({ run: (statement, params) => run(transaction, statement, params) }),
        ),
      ),
    define: (statement) =>
      inSession(async (session) => {
        await session.run(statement.text)
      }),
    close: () => driver.close(),
  }
}

async function run<Params extends object, Row>(
  transaction: ManagedTransaction,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { records } = await transaction.run(statement.text, toNeo4jParams(params))
  return records.map((record) => record.toObject() as Row)
}
