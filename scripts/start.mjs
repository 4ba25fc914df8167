// `npm start`: builds dist/ where it is older than src/, then runs the command line from it.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const built = statSync(join(root, 'dist', 'cli', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0

const sources = readdirSync(join(root, 'src'), { recursive: true })
const newest = Math.max(...sources.map((path) => statSync(join(root, 'src', path)).mtimeMs))

if (newest > built) await import('./build.mjs')
await import('../dist/cli/main.js')
