import { Neo4jError } from 'neo4j-driver'
import { ClaimgraphError } from '../../model/index.ts'

export interface Neo4jPlace {
  readonly uri: string
  readonly user: string
  readonly database: string
}

/** Says what the user can do about an error of the server; gives any other error back as it is. */
export function explainNeo4jError(error: unknown, place: Neo4jPlace): unknown {
  const code = error instanceof Neo4jError ? KNOWN[error.code] : undefined
  if (code === undefined) return error
  const { message, advice, value } = EXPLANATIONS[code](place)
  return new ClaimgraphError(code, message, { advice, value, cause: error })
}

type Code = 'NEO4J_UNREACHABLE' | 'NEO4J_UNAUTHORIZED' | 'NEO4J_NO_DATABASE'

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
}

interface Explanation {
  readonly message: string
  readonly advice: string
  readonly value: string
}

const EXPLANATIONS: Readonly<Record<Code, (place: Neo4jPlace) => Explanation>> = {
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
}
