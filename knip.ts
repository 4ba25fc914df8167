import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'training/*.ts',
    'src/language/index.ts',
    'bench/**/*.ts',
    'examples/**/*.mjs',
    'examples/typescript/dossier.ts',
    'scripts/**/*.{ts,mjs}',
    'tests/conformance/large.ts',
    'tests/faults/main.ts',
    'tests/graph/support/holdGraph.ts',
  ],
  project: [
    'src/**/*.ts',
    'scripts/**/*.{ts,mjs}',
    'bench/**/*.ts',
    'training/*.ts',
    'tests/**/*.ts',
    'examples/**/*.ts',
  ],
  // Run as commands by scripts/check.ts, or by hand.
  ignoreDependencies: ['@biomejs/biome', 'oxlint', 'oxlint-tsgolint'],
  // Of the system, for the faults that need the rights of root.
  ignoreBinaries: ['mount', 'umount', 'chattr'],
  ignoreExportsUsedInFile: true,
  // A layer's door names the types of what it hands out, whether or not a caller writes them down today.
  ignoreIssues: { 'src/*/index.ts': ['types'] },
}

export default config
