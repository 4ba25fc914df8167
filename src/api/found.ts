/** Holds to what the graph guarantees: that both ends of a relation are stored. */
export function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`the graph refers to ${id} but does not hold it`)
  return row
}
