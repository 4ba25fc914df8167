import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../src/graph/index.ts'
import { givenExtractor, ingest } from '../../src/ingest/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** `claimgraph serve`, in a process of its own as a user starts it, over the sample articles. */
export interface ServedSeeds {
  readonly url: string
  readonly child: ChildProcess
  /** The code with which it has ended, or the signal that has ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
  /** A number of `/metrics`. */
  metric(name: string): Promise<number>
}

/** The graph of the sample articles in a folder. */
export async function makeSeeds(): Promise<{ readonly folder: string; readonly drop: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'claimgraph-attacks-'))
  const folder = join(place, 'graph')
  const graph = await openGraph({ kind: 'grafeo', path: folder })
  const extractor = await givenExtractor(join(ROOT, 'bench/scorecard/gold/extractions.jsonl'))
  await ingest([join(ROOT, 'seeds')], { graph, extractor, now: () => 0 })
  await graph.close()
  return { folder, drop: () => rmSync(place, { recursive: true }) }
}

export async function serveSeeds(folder: string, options: readonly string[] = []): Promise<ServedSeeds> {
  const args = ['serve', '--graph', folder, '--port', '0', '--log', 'silent', ...options]
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  )
  let printed = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    printed += String(text)
    const url = /Serving (http:\S+)\/graphql/.exec(printed)?.[1]
    if (url) return { url, child, ended, metric: (name) => readMetric(url, name) }
  }
  throw new Error('the server did not start')
}

async function readMetric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}
