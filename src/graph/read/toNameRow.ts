import type { NameRecord } from '../cypher/reports.ts'
import type { NameRow } from '../rows.ts'

export function toNameRow({ start, end, ...record }: NameRecord): NameRow {
  return { ...record, span: [start, end] }
}
