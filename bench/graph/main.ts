/**
 * How fast the graph is: prints tables of Markdown. Neo4j is fetched and started where it is needed (docs: README.md).
 *
 *   tsx bench/graph/main.ts writes      # articles into Neo4j, beside the driver alone, and into the embedded engine
 *   tsx bench/graph/main.ts reads       # questions to Neo4j with 100,000 acts, beside the driver alone
 *   tsx bench/graph/main.ts growth      # the same with 10,000 acts and with 1,000,000
 *   tsx bench/graph/main.ts embedded    # memory, time to open and questions of the embedded engine
 *
 * `--rounds N` measures each N times; `--acts 10000,100000` takes other sizes.
 */
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { NEO4J_VERSION } from '../../scripts/neo4j/fetchNeo4j.ts'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { benchEmbedded } from './benchEmbedded.ts'
import { benchReads } from './benchReads.ts'
import { benchWrites } from './benchWrites.ts'
import { print } from './figures.ts'

const MEMORY = { heap: '3g', pageCache: '4g', isBrief: false } as const

const ACTS: Readonly<Record<string, string>> = {
  reads: '100000',
  growth: '10000,1000000',
  embedded: '10000,100000',
}

async function main(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '15' }, acts: { type: 'string' } },
  })
  const [what = ''] = positionals
  const rounds = Number(values.rounds)
  const sizes = (values.acts ?? ACTS[what] ?? '').split(',').map(Number)
  describeMachine()
  if (what === 'embedded') return benchEmbedded(sizes)
  const server = await startNeo4j(MEMORY)
  if ('missing' in server) throw new Error(server.missing)
  try {
    if (what === 'writes') await benchWrites(server, rounds)
    else if (what in ACTS) await benchReads(server, sizes, rounds)
    else throw new Error('name what to measure: writes, reads, growth or embedded')
  } finally {
    await server.stop()
  }
}

function describeMachine(): void {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  print(`${cpus().length} cores (${cpus()[0]?.model}), ${gigabytes} GiB; Node ${process.versions.node}, `)
  print(`Neo4j ${NEO4J_VERSION}, Grafeo 0.6.0; commit ${stdout.trim()}\n`)
}

await main(process.argv.slice(2))
