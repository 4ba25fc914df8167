/**
 * How fast the GraphQL API is, beside @neo4j/graphql and Cypher written by hand: all over one Neo4j, each in a process
 * of its own, asked in turns from this one. Prints tables of Markdown (docs: README.md).
 *
 *   tsx bench/api/main.ts --acts 10000,1000000 [--rounds N] [--slice MILLISECONDS] [--clients 1,8,32]
 */
import { parseArgs } from 'node:util'
import { NEO4J_VERSION } from '../../scripts/neo4j/fetchNeo4j.ts'
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import type { Batch } from '../../src/graph/index.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { describeMachine } from '../describeMachine.ts'
import { openBare } from '../graph/bareWriter.ts'
import { print, timed } from '../graph/figures.ts'
import { loadArticles } from '../graph/loadArticles.ts'
import { articlesOf, makeArticles } from '../graph/makeArticles.ts'
import { sliceOf } from '../graph/readCases.ts'
import { type Measured, measure, type Use } from './measure.ts'
import { printGrowth, printMeasured } from './printFigures.ts'
import { alsoKept, type Question } from './question.ts'
import { DOSSIER, dossier } from './questions/dossier.ts'
import { EVIDENCE, evidence } from './questions/evidence.ts'
import { MATRIX, matrix } from './questions/matrix.ts'
import { NESTED_PAGE, nestedPage } from './questions/nestedPage.ts'
import { ROOT_PAGE, rootPage } from './questions/rootPage.ts'
import { PEER_VERSION, prepareSides, startSides } from './sides.ts'
import { verify } from './verify.ts'

/** Written by hand, under the names by which questions ask for them. */
const STATEMENTS = {
  rootPage: ROOT_PAGE,
  nestedPage: NESTED_PAGE,
  matrix: MATRIX,
  dossier: DOSSIER,
  evidence: EVIDENCE,
} as const

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      acts: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '15' },
      slice: { type: 'string', default: '1000' },
      clients: { type: 'string', default: '1,8,32' },
    },
  })
  const sizes = numbersOf(values.acts)
  const use = {
    rounds: Number(values.rounds),
    slice: Number(values.slice),
    clients: numbersOf(values.clients),
  }
  prepareSides()
  print(`${describeMachine([`Neo4j ${NEO4J_VERSION}`, `@neo4j/graphql ${PEER_VERSION}`])}\n`)
  const server = await startNeo4j({ heap: '3g', pageCache: '4g', isBrief: false })
  if ('missing' in server) throw new Error(server.missing)
  try {
    await benchSizes(server, sizes, use)
  } finally {
    await server.stop()
  }
}

/** The sizes rise; each graph holds the one before. */
async function benchSizes(server: RunningNeo4j, sizes: readonly number[], use: Use): Promise<void> {
  const engine = await openNeo4j({ ...server, database: 'neo4j' })
  await migrate(engine)
  const questions = questionsOf()
  const stream = makeArticles()
  const bySize = new Map<number, readonly (readonly Measured[])[]>()
  for (const [at, size] of sizes.entries()) {
    const added = size - (sizes[at - 1] ?? 0)
    const took = await timed(() => loadArticles(engine, told(articlesOf(added, stream), added)))
    await settle(server)
    print(`## ${size} acts\n\nLoaded in ${Math.round(took / 1000)} s.\n`)
    bySize.set(size, await benchQuestions(server, questions, use))
  }
  if (bySize.size > 1) printGrowth(questions, bySize)
  await engine.close()
}

/** The actors and acts of the first articles: the same however large the graph is. */
function questionsOf(): readonly Question[] {
  const { hub, partner, others, acts } = sliceOf([...articlesOf(5000)])
  return [rootPage(), nestedPage(), matrix(others.slice(0, 20)), dossier(hub, partner), evidence(acts)].map(
    alsoKept,
  )
}

async function benchQuestions(
  server: RunningNeo4j,
  questions: readonly Question[],
  use: Use,
): Promise<readonly (readonly Measured[])[]> {
  const { urls, stop } = await startSides(server, STATEMENTS)
  try {
    const all: (readonly Measured[])[] = []
    for (const question of questions) {
      const verified = await verify(question, urls)
      const measured = await measure(question, verified, urls, use)
      printMeasured(question, verified, measured)
      all.push(measured)
    }
    return all
  } finally {
    await stop()
  }
}

/** Tells how far loading has come. */
function* told(articles: Iterable<Batch>, acts: number): Generator<Batch> {
  let count = 0
  for (const article of articles) {
    const isReprint = !article.article.name.endsWith(' 0')
    count += isReprint ? 0 : article.acts.length
    process.stderr.write(`\rloading: ${count} of ${acts} acts\u{1b}[K`)
    yield article
  }
  process.stderr.write('\r\u{1b}[K')
}

/** Indexes and statistics are those of the graph as it is now. */
async function settle({ uri, user, password }: RunningNeo4j): Promise<void> {
  const driver = openBare(uri, user, password)
  for (const text of ['CALL db.awaitIndexes(600)', 'CALL db.clearQueryCaches()'])
    await driver.executeQuery(text, {}, { database: 'neo4j' })
  await driver.close()
}

function numbersOf(list: string): readonly number[] {
  return list.split(',').map(Number)
}

await main()
