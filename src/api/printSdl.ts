import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as text, as it stands in `schema.graphql`: sorted, without blank lines inside a type. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema)).replaceAll('\n\n  ', '\n  ')}\n`
}
