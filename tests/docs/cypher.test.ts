import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldExtractor } from '../../bench/queries/goldExtractor.ts'
import { openSamples, type SampleApi } from '../../bench/queries/openSamples.ts'
import { type Row, rowsOf } from '../../bench/queries/rowsOf.ts'
import { read } from '../../src/graph/cypher/statement.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { openGraph } from '../../src/graph/index.ts'
import { fold } from '../../src/text/index.ts'
import { clearNeo4j, mustHaveNeo4j, NO_NEO4J, neo4jForTests } from '../conformance/neo4jForTests.ts'
import { findings } from '../graph/support/findings.ts'
import { sameQuestions } from './sameQuestions.ts'

/** A question of docs/cypher.md, with the answer that is printed under it. */
interface Question {
  readonly number: number
  readonly question: string
  readonly text: string
  readonly columns: Row
  readonly rows: readonly Row[]
}

const SECTION = /^### (\d+)\. (.+)\n[^#]*?```cypher\n([\s\S]*?)```\n\n((?:\|.*\n)+)/gm

const questions: readonly Question[] = [...readFileSync('docs/cypher.md', 'utf8').matchAll(SECTION)].map(
  ([, number, question = '', text = '', table = '']) => {
    const [columns = [], , ...rows] = table.trim().split('\n').map(cellsOf)
    return { number: Number(number), question, text, columns, rows }
  },
)

function cellsOf(line: string): Row {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

describe('docs/cypher.md', () => {
  it('has its questions one after the other, and an answer under each', () => {
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1))
    expect(questions.length).toBeGreaterThanOrEqual(15)
    for (const { rows } of questions) expect(rows.length).toBeGreaterThan(0)
  })

  it.each(questions)(
    'question $number, $question names only what is in the graph',
    { timeout: 60_000 },
    ({ text }) => {
      expect(findings(text)).toEqual([])
    },
  )

  it('is compared with a Neo4j on a build server', () => {
    expect(mustHaveNeo4j && !neo4jForTests, 'set NEO4J_TEST_URI and NEO4J_TEST_PASSWORD').toBe(false)
  })
})

describe.skipIf(!neo4jForTests)(`its answers on Neo4j${neo4jForTests ? '' : ` (${NO_NEO4J})`}`, () => {
  let samples: SampleApi
  let neo4j: Engine

  beforeAll(async () => {
    if (!neo4jForTests) throw new Error(NO_NEO4J)
    samples = await openSamples(await goldExtractor())
    neo4j = await openNeo4j(neo4jForTests)
    await clearNeo4j(neo4j)
    const graph = await openGraph({ kind: 'neo4j', ...neo4jForTests })
    await graph.importRows(samples.graph.rows('WHOLE'))
    await graph.rebuildTypedEdges()
    await graph.close()
  }, 300_000)
  afterAll(async () => {
    await neo4j.close()
    await samples.close()
  })

  it.each(questions)(
    'question $number, $question is answered as it says',
    async ({ text, columns, rows }) => {
      expect(await answered(text, columns)).toEqual(rows)
    },
  )

  const shared = questions.filter(({ number }) => number in sameQuestions)

  it.each(shared)('question $number, $question has the answer of the API', async ({ number, text }) => {
    const same = sameQuestions[number]
    if (!same) throw new Error(`no question ${number}`)
    const data = await samples.ask({ name: `${number}`, text: same.text, variables: {} })
    const ofApi = keysOf(rowsOf(data, same))
    const ofCypher = keysOf(await answered(text, Object.keys(same.columns)))
    expect(same.hasMore ? new Set([...ofApi].filter((row) => ofCypher.has(row))) : ofApi).toEqual(ofCypher)
  })

  async function answered(text: string, columns: Row): Promise<readonly Row[]> {
    const records = await neo4j.read(read<object, Readonly<Record<string, unknown>>>('documented', text), {})
    return records.map((record) => columns.map((column) => cellOf(record[column])))
  }
})

function cellOf(value: unknown): string {
  return [value ?? []].flat().map(String).join('; ')
}

/** Rows to compare; the two may list what stands in one cell in another order. */
function keysOf(rows: readonly Row[]): Set<string> {
  return new Set(
    rows.map((row) => row.map((cell) => cell.split('; ').map(fold).toSorted().join('; ')).join('|')),
  )
}
