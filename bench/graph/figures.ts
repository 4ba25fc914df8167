/** The middle of some measurements and how far they lie apart: a tenth of them is below `low`, a tenth above `high`. */
export interface Figure {
  readonly median: number
  readonly low: number
  readonly high: number
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), low: at(0.1), high: at(0.9) }
}

/** As `12.3 (11.9–14.0)`. */
export function shown({ median, low, high }: Figure, digits = 1): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const print = (line = ''): boolean => process.stdout.write(`${line}\n`)

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A table of Markdown, the first column to the left and the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  print(line(head))
  print(`|${head.map((_, at) => (at === 0 ? '---' : '--:')).join('|')}|`)
  for (const row of rows) print(line(row))
  print()
}
