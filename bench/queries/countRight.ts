import { fold } from '../../src/text/index.ts'
import { type ExpectedTable, givenRows } from './readOperations.ts'
import type { Row } from './rowsOf.ts'

/** How right the rows of an answer are. */
export interface Rightness {
  /** Rows that there should be. */
  readonly expected: number
  /** Rows that were answered. */
  readonly answered: number
  /** Answered rows that there should be, going by their key. */
  readonly found: number
  /** Answered rows that there should be, with all their cells. */
  readonly right: number
}

export function countRight(
  tables: readonly ExpectedTable[],
  answers: readonly (readonly Row[])[],
): Rightness {
  return sumUp(tables.map((table, at) => countTable(table, answers[at] ?? [])))
}

export function sumUp(counts: readonly Rightness[]): Rightness {
  const sum = (key: keyof Rightness) => counts.reduce((all, count) => all + count[key], 0)
  return { expected: sum('expected'), answered: sum('answered'), found: sum('found'), right: sum('right') }
}

/** What the annotation does not give, and the articles do, is right as well. */
function countTable(table: ExpectedTable, answered: readonly Row[]): Rightness {
  const given = givenRows(table)
  const all = [...given, ...table.missing.flatMap(({ rows }) => rows)]
  const columns = Object.keys(table.columns)
  const keyOf = (row: Row): Row => row.filter((_, at) => table.key.includes(columns[at] ?? ''))
  return {
    expected: given.length,
    answered: answered.length,
    found: countCommon(all.map(keyOf), answered.map(keyOf)),
    right: countCommon(all, answered),
  }
}

/** Rows that stand in both lists, each as often as in both. */
function countCommon(some: readonly Row[], others: readonly Row[]): number {
  const left = some.map(folded)
  return others.map(folded).filter((row) => {
    const at = left.indexOf(row)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/** Case and punctuation make no other row, nor does the "that" with which a clause begins. */
function folded(row: Row): string {
  return row.map((cell) => fold(cell).replace(/^that /, '')).join('|')
}
