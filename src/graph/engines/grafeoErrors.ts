import { ClaimgraphError } from '../../model/index.ts'

/** A write met another one; running it again is safe. */
const CONFLICT = '40000'

/** Numbers that Grafeo gives a file it cannot make sense of: bad checksum, not a database, wrong kind of file. */
const DAMAGED = /^(?:S\d+|X002|V001)$/

/** An error of the file system, in a write or in a commit, and a query that took too long. */
const NO_WRITING = 'X003'
const NO_COMMIT = 'T009'
const TIMEOUT = 'Q003'

/** A transaction is asked for that has ended. */
const NO_TRANSACTION = 'T004'

/** Whether a transaction failed only because another one was in its way. */
export function isConflict(error: unknown): boolean {
  return statusOf(error) === CONFLICT
}

/** Whether there was no transaction any more to do something in. */
export function isOver(error: unknown): boolean {
  return errorNumber(error) === NO_TRANSACTION
}

export function noGraph(folder: string): ClaimgraphError {
  return new ClaimgraphError('GRAPH_NOT_FOUND', `There is no graph in ${folder}.`, {
    advice: 'Check the path that --graph names; claimgraph ingest makes a graph.',
    file: folder,
  })
}

/** Says why the database in `folder` could not be opened; `wasThere` tells whether its file existed before. */
export function explainOpening(error: unknown, folder: string, wasThere: boolean): unknown {
  const number = errorNumber(error)
  if (number !== undefined && DAMAGED.test(number)) {
    return new ClaimgraphError(
      'GRAPH_DAMAGED',
      `The graph in ${folder} cannot be read: its file is damaged.`,
      {
        advice: 'Restore your last backup, or delete the folder and ingest the articles again.',
        file: folder,
        cause: error,
      },
    )
  }
  // The file could be read and written a moment ago, so what remains is the lock: it has no number of its own.
  if (number === 'X001' && wasThere) {
    return new ClaimgraphError('GRAPH_IN_USE', `The graph in ${folder} is in use by another process.`, {
      advice: 'Stop the other claimgraph first, or name another folder.',
      file: folder,
      cause: error,
    })
  }
  return explainGrafeoError(error, folder)
}

/** Says what the user can do about an error while the graph is open; gives any other error back as it is. */
export function explainGrafeoError(error: unknown, folder: string): unknown {
  const number = errorNumber(error)
  if (number === NO_WRITING || number === NO_COMMIT || isOfSystem(error)) {
    return new ClaimgraphError('GRAPH_NOT_WRITABLE', `The graph cannot be written: ${messageOf(error)}.`, {
      advice:
        'See whether the disk is full, and run it again: what was stored is safe, nothing is stored by half.',
      file: folder,
      cause: error,
    })
  }
  if (number === TIMEOUT) {
    return new ClaimgraphError(
      'GRAPH_TIMEOUT',
      'A query took longer than the half minute that there is for it.',
      {
        advice: 'Ask for less at a time; or keep a graph of this size in Neo4j (claimgraph copy).',
        file: folder,
        cause: error,
      },
    )
  }
  return error
}

/** The GQLSTATUS of an error travels as its cause: `GQLSTATUS 40000`. */
function statusOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error ? /^GQLSTATUS (\w+)$/.exec(cause.message)?.[1] : undefined
}

/** The number of an error, documented and stable, travels only in its message: `GRAFEO-S002`. */
function errorNumber(error: unknown): string | undefined {
  return error instanceof Error ? /\bGRAFEO-([A-Z]\d{3})\b/.exec(error.message)?.[1] : undefined
}

/** Of Node's own: disk full, file system read-only. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** Without the number, and without the advice that the engine gives to programmers. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').replace(/^.*GRAFEO-[A-Z]\d{3}: /, '').replace(/\.$/, '')
}
