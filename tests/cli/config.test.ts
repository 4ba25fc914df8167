import { expect, it } from 'vitest'
import { readConfig } from '../../src/cli/config.ts'

const NEO4J = { NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'secret' }

it('keeps the graph in a folder unless told otherwise', () => {
  expect(readConfig({})).toEqual({ port: 4000, graph: '.claimgraph/graph', neo4j: undefined })
})

it('takes an empty variable for an unset one', () => {
  expect(readConfig({ PORT: '', CLAIMGRAPH_GRAPH: '', NEO4J_URI: '' })).toEqual(readConfig({}))
})

it('reads port, folder and server', () => {
  expect(readConfig({ PORT: '80', CLAIMGRAPH_GRAPH: '/g', ...NEO4J, NEO4J_DATABASE: 'news' })).toEqual({
    port: 80,
    graph: '/g',
    neo4j: { uri: 'neo4j+s://x.example', user: 'neo4j', password: 'secret', database: 'news' },
  })
})

it.each([
  [{ PORT: 'http' }, 'PORT: '],
  [{ PORT: '70000' }, 'PORT: '],
  [{ ...NEO4J, NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI: '],
  [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD: not set'],
])('names what is wrong in %o', (environment, wrong) => {
  const error = expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining(wrong) })
  expect(() => readConfig(environment)).toThrow(error)
})

it('never repeats a password', () => {
  expect(() => readConfig({ NEO4J_URI: 'x', NEO4J_PASSWORD: 'secret' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') }),
  )
})
