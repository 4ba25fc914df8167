import { expect, it } from 'vitest'
import { readConfig } from '../../src/cli/config.ts'

const NEO4J = { NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'secret' }

it('keeps the graph in a folder unless told otherwise', () => {
  expect(readConfig({})).toEqual({ port: 4000, graph: '.claimgraph/graph', neo4j: undefined, access: {} })
})

it('takes an empty variable for an unset one', () => {
  expect(readConfig({ PORT: '', CLAIMGRAPH_GRAPH: '', NEO4J_URI: '' })).toEqual(readConfig({}))
})

it('reads port, folder and server', () => {
  expect(readConfig({ PORT: '80', CLAIMGRAPH_GRAPH: '/g', ...NEO4J, NEO4J_DATABASE: 'news' })).toEqual({
    port: 80,
    graph: '/g',
    neo4j: { uri: 'neo4j+s://x.example', user: 'neo4j', password: 'secret', database: 'news' },
    access: {},
  })
})

it('reads who may ask what', () => {
  const environment = {
    CLAIMGRAPH_KEYS: 'keys.json',
    CLAIMGRAPH_JWKS: 'https://id.example/jwks.json',
    CLAIMGRAPH_ISSUER: 'https://id.example',
    CLAIMGRAPH_AUDIENCE: 'claimgraph',
    CLAIMGRAPH_ROLE_CLAIM: 'group',
    CLAIMGRAPH_OPEN_READING: 'false',
    CLAIMGRAPH_PROTECT: 'Article.text=curator',
  }
  expect(readConfig(environment).access).toEqual({
    keys: 'keys.json',
    jwks: 'https://id.example/jwks.json',
    issuer: 'https://id.example',
    audience: 'claimgraph',
    roleClaim: 'group',
    openReading: false,
    protect: 'Article.text=curator',
  })
})

it.each([
  [{ PORT: 'http' }, 'PORT: '],
  [{ CLAIMGRAPH_OPEN_READING: 'perhaps' }, 'CLAIMGRAPH_OPEN_READING: '],
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
