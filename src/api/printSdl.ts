import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as text, as it stands in `schema.graphql`: sorted, without blank lines inside a type, a description a line. */
export function printSdl(): string {
  const text = printSchema(lexicographicSortSchema(schema))
  return `${text.replace(/"""\n *([^\n]+)\n *"""/g, '"""$1"""').replaceAll('\n\n  ', '\n  ')}\n`
}
