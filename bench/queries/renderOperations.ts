import { type Cell, markdownTable } from '../scorecard/markdownTable.ts'
import { type Rightness, sumUp } from './countRight.ts'
import { type ExpectedTable, givenRows, type Operation } from './readOperations.ts'

/** How many rows of an answer the document shows. */
const SHOWN = 3

/** Characters after which a cell is cut. */
const WIDTH = 80

/** Each operation with what it asks and a part of its answer, for docs/queries/README.md. */
export function renderOperations(operations: readonly Operation[]): string {
  return operations.map(renderOperation).join('\n\n')
}

function renderOperation({ name, question, seedQuestion, tables }: Operation): string {
  const shown = tables.find((table) => givenRows(table).length > 0)
  const lines = [
    `### [${name}](${name}.graphql)`,
    question,
    ...(shown ? [renderRows(shown)] : []),
    ...(seedQuestion ? [renderSource(name, seedQuestion, tables)] : []),
  ]
  return lines.join('\n\n')
}

function renderRows(table: ExpectedTable): string {
  const rows = givenRows(table)
  const columns = Object.keys(table.columns).map((heading) => ({ heading }))
  const printed = markdownTable(
    columns,
    rows.slice(0, SHOWN).map((row) => row.map(cut)),
  )
  return rows.length > SHOWN ? `${printed}\n\n… and ${rows.length - SHOWN} more.` : printed
}

/** Short, and without signs that would end a cell. */
function cut(cell: string): Cell {
  const short = cell.length > WIDTH ? `${cell.slice(0, WIDTH)}…` : cell
  return short.replaceAll('|', '\\|')
}

function renderSource(name: string, question: number, tables: readonly ExpectedTable[]): string {
  const missing = tables.flatMap((table) => table.missing.flatMap(({ rows }) => rows)).length
  const source = `Question ${question} of [seeds/expected.md](../../seeds/expected.md)`
  if (missing === 0) return `${source}, answered whole.`
  return `${source}; rows of it that are not given: ${missing} ([which, and why](${name}.json)).`
}

const FIGURES = ['rows', 'answered', 'found', 'right'].map((heading) => ({ heading, decimals: 0 }))

/** How right the answers are where the articles were read, not annotated. */
export function renderFigures(figures: ReadonlyMap<string, Rightness>): string {
  const all = [...figures, ['**all**', sumUp([...figures.values()])] as const]
  return markdownTable(
    [{ heading: 'operation' }, ...FIGURES],
    all.map(([name, { expected, answered, found, right }]) => [name, expected, answered, found, right]),
  )
}

/** The sum of the figures that a document holds. */
export function committedFigures(document: string): Pick<Rightness, 'found' | 'right'> {
  const numbers = /\| \*\*all\*\* +\|(.*)\|/.exec(document)?.[1]?.split('|').map(Number) ?? []
  const [, , found, right] = numbers
  if (found === undefined || right === undefined) throw new Error('the document has no sum of figures')
  return { found, right }
}
