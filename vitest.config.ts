import { defineConfig } from 'vitest/config'

/** They share the one database of Neo4j: one file at a time, beside all others. */
const ON_NEO4J = [
  'tests/conformance/engines.test.ts',
  'tests/graph/opening.test.ts',
  'tests/faults/neo4j.test.ts',
  'tests/docs/cypher.test.ts',
]

export default defineConfig({
  // Packages load graphql as CommonJS; our files must get the same copy, or its instanceof checks fail.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.ts'], exclude: ON_NEO4J } },
      { extends: true, test: { name: 'neo4j', include: ON_NEO4J, fileParallelism: false } },
    ],
  },
})
