import { CommanderError } from '@commander-js/extra-typings'
import { ClaimgraphError } from '../model/index.ts'
import { BUG } from './exitCode.ts'
import { formatProblem } from './formatProblem.ts'
import { tell } from './stderr.ts'

const USAGE = 2

/** Tells what ended the program, and returns its exit code. A bug shows its stack where DEBUG is set. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (error instanceof ClaimgraphError) {
    tell(formatProblem(error))
    return error.exitCode
  }
  tell(describeBug(error))
  return BUG
}

/** A bug as a line, or as its stack where DEBUG is set. */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return `claimgraph: unexpected: ${String(error)}`
  if (process.env.DEBUG) return error.stack ?? error.message
  return `claimgraph: unexpected: ${error.message} (set DEBUG=1 to see where)`
}
