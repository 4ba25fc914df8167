/** Characters after which a cell is cut. */
const WIDTH = 44

/** Prints rows under headings, each column as wide as its widest cell. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [headings, ...rows].map((row) => row.map(cut))
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  for (const line of lines) {
    const padded = line.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`)
  }
}

function cut(cell: string): string {
  return cell.length > WIDTH ? `${cell.slice(0, WIDTH - 1)}…` : cell
}
