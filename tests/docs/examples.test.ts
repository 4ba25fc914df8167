import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/api/exampleQueries.ts'
import { schema } from '../../src/api/schema.ts'
import { givenExtractor, ingest } from '../../src/ingest/index.ts'
import { type OpenApi, openApi } from '../api/openApi.ts'

/** Queries of a page of the documentation. */
function queriesOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(
    ([, query = '']) => query,
  )
}

let api: OpenApi

beforeAll(async () => {
  api = await openApi([])
  const extractor = await givenExtractor('bench/scorecard/gold/extractions.jsonl')
  await ingest(['seeds'], { graph: api.graph, extractor, now: () => 1_700_000_000_000 })
}, 60_000)
afterAll(() => api.close())

describe('the examples', () => {
  const examples = [
    ...queriesOf('docs/api.md').map((query, at) => [`docs/api.md ${at + 1}`, query]),
    ...exampleQueries.map((query, at) => [`the editor ${at + 1}`, query]),
  ] as const

  it.each(examples)('of %s find something in the sample articles', async (_, query = '') => {
    const { data, errors } =
      await api.ask<Record<string, { nodes?: unknown[]; timeline?: unknown[] } | unknown[]>>(query)
    expect(errors).toBeUndefined()
    for (const field of Object.values(data ?? {})) {
      const rows = Array.isArray(field) ? field : (field.nodes ?? field.timeline)
      expect(rows?.length).toBeGreaterThan(0)
    }
  })

  it('of README.md, which shows what is read of the sample articles, fit the schema', () => {
    const queries = queriesOf('README.md')
    for (const query of queries) expect(validate(schema, parse(query))).toEqual([])
    expect(queries.length + examples.length).toBeGreaterThan(8)
  })
})
