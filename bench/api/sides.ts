import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { SIDES, type Side } from './question.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..')
const PEER = join(HERE, 'peer')

/** Of @neo4j/graphql. */
export const PEER_VERSION: string = JSON.parse(readFileSync(join(PEER, 'package.json'), 'utf8')).dependencies[
  '@neo4j/graphql'
]

/** The servers of all sides, each a process of its own, by the address at which it is asked. */
export interface RunningSides {
  readonly urls: Readonly<Record<Side, string>>
  readonly stop: () => Promise<void>
}

/** Builds claimgraph anew, and installs the peer where it is not there. */
export function prepareSides(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
  if (existsSync(join(PEER, 'node_modules'))) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: PEER, stdio: 'inherit' })
}

const CLAIMGRAPH = [join(ROOT, 'dist', 'cli', 'main.js'), 'serve', '--port', '0', '--log', 'error']

const PROGRAMS: Readonly<Record<Side, readonly string[]>> = {
  ours: [...CLAIMGRAPH, '--keep-answers', '0'],
  kept: CLAIMGRAPH,
  peer: [join(PEER, 'server.mjs')],
  bare: [join(HERE, 'bareServer.mjs')],
}

/** Starts the servers over one Neo4j, with the statements that are written by hand. */
export async function startSides(
  { uri, user, password }: RunningNeo4j,
  statements: Readonly<Record<string, readonly string[]>>,
): Promise<RunningSides> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    STATEMENTS: JSON.stringify(statements),
  }
  const children = SIDES.map((side) => {
    const child = spawn(process.execPath, PROGRAMS[side], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    return { side, child }
  })
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(({ child }) => ended(child)))
  }
  try {
    const urls = await Promise.all(children.map(async ({ side, child }) => [side, await addressOf(child)]))
    return { urls: Object.fromEntries(urls) as Record<Side, string>, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Child = ChildProcessByStdio<null, Readable, null>

/** The first address that a program prints. */
async function addressOf(child: Child): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error(`${child.spawnargs.join(' ')} ended before it listened`)
}

async function ended(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}
