/**
 * How fast the graph is: prints tables of Markdown. Neo4j is fetched and started where it is needed (docs: README.md).
 *
 *   tsx bench/graph/main.ts writes    # articles into Neo4j, beside the driver alone, and into the embedded engine
 */
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { benchWrites } from './benchWrites.ts'
import { print } from './figures.ts'

const MEMORY = { heap: '3g', pageCache: '4g', isBrief: false } as const

async function main(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '15' } },
  })
  const server = await startNeo4j(MEMORY)
  if ('missing' in server) throw new Error(server.missing)
  try {
    describeMachine(server.version)
    const [what] = positionals
    if (what === 'writes') await benchWrites(server, Number(values.rounds))
    else throw new Error('name what to measure: writes')
  } finally {
    await server.stop()
  }
}

function describeMachine(neo4j: string): void {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  print(`${cpus().length} cores (${cpus()[0]?.model}), ${gigabytes} GiB; Node ${process.versions.node}, `)
  print(`Neo4j ${neo4j}, Grafeo 0.6.0; commit ${stdout.trim()}\n`)
}

await main(process.argv.slice(2))
