import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ClaimgraphError } from '../../model/index.ts'
import { type NoParams, read, write } from '../cypher/statement.ts'

/**
 * A count of the writes, kept in the graph with each of them and beside it in a file. Where a bit of its log is
 * flipped, Grafeo opens without a word and lacks everything behind; a graph with fewer writes than the file knows of
 * has lost some.
 */
export const readWrites = read<NoParams, { readonly writes: number }>(
  'readWrites',
  "MATCH (j:Journal {id: 'writes'}) RETURN j.writes AS writes",
)

export const setWrites = write<{ readonly writes: number }>(
  'setWrites',
  "MERGE (j:Journal {id: 'writes'}) SET j.writes = $writes RETURN count(j.id) AS written",
)

/** Milliseconds. Grafeo writes its log through to the disk ten times a second, so what is older has arrived. */
const DELAY = 1000

const FILE = 'writes.json'

const STORED = z.object({ writes: z.int().min(0) })

/** Keeps the file beside a graph in step with the writes, a little behind: what it counts is on the disk. */
export class WriteCount {
  readonly #file: string
  readonly #timer: NodeJS.Timeout
  #writes: number
  /** As it was when the timer last rang, and what the file holds. */
  #settled: number
  #filed: number

  /** Throws GRAPH_DAMAGED where the graph has fewer writes than its file counts. */
  constructor(folder: string, writes: number) {
    this.#file = join(folder, FILE)
    this.#writes = writes
    this.#settled = writes
    this.#filed = checkWrites(folder, writes)
    this.#timer = setInterval(() => this.#keepIfPossible(), DELAY).unref()
  }

  get next(): number {
    return this.#writes + 1
  }

  /** After a write was committed with this count. */
  made(writes: number): void {
    this.#writes = writes
  }

  /** After the graph was closed: all of it is on the disk. */
  close(): void {
    clearInterval(this.#timer)
    this.#settled = this.#writes
    this.#keep()
  }

  /** Where the graph could not be closed: what it lacks then must not be counted. */
  abandon(): void {
    clearInterval(this.#timer)
  }

  /** On a full disk the file stays behind, which does no harm; the next write of the graph says so. */
  #keepIfPossible(): void {
    try {
      this.#keep()
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
    }
  }

  #keep(): void {
    if (this.#settled > this.#filed) {
      const unfinished = `${this.#file}.unfinished`
      writeFileSync(unfinished, `${JSON.stringify({ writes: this.#settled })}\n`)
      renameSync(unfinished, this.#file)
      this.#filed = this.#settled
    }
    this.#settled = this.#writes
  }
}

/** Throws GRAPH_DAMAGED where the graph has fewer writes than its file counts; returns how many that are. */
export function checkWrites(folder: string, writes: number): number {
  const file = join(folder, FILE)
  const filed = readCount(file)
  if (writes < filed) throw lost(folder, file, filed, writes)
  return filed
}

/** 0 where there is no such file, as beside a graph of an earlier version, or none that can be read. */
function readCount(file: string): number {
  try {
    return STORED.parse(JSON.parse(readFileSync(file, 'utf8'))).writes
  } catch {
    return 0
  }
}

function lost(folder: string, file: string, known: number, writes: number): ClaimgraphError {
  return new ClaimgraphError(
    'GRAPH_DAMAGED',
    `The graph in ${folder} lacks ${known - writes} of ${known} writes: its log is damaged.`,
    {
      advice: `Restore your last backup, or import your last export into another folder, and ingest what came later; or delete ${file} to go on with what is left. The log as it was is kept in graph.grafeo.wal.kept.`,
      file: folder,
      value: { known, writes },
    },
  )
}
