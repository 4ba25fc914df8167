import pino from 'pino'

/** Where the server reports to its operator; a pino logger is one. */
export interface Log {
  info(detail: object, message: string): void
  error(detail: object, message: string): void
}

/** JSON lines on standard error: of each request, of errors alone, or none. */
export function createLog(level: 'info' | 'error' | 'silent'): Log {
  return pino({ level }, pino.destination(2))
}
