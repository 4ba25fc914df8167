import { fold } from '../../src/text/index.ts'

/** Cells of a table, in the order of its columns. */
export type Row = readonly string[]

/** Which rows of an answer are looked at, and what of them. */
export interface Table {
  /** Names of fields from the root to the rows, parted by dots; all entries of a list on the way are gone through. */
  readonly rows: string
  /** What stands in each column: the values at one place of the row, or at several. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>
}

/** An answer as a table. Several values stand in one cell, each once; nothing stands for null. */
export function rowsOf(data: unknown, { rows, columns }: Table): readonly Row[] {
  const places = Object.values(columns)
  return valuesAt(data, rows).map((row) => places.map((place) => cell(row, [place].flat())))
}

/** Case, punctuation and the forms of quotation marks make no other value. */
function cell(row: unknown, places: readonly string[]): string {
  const values = places.flatMap((place) => valuesAt(row, place)).map(String)
  const folded = values.map(fold)
  return values.filter((_, at) => folded.indexOf(folded[at] ?? '') === at).join('; ')
}

function valuesAt(from: unknown, place: string): readonly unknown[] {
  const keys = place.split('.')
  return keys.reduce<readonly unknown[]>((found, key) => found.flatMap((each) => fieldOf(each, key)), [from])
}

/** Throws where the answer has no such field: a table that looks for it would be empty without a word. */
function fieldOf(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !(key in value)) throw new Error(`no field ${key}`)
  return [(value as Readonly<Record<string, unknown>>)[key]].flat().filter((each) => each !== null)
}
