/** Every error a user can meet, with the exit code of the command line: 1 for input, 2 for usage and configuration. */
export const ERROR_CODES = {
  EMPTY_INPUT: 1,
  NOT_TEXT: 1,
  NOT_UTF8: 1,
  BAD_JSON: 1,
  BAD_HTML: 1,
  BAD_XML: 1,
  BAD_HEADER: 1,
  BAD_DATE: 1,
  NO_DATE: 1,
  NO_TEXT: 1,
  NOT_ENGLISH: 1,
  NO_EXTRACTION: 1,
  BAD_EXTRACTION: 1,
  BAD_EXPORT: 1,
  BAD_DECISION: 1,
  DECIDED_ALREADY: 1,
  NOT_STORED: 1,
  WRONG_ID: 1,
  KEY_NOT_FOUND: 1,
  ARTICLE_NOT_FOUND: 1,
  ACTOR_NOT_FOUND: 1,
  ACTOR_AMBIGUOUS: 1,
  DECISION_NOT_FOUND: 1,
  DECISION_DEPENDED_ON: 1,
  BAD_BACKUP: 1,
  TOO_MANY_ACTORS: 1,
  TOO_LARGE: 1,
  UNKNOWN_FORMAT: 1,
  FILE_NOT_FOUND: 1,
  FILE_NOT_READABLE: 1,
  NOTHING_TO_READ: 1,
  USAGE: 2,
  BAD_CONFIG: 2,
  BAD_KEYS: 2,
  KEYS_NEEDED: 2,
  MODEL_MISSING: 2,
  READERS_BUSY: 2,
  PORT_IN_USE: 2,
  ADDRESS_NOT_AVAILABLE: 2,
  FILE_NOT_WRITABLE: 2,
  FOLDER_NOT_WRITABLE: 2,
  GRAPH_NOT_FOUND: 2,
  GRAPH_IN_USE: 2,
  GRAPH_DAMAGED: 2,
  GRAPH_TOO_NEW: 2,
  GRAPH_NOT_WRITABLE: 2,
  GRAPH_TIMEOUT: 2,
  GRAPH_NOT_EMPTY: 2,
  COPY_DIFFERS: 2,
  BACKUP_EXISTS: 2,
  BACKUP_DAMAGED: 2,
  BACKUP_OF_SERVER: 2,
  ENGINE_MISSING: 2,
  NEO4J_UNREACHABLE: 2,
  NEO4J_UNAUTHORIZED: 2,
  NEO4J_NO_DATABASE: 2,
  NEO4J_TIMEOUT: 2,
  NEO4J_BUSY: 2,
  NEO4J_FAILED: 2,
} as const

export type ErrorCode = keyof typeof ERROR_CODES

export interface ErrorDetail {
  /** What the user can do about it, as a sentence. */
  readonly advice?: string
  /** The file the error is about, as the user named it. */
  readonly file?: string
  /** Line in that file, from 1. */
  readonly line?: number
  /** The offending value. */
  readonly value?: unknown
  readonly cause?: unknown
}

/** An error of the user's input, usage or surroundings: has a stable `code` and says what to do. Bugs are not of this kind. */
export class ClaimgraphError extends Error {
  override readonly name = 'ClaimgraphError'
  readonly code: ErrorCode
  readonly advice: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly value: unknown

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, { cause: detail.cause })
    this.code = code
    this.advice = detail.advice
    this.file = detail.file
    this.line = detail.line
    this.value = detail.value
  }

  /** Exit code of the command line. */
  get exitCode(): 1 | 2 {
    return ERROR_CODES[this.code]
  }
}
