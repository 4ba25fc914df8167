import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { GraphRow } from '../graph/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { fromVersionOne, type RawRow } from './fromVersionOne.ts'
import { ROW_SCHEMAS } from './rowSchemas.ts'

/** The first line: what follows, and by which version of the format. */
const HEADER = { format: 'claimgraph', version: 2 } as const

/** Kind of a row beside its fields: `{"row":"act","id":…}`. */
const KINDED = z.looseObject({ row: z.string() })

/** The rows of a graph as lines of JSON: the same graph, the same bytes. */
export async function* toJsonLines(rows: AsyncIterable<GraphRow>): AsyncIterable<string> {
  yield JSON.stringify(HEADER)
  for await (const row of rows) yield lineOf(row)
}

function lineOf({ kind, row }: GraphRow): string {
  return JSON.stringify({ row: kind, ...sorted(row) })
}

/** Fields in the order of their names, so that no engine’s own order shows. */
function sorted(row: object): object {
  return Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The rows of an export, of this version of the format or the one before. Throws BAD_EXPORT with the line where there is none. */
export async function* fromJsonLines(input: Readable, file: string): AsyncIterable<GraphRow> {
  const lines = createInterface({ input })[Symbol.asyncIterator]()
  try {
    const first = await lines.next()
    if (first.done) throw bad('the file is empty', file, 1)
    const version = readHeader(first.value, file)
    const rows = rawRows({ [Symbol.asyncIterator]: () => lines }, file)
    for await (const row of version === 1 ? fromVersionOne(rows) : rows) yield readRow(row, file)
  } finally {
    await lines.return?.()
  }
}

function readHeader(text: string, file: string): number {
  const header = z
    .object({ format: z.literal(HEADER.format), version: z.int().min(1) })
    .safeParse(parse(text, file, 1))
  if (!header.success) throw bad('no export of a graph', file, 1)
  const { version } = header.data
  if (version > HEADER.version) {
    throw bad(`version ${version} of the format is newer than this claimgraph`, file, 1, 'Update claimgraph.')
  }
  return version
}

/** The lines behind the header. */
async function* rawRows(lines: AsyncIterable<string>, file: string): AsyncIterable<RawRow> {
  let line = 1
  for await (const text of lines) {
    line += 1
    if (text === '') continue
    const kinded = KINDED.safeParse(parse(text, file, line))
    if (!kinded.success) throw bad('the line has no "row"', file, line)
    const { row: kind, ...fields } = kinded.data
    yield { kind, fields, line }
  }
}

function readRow({ kind, fields, line }: RawRow, file: string): GraphRow {
  if (!Object.hasOwn(ROW_SCHEMAS, kind)) throw bad(`there are no rows "${kind}"`, file, line)
  const row = ROW_SCHEMAS[kind as GraphRow['kind']].safeParse(fields)
  if (!row.success) throw bad(z.prettifyError(row.error).replace(/\s+/g, ' '), file, line)
  return { kind, row: row.data } as GraphRow
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw bad((error as Error).message, file, line)
  }
}

function bad(
  message: string,
  file: string,
  line: number,
  advice = 'Take a file that claimgraph export has written.',
): ClaimgraphError {
  return new ClaimgraphError('BAD_EXPORT', message, { file, line, advice })
}

/** Rows on their way elsewhere, and how many and of what they were once they have gone by. */
export interface CountedRows {
  readonly rows: AsyncIterable<GraphRow>
  /** Of the rows so far: the same graph, the same hash, whatever the engine. It is that of the file of an export. */
  sum(): RowSum
}

export interface RowSum {
  readonly rows: number
  readonly sha256: string
}

/** Lets rows pass, and counts and hashes them. */
export function counted(rows: AsyncIterable<GraphRow>): CountedRows {
  const hash = createHash('sha256').update(`${JSON.stringify(HEADER)}\n`)
  let count = 0
  const passing = async function* (): AsyncIterable<GraphRow> {
    for await (const row of rows) {
      hash.update(`${lineOf(row)}\n`)
      count += 1
      yield row
    }
  }
  return { rows: passing(), sum: () => ({ rows: count, sha256: hash.copy().digest('hex') }) }
}

/** How many rows there are, and their hash. */
export async function sumOf(rows: AsyncIterable<GraphRow>): Promise<RowSum> {
  const all = counted(rows)
  for await (const _ of all.rows);
  return all.sum()
}

/** The hash of an export: the same graph, the same hash, whatever the engine. */
export async function hashOf(rows: AsyncIterable<GraphRow>): Promise<string> {
  return (await sumOf(rows)).sha256
}
