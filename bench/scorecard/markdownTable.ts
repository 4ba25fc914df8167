/** A cell; numbers are printed with as many decimals as their column asks for. */
export type Cell = string | number

/** A column: its heading, and for numbers how many decimals are printed. */
export interface Column {
  readonly heading: string
  readonly decimals?: number
}

/** A Markdown table whose columns are padded, so that it reads well as plain text too; numbers stand right. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const printed = rows.map((row) => columns.map((column, index) => print(row[index] ?? '', column)))
  const widths = columns.map(({ heading }, index) =>
    Math.max(3, heading.length, ...printed.map((row) => row[index]?.length ?? 0)),
  )
  const isRight = columns.map(({ decimals }) => decimals !== undefined)
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => pad(cell, widths[index] ?? 0, isRight[index] ?? false)).join(' | ')} |`
  const rule = widths.map((width, index) =>
    isRight[index] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(columns.map(({ heading }) => heading)), line(rule), ...printed.map(line)].join('\n')
}

function print(cell: Cell, { decimals = 0 }: Column): string {
  return typeof cell === 'number' ? cell.toFixed(decimals) : cell
}

function pad(cell: string, width: number, isRight: boolean): string {
  return isRight ? cell.padStart(width) : cell.padEnd(width)
}
