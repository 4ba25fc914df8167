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
import { parseArgs } from 'node:util'
import { NEO4J_VERSION } from '../../scripts/neo4j/fetchNeo4j.ts'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { describeMachine } from '../describeMachine.ts'
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
  print(`${describeMachine([`Neo4j ${NEO4J_VERSION}`, 'Grafeo 0.6.0'])}\n`)
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

await main(process.argv.slice(2))
