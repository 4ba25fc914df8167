import type { ClaimgraphError } from '../model/index.ts'

/** A bug, as `sysexits.h` has it (EX_SOFTWARE). */
export const BUG = 70

/** What shells give for a program that SIGINT ended. */
export const INTERRUPTED = 130

/** The exit code after work that was done but for these: 1 for input, 2 for usage and surroundings, 70 for bugs. */
export function exitCodeOf(problems: readonly ClaimgraphError[], failures = 0): number {
  return failures > 0 ? BUG : Math.max(0, ...problems.map(({ exitCode }) => exitCode))
}
