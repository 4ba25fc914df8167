import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { ClaimgraphError } from '../../model/index.ts'

export interface Neo4jPlace {
  readonly uri: string
  readonly user: string
  readonly database: string
}

/** Whether another attempt may succeed. What the driver does not call so comes of a connection cut while it is made. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return isRetryableError(error) || CUT_WHILE_MADE.includes(error.code)
}

/** `N/A` is the code of a connection that could not be had in time. */
const CUT_WHILE_MADE: readonly string[] = ['ProtocolError', 'N/A']

/** Says what the user can do about an error of the server; gives any other error back as it is. */
export function explainNeo4jError(error: unknown, place: Neo4jPlace): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = KNOWN[error.code] ?? CODES_OF_CLASSES[error.code.split('.')[1] ?? '']
  if (code === undefined) return error
  const { message, advice, value } = EXPLANATIONS[code](place, error)
  return new ClaimgraphError(code, message, { advice, value, cause: error })
}

type Code =
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_UNAUTHORIZED'
  | 'NEO4J_NO_DATABASE'
  | 'NEO4J_TIMEOUT'
  | 'NEO4J_BUSY'
  | 'NEO4J_FAILED'

/** All other errors of a class of the server: `Neo.TransientError.…`. Those of `ClientError` are bugs. */
const CODES_OF_CLASSES: Readonly<Record<string, Code>> = {
  TransientError: 'NEO4J_BUSY',
  DatabaseError: 'NEO4J_FAILED',
}

/** Codes of the server and of its driver that are about the user's surroundings. */
const KNOWN: Readonly<Record<string, Code>> = {
  ServiceUnavailable: 'NEO4J_UNREACHABLE',
  // What answers is no Neo4j: a web server, say.
  ProtocolError: 'NEO4J_UNREACHABLE',
  'N/A': 'NEO4J_UNREACHABLE',
  SessionExpired: 'NEO4J_UNREACHABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'NEO4J_UNREACHABLE',
  'Neo.TransientError.Database.DatabaseUnavailable': 'NEO4J_UNREACHABLE',
  'Neo.ClientError.Security.Unauthorized': 'NEO4J_UNAUTHORIZED',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'NEO4J_UNAUTHORIZED',
  'Neo.ClientError.Security.CredentialsExpired': 'NEO4J_UNAUTHORIZED',
  'Neo.ClientError.Security.Forbidden': 'NEO4J_UNAUTHORIZED',
  'Neo.ClientError.Database.DatabaseNotFound': 'NEO4J_NO_DATABASE',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': 'NEO4J_FAILED',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'NEO4J_TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'NEO4J_TIMEOUT',
  // Its time was up, or somebody has ended it, while it waited for another one.
  'Neo.ClientError.Transaction.LockClientStopped': 'NEO4J_TIMEOUT',
  'Neo.ClientError.Transaction.Terminated': 'NEO4J_TIMEOUT',
}

interface Explanation {
  readonly message: string
  readonly advice: string
  readonly value: string
}

const EXPLANATIONS: Readonly<Record<Code, (place: Neo4jPlace, error: Neo4jError) => Explanation>> = {
  NEO4J_UNREACHABLE: ({ uri }) => ({
    message: `Neo4j does not answer at ${uri}.`,
    advice: 'Check that it is running and that NEO4J_URI is right.',
    value: uri,
  }),
  NEO4J_UNAUTHORIZED: ({ uri, user }) => ({
    message: `Neo4j at ${uri} does not let "${user}" in.`,
    advice: 'Check NEO4J_USER and NEO4J_PASSWORD, and that this user may read and write.',
    value: user,
  }),
  NEO4J_NO_DATABASE: ({ uri, database }) => ({
    message: `Neo4j at ${uri} has no database "${database}".`,
    advice: 'Create it, or set NEO4J_DATABASE to one that exists.',
    value: database,
  }),
  NEO4J_TIMEOUT: ({ uri }, { code }) => ({
    message: `Neo4j at ${uri} has broken off what took too long.`,
    advice: `${NOTHING_HALF} SHOW TRANSACTIONS there says what else is running, and may be waited for.`,
    value: code,
  }),
  NEO4J_BUSY: ({ uri }, { code, message }) => ({
    message: `Neo4j at ${uri} is too busy: ${message}`,
    advice: `${NOTHING_HALF} Give it more memory, or less to do at a time.`,
    value: code,
  }),
  NEO4J_FAILED: ({ uri }, { code, message }) => ({
    message: `Neo4j at ${uri} has failed: ${message}`,
    advice: `${NOTHING_HALF} First see its neo4j.log and debug.log, and whether its disk is full.`,
    value: code,
  }),
}

const NOTHING_HALF = 'Nothing is stored by half: run it again.'
