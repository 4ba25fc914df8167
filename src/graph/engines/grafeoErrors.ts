import { ClaimgraphError } from '../../model/index.ts'

/** A write met another one; running it again is safe. */
const CONFLICT = '40000'

/** Numbers that Grafeo gives a file it cannot make sense of: bad checksum, not a database, wrong kind of file. */
const DAMAGED = /^(?:S\d+|X002|V001)$/

/** Whether a transaction failed only because another one was in its way. */
export function isConflict(error: unknown): boolean {
  return statusOf(error) === CONFLICT
}

/** Says why the database in `folder` could not be opened; `wasThere` tells whether its file existed before. */
export function explainOpening(error: unknown, folder: string, wasThere: boolean): unknown {
  const number = errorNumber(error)
  if (number !== undefined && DAMAGED.test(number)) {
    return new ClaimgraphError(
      'GRAPH_DAMAGED',
      `The graph in ${folder} cannot be read: its file is damaged.`,
      {
        advice: 'Restore the folder from a backup, or delete it and ingest the articles again.',
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
