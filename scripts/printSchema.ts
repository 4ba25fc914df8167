/** Writes the schema of the API to schema.graphql; with --check, exits with 1 where the file is out of step. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printSdl } from '../src/api/index.ts'

const FILE = join(import.meta.dirname, '..', 'schema.graphql')

const sdl = printSdl()
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, sdl)
} else if (readFileSync(FILE, 'utf8') !== sdl) {
  process.stderr.write('schema.graphql is out of step with src/api: run `npx tsx scripts/printSchema.ts`\n')
  process.exitCode = 1
}
