import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is there until the running test has ended. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
