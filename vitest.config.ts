import { defineConfig } from 'vitest/config'

/** They have the one database of Neo4j to themselves: they wait until all others have ended. */
const ALONE = ['tests/docs/cypher.test.ts']

export default defineConfig({
  // Packages load graphql as CommonJS; our files must get the same copy, or its instanceof checks fail.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'all', include: ['tests/**/*.test.ts'], exclude: ALONE, sequence: { groupOrder: 1 } },
      },
      { extends: true, test: { name: 'alone', include: ALONE, sequence: { groupOrder: 2 } } },
    ],
  },
})
