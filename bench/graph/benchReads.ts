import type { Driver } from 'neo4j-driver'
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { toNeo4jParams } from '../../src/graph/engines/toNeo4jParams.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createReader } from '../../src/graph/read/createReader.ts'
import { openBare } from './bareWriter.ts'
import { type Figure, figureOf, print, printTable, shown, timed } from './figures.ts'
import { loadArticles } from './loadArticles.ts'
import { articlesOf, makeArticles } from './makeArticles.ts'
import { type ReadCase, readCases, sliceOf } from './readCases.ts'

/** Java translates what runs often. */
const WARM_UP = 50

/** Milliseconds a question takes, and for each pair asked in turn how much longer the reader takes than the driver. */
interface Measured {
  readonly rows: number
  readonly ours: Figure
  readonly bare: Figure
  readonly ratio: Figure
}

/**
 * Asks a Neo4j of each size the same questions through the reader and through the driver alone, by turns. The sizes
 * rise; each graph holds the one before.
 */
export async function benchReads(
  { uri, user, password }: RunningNeo4j,
  sizes: readonly number[],
  rounds: number,
): Promise<void> {
  const engine = await openNeo4j({ uri, user, password, database: 'neo4j' })
  const driver = openBare(uri, user, password)
  await migrate(engine)
  const cases = readCases(sliceOf([...articlesOf(5000)]))
  const stream = makeArticles()
  const bySize: (readonly Measured[])[] = []
  for (const [at, size] of sizes.entries()) {
    const took = await timed(() => loadArticles(engine, articlesOf(size - (sizes[at - 1] ?? 0), stream)))
    await settle(driver)
    print(`${size} acts: loaded in ${Math.round(took / 1000)} s\n`)
    const measured: Measured[] = []
    for (const each of cases) measured.push(await measure(each, engine, driver, rounds))
    bySize.push(measured)
    printTable(
      ['question', 'rows', 'reader, ms', 'bare driver, ms', 'reader : driver'],
      cases.map(({ name }, place) => rowOf(name, measured[place])),
    )
  }
  if (sizes.length > 1) printGrowth(cases, sizes, bySize)
  await Promise.all([engine.close(), driver.close()])
}

/** Indexes and statistics are those of the graph as it is now. */
async function settle(driver: Driver): Promise<void> {
  for (const text of ['CALL db.awaitIndexes(600)', 'CALL db.clearQueryCaches()'])
    await driver.executeQuery(text, {}, { database: 'neo4j' })
}

async function measure(
  { name, ours, bare, params }: ReadCase,
  engine: Engine,
  driver: Driver,
  rounds: number,
): Promise<Measured> {
  const reader = createReader(engine)
  const askBare = async (): Promise<readonly unknown[]> => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
    try {
      const { records } = await session.executeRead((transaction) =>
        transaction.run(bare, toNeo4jParams(params)),
      )
      return records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  }
  const [found, foundBare] = [await ours(reader), await askBare()].map((rows) => rows.map(keyOf).join('\n'))
  if (found !== foundBare) throw new Error(`${name}: the reader and the driver do not give the same`)
  const times: (readonly [number, number])[] = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const pair = [await timed(() => ours(reader)), await timed(askBare)] as const
    if (round >= 0) times.push(pair)
  }
  return {
    rows: (await ours(reader)).length,
    ours: figureOf(times.map(([own]) => own)),
    bare: figureOf(times.map(([, other]) => other)),
    ratio: figureOf(times.map(([own, other]) => own / other)),
  }
}

/** The id of an act or report; all of a cell. */
function keyOf(row: unknown): string {
  const { id, act, report } = row as Record<string, unknown>
  const node = report ?? act ?? { id }
  return (node as { id?: string }).id ?? JSON.stringify(row)
}

function rowOf(name: string, measured: Measured | undefined): string[] {
  if (!measured) return [name]
  const { rows, ours, bare, ratio } = measured
  return [name, String(rows), shown(ours), shown(bare), shown(ratio, 2)]
}

function printGrowth(
  cases: readonly ReadCase[],
  sizes: readonly number[],
  bySize: readonly (readonly Measured[])[],
): void {
  print('Growth of the reader, ms:\n')
  printTable(
    ['question', ...sizes.map((size) => `${size} acts`), 'last : first'],
    cases.map(({ name }, place) => {
      const medians = bySize.map((measured) => measured[place]?.ours.median ?? Number.NaN)
      const growth = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN)
      return [name, ...medians.map((median) => median.toFixed(1)), growth.toFixed(2)]
    }),
  )
}
