import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { GraphRow } from '../graph/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { ROW_SCHEMAS } from './rowSchemas.ts'

/** The first line: what follows, and by which version of the format. */
const HEADER = { format: 'claimgraph', version: 1 } as const

/** Kind of a row beside its fields: `{"row":"act","id":…}`. */
const KINDED = z.looseObject({ row: z.string() })

/** The rows of a graph as lines of JSON: the same graph, the same bytes. */
export async function* toJsonLines(rows: AsyncIterable<GraphRow>): AsyncIterable<string> {
  yield JSON.stringify(HEADER)
  for await (const { kind, row } of rows) yield JSON.stringify({ row: kind, ...sorted(row) })
}

/** Fields in the order of their names, so that no engine’s own order shows. */
function sorted(row: object): object {
  return Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The rows of an export. Throws BAD_EXPORT with the line where there is none. */
export async function* fromJsonLines(input: Readable, file: string): AsyncIterable<GraphRow> {
  let line = 0
  for await (const text of createInterface({ input })) {
    line += 1
    if (line === 1) readHeader(text, file)
    else if (text !== '') yield readRow(text, file, line)
  }
  if (line === 0) throw bad('the file is empty', file, 1)
}

function readHeader(text: string, file: string): void {
  const header = z
    .object({ format: z.literal(HEADER.format), version: z.number() })
    .safeParse(parse(text, file, 1))
  if (!header.success) throw bad('no export of a graph', file, 1)
  if (header.data.version > HEADER.version)
    throw bad(`version ${header.data.version} of the format is newer than this claimgraph`, file, 1)
}

function readRow(text: string, file: string, line: number): GraphRow {
  const kinded = KINDED.safeParse(parse(text, file, line))
  if (!kinded.success) throw bad('the line has no "row"', file, line)
  const { row: kind, ...fields } = kinded.data
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

function bad(message: string, file: string, line: number): ClaimgraphError {
  return new ClaimgraphError('BAD_EXPORT', message, {
    file,
    line,
    advice: 'Take a file that claimgraph export has written.',
  })
}

/** The hash of an export: the same graph, the same hash, whatever the engine. */
export async function hashOf(rows: AsyncIterable<GraphRow>): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of toJsonLines(rows)) hash.update(`${line}\n`)
  return hash.digest('hex')
}
