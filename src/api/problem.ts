import { ClaimgraphError } from '../model/index.ts'

/** What was wrong with something that was given, so that it was left or may want a look. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly advice: string | null
  /** The document it is about, with the line in it: `feed.jsonl:12`. */
  readonly where: string | null
}

export function problemOf({ code, message, advice, file, line }: ClaimgraphError): Problem {
  const where = file === undefined ? null : `${file}${line === undefined ? '' : `:${line}`}`
  return { code, message, advice: advice ?? null, where }
}

/** Whether an error tells of what was given; others tell of the surroundings, and are not for clients. */
export function isOfInput(error: unknown): error is ClaimgraphError {
  return error instanceof ClaimgraphError && error.exitCode === 1
}
