import pino from 'pino'

/** Where the server reports to its operator; a pino logger is one. */
export interface Log {
  info(detail: object, message: string): void
  error(detail: object, message: string): void
}

/** For who passes no log of their own: JSON lines on standard error. */
export const standardErrorLog: Log = pino(pino.destination(2))
