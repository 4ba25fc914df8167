import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldExtractor } from '../../bench/queries/goldExtractor.ts'
import { openSamples, type SampleApi } from '../../bench/queries/openSamples.ts'
import { givenRows, readOperations } from '../../bench/queries/readOperations.ts'
import { renderOperations } from '../../bench/queries/renderOperations.ts'
import { type Row, rowsOf } from '../../bench/queries/rowsOf.ts'
import { exampleQueries } from '../../src/api/exampleQueries.ts'
import { schema } from '../../src/api/schema.ts'
import { compareTexts } from '../../src/lists/index.ts'

/** The sample articles as they are annotated, so that no error of reading is in the way. */
let samples: SampleApi

beforeAll(async () => {
  samples = await openSamples(await goldExtractor())
})
afterAll(() => samples.close())

const operations = readOperations()
const tables = operations.flatMap((operation) =>
  operation.tables.map((table) => [operation.name, table.rows, table, operation] as const),
)

function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareTexts(a.join('|'), b.join('|')))
}

describe('the operations of docs/queries', () => {
  it.each(tables)('%s answers with these %s, and no others', async (_name, _rows, table, operation) => {
    const answered = rowsOf(await samples.ask(operation), table)
    expect(inOrder(answered)).toEqual(inOrder(givenRows(table)))
    // Whoever mends one of these moves it to the right rows.
    for (const row of table.missing.flatMap(({ rows }) => rows)) expect(answered).not.toContainEqual(row)
  })

  it('answer in whole what was asked of the sample articles, or say what they do not', () => {
    const answering = operations.flatMap(({ seedQuestion }) => seedQuestion ?? [])
    expect(new Set(answering)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  it.each(operations)('$name begins with its question, and has one name', ({ question, text }) => {
    expect(question).toMatch(/\?/)
    const [definition, ...others] = parse(text).definitions
    expect(others).toEqual([])
    expect(definition).toMatchObject({ kind: 'OperationDefinition', name: { value: expect.any(String) } })
  })

  it('are in the document as they are', () => {
    const document = readFileSync('docs/queries/README.md', 'utf8')
    expect(document, 'run npx tsx bench/queries/main.ts --write').toContain(renderOperations(operations))
  })

  it('are those that the editor offers, also where the package is installed', () => {
    expect(exampleQueries()).toEqual(operations.map(({ text }) => text))
    expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('docs/queries/*.graphql')
  })
})

/** Queries of a page of the documentation. */
function queriesOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(
    ([, query = '']) => query,
  )
}

describe('the examples', () => {
  const shown = queriesOf('docs/api.md')
  const mutations = shown.filter((text) => text.startsWith('mutation'))
  const queries = shown.filter((text) => !mutations.includes(text))
  const examples = queries.map((text, at) => ({ name: `${at + 1}`, text, variables: {} }))

  it.each(examples)('of docs/api.md find something in the sample articles: $name', async (example) => {
    const data = (await samples.ask(example)) as Record<
      string,
      { nodes?: unknown[]; timeline?: unknown[]; mentions?: unknown[] } | unknown[]
    >
    for (const field of Object.values(data)) {
      const rows = Array.isArray(field) ? field : (field.nodes ?? field.timeline ?? field.mentions)
      expect(rows?.length).toBeGreaterThan(0)
    }
  })

  it('of docs/api.md that change something fit the schema', () => {
    for (const mutation of mutations) expect(validate(schema, parse(mutation))).toEqual([])
    expect(mutations).toHaveLength(2)
  })

  it('of README.md, which shows what is read of the sample articles, fit the schema', () => {
    const ofReadme = queriesOf('README.md')
    for (const query of ofReadme) expect(validate(schema, parse(query))).toEqual([])
    expect(ofReadme.length + examples.length).toBeGreaterThan(6)
  })
})
