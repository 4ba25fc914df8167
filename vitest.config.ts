import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages load graphql as CommonJS; our files must get the same copy, or its instanceof checks fail.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000 },
})
