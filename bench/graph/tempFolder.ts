import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder; to be deleted by the caller. */
export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'claimgraph-bench-'))
}
