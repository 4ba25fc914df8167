import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../docs/queries/', import.meta.url)

/** What GraphiQL opens with, one tab each: the operations of the documentation, in the order of their names. */
export function exampleQueries(): readonly string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return files.toSorted().map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
}
