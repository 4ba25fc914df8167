import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/graph/cypher/catalogue.ts'
import type { Statement } from '../../src/graph/cypher/statement.ts'
import { lintCypher } from './support/lintCypher.ts'

describe('the catalogue of Cypher', () => {
  it.each(catalogue)('holds $name to the rules that keep both engines right', ({ text }) => {
    expect(lintCypher(text)).toEqual([])
  })

  it('names every statement once', () => {
    const names = catalogue.map(({ name }) => name)
    expect(names).toHaveLength(new Set(names).size)
    expect(names.length).toBeGreaterThan(100)
  })

  it('is closed: every statement that a file of cypher/ hands out is in it', async () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'graph', 'cypher')
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(folder, name)).href)))
    const listed = new Set<unknown>(catalogue)
    const found = modules.flatMap((module) => statementsIn(Object.values(module)))
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter((statement) => !listed.has(statement)).map(({ name }) => name)).toEqual([])
  })

  it('is made without a hole: no text holds a placeholder that was not filled', () => {
    expect(catalogue.filter(({ text }) => /\$\{|undefined|\[object/.test(text))).toEqual([])
  })

  it('writes only in statements that are declared as writes', () => {
    const writes = /\b(?:MERGE|CREATE|SET|DELETE)\b/
    expect(catalogue.filter(({ text, kind }) => writes.test(text) !== (kind !== 'read'))).toEqual([])
  })
})

/** Statements among some values and in the objects and lists they are kept in. */
function statementsIn(values: readonly unknown[]): Statement[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    if ('text' in value && 'kind' in value && 'name' in value) return [value as Statement]
    return statementsIn(Object.values(value))
  })
}

describe('the rules for Cypher', () => {
  it.each([
    ['MATCH (a) RETURN a.id AS id', 'node without label: (a)'],
    ['MATCH (a:Actor)-[:BY]-() RETURN a.id AS id', 'node without label: ()'],
    ['MATCH (a:Actor) MATCH (a)<-[:BY]-(x:Act) RETURN x.id AS id', 'node without label: (a)'],
    ['MATCH (a:Actor) RETURN a.id', 'column without alias: a.id'],
    ['MATCH (a:Actor) WITH a, count(*) RETURN a.id AS id', 'column without alias: count(*)'],
    ['MATCH (a:Actor) RETURN a AS actor', 'whole entity returned: a AS actor'],
    ['MATCH (a:Actor) RETURN a.in AS id', 'keyword as a name: in'],
    ['MATCH (a:Actor)-[:IN]->(b:Act) RETURN a.id AS id', 'keyword as a name: IN'],
    ['MATCH (a:Actor) RETURN count(DISTINCT a) AS n', 'forbidden: count of whole entities'],
    ['MERGE (a:Actor {id: $id}) ON MATCH SET a.name = a.name', 'forbidden: ON MATCH SET'],
    ['MATCH (a:Actor|Act) RETURN a.id AS id', 'forbidden: label expression'],
    ['MATCH (a:Actor) RETURN a.list + [1] AS list', 'forbidden: list concatenation'],
    ['MATCH (a:Actor) RETURN date(a.day) AS day', 'forbidden: temporal function'],
    ['MATCH (a:Actor) RETURN a.id AS id LIMIT $limit + 1', 'forbidden: computed limit'],
  ])('find what is wrong in %s', (text, finding) => {
    expect(lintCypher(text)).toContain(finding)
  })
})
