/** Expressions by the names of the columns of a row that they fill. */
export type Columns<Row> = Readonly<Record<keyof Row & string, string>>

/** As RETURN takes them. */
export function columnsOf(columns: Columns<Readonly<Record<string, string>>>): string {
  return Object.entries(columns)
    .map(([name, text]) => `${text} AS ${name}`)
    .join(', ')
}

/** Their values in a list, of which `rowsOf` makes a row again. */
export function itemsOf(columns: Columns<Readonly<Record<string, string>>>): string {
  return `[${Object.values(columns).join(', ')}]`
}

export type Items = readonly unknown[]

/** The rows of some lists that a statement has given. */
export function rowsOf<Row>(columns: Columns<Row>, lists: readonly Items[]): Row[] {
  const names = Object.keys(columns)
  return lists.map((items) => {
    const row: Record<string, unknown> = {}
    names.forEach((name, at) => {
      row[name] = items[at]
    })
    return row as Row
  })
}
