import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { fetchNeo4j, isByYear, NEO4J_VERSION } from './fetchNeo4j.ts'
import { findJava, type Java, OLDEST_JAVA } from './findJava.ts'
import { runTool } from './runTool.ts'

/** A Neo4j server of its own for tests: a free port, fresh data, gone after `stop`. */
export interface RunningNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly version: string
  /** Ends it at once, as a power cut does; what is stored stays. */
  kill(): Promise<void>
  /** Starts it again after `kill`, and waits until it answers. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** Why no server could be started, as a sentence without full stop: "Java 17 or newer not found". */
export interface MissingNeo4j {
  readonly missing: string
}

/** Modules that Neo4j reaches into, from its own start script. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang']

const START_TIMEOUT_MS = 90_000

/** Memory as Java and Neo4j write it, `1g`; whether it lives for minutes, or for hours and with much to do. */
export interface Neo4jUse {
  readonly heap: string
  readonly pageCache: string
  readonly isBrief: boolean
}

const FOR_TESTS: Neo4jUse = { heap: '1g', pageCache: '256m', isBrief: true }

/**
 * Starts Neo4j Community from its jars, fetched once from Maven Central into node_modules/.cache.
 * Progress goes to standard error. Throws where the tools are there but the server does not come up.
 */
export async function startNeo4j(use: Neo4jUse = FOR_TESTS): Promise<RunningNeo4j | MissingNeo4j> {
  const java = await findJava()
  if (!java) return { missing: `Java ${OLDEST_JAVA} or newer not found` }
  const lib = await fetchNeo4j()
  if ('missing' in lib) return lib

  const home = await mkdtemp(join(tmpdir(), 'claimgraph-neo4j-'))
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  await writeConfig(home, port, use)
  await setPassword(java, lib.folder, home, password)

  process.stderr.write(`neo4j: starting ${NEO4J_VERSION} on port ${port}\n`)
  const uri = `neo4j://127.0.0.1:${port}`
  let server = startServer(java, lib.folder, home, use)
  const killServer = () => server.kill('SIGKILL')
  process.once('exit', killServer)
  const stop = async () => {
    await ended(server, 'SIGTERM')
    process.off('exit', killServer)
    await rm(home, { recursive: true, force: true })
  }
  const start = async () => {
    server = startServer(java, lib.folder, home, use)
    await untilReady(server, uri, password)
  }

  try {
    await untilReady(server, uri, password)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri,
    user: 'neo4j',
    password,
    version: NEO4J_VERSION,
    kill: () => ended(server, 'SIGKILL'),
    start,
    stop,
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function writeConfig(
  home: string,
  port: number,
  { heap, pageCache, isBrief }: Neo4jUse,
): Promise<void> {
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.heap.max_size=${heap}`,
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.usage_report.enabled=false',
    // Tests fill the graph quickly; statements planned while it was empty are good enough for them.
    ...(isBrief ? ['dbms.cypher.min_replan_interval=1h'] : []),
  ]
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`)
}

/** Has to happen before the first start. */
async function setPassword(java: Java, lib: string, home: string, password: string): Promise<void> {
  const main = 'org.neo4j.server.startup.Neo4jAdminCommand'
  await runTool(java.command, ['-cp', join(lib, '*'), main, 'dbms', 'set-initial-password', password], {
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
  })
}

function startServer(java: Java, lib: string, home: string, { heap, isBrief }: Neo4jUse): ChildProcess {
  return spawn(
    java.command,
    [
      `-Xmx${heap}`,
      // A server that lives for a minute gains by starting fast, not by optimising what it runs.
      ...(isBrief ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...(java.version >= 21 ? ['--enable-native-access=ALL-UNNAMED'] : []),
      '-cp',
      join(lib, '*'),
      isByYear ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
}

async function untilReady(server: ChildProcess, uri: string, password: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    if (server.exitCode !== null) throw new Error(`Neo4j ended with exit code ${server.exitCode}`)
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true })
    try {
      await driver.verifyConnectivity({ database: 'neo4j' })
      return
    } catch (error) {
      if (Date.now() > deadline) throw new Error('Neo4j did not come up in time', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 300))
    } finally {
      await driver.close()
    }
  }
}

async function ended(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await exit
}
