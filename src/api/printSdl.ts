import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/**
 * The schema as text, as it stands in `schema.graphql`: sorted, a line a description, arguments and values of enums on the
 * line of theirs, no blank lines inside a type.
 */
export function printSdl(): string {
  const text = printSchema(lexicographicSortSchema(schema))
  return `${text.replaceAll('\n\n  ', '\n  ').replace(WRAPPED, unwrapped).replace(OF_INPUT, '$1"$2" $3')}\n`
}

/** A description for which the printer takes three lines, as it is longer than 70 characters. */
const WRAPPED = /^( *)"""\n *(.+)\n *"""$/gm

function unwrapped(_: string, indent: string, description: string): string {
  return `${indent}"""${description}${description.endsWith('"') ? ' ' : ''}"""`
}

/** An argument or a value of an enum below its description, where both fit on a line. */
const OF_INPUT = /^( {4}(?=.*\n {4}\w+:)| {2}(?=.*\n {2}[A-Z_]+$))"""([^"\\\n]{1,110})"""\n *(.+)$/gm
