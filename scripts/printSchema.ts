/**
 * Writes the schema of the API to schema.graphql, and to the example of a typed client as the types that gql.tada reads;
 * with --check, exits with 1 where one of them is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { printSdl } from '../src/api/index.ts'

const ROOT = join(import.meta.dirname, '..')

const sdl = printSdl()
const files = { 'schema.graphql': sdl, 'examples/typescript/graphql-env.d.ts': typesOf(sdl) }

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(join(ROOT, file), text)
  } else if (readFileSync(join(ROOT, file), 'utf8') !== text) {
    process.stderr.write(`${file} is out of step with src/api: run \`npx tsx scripts/printSchema.ts\`\n`)
    process.exitCode = 1
  }
}

/** What `gql.tada generate-output\` writes, which needs an older TypeScript than ours. */
function typesOf(schema: string): string {
  const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(schema)))
  return outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true })
}
