const GAP = '  '

/** Rows as lines of aligned columns, without rules: for long lists of short cells, where a drawn table is too much. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return rows
    .map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)))
    .map((cells) => cells.join(GAP).trimEnd())
    .join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell))
}

/** Characters, each taken to be as wide as any other. */
function widthOf(cell: string): number {
  return Array.from(cell).length
}
