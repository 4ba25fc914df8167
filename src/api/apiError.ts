import { GraphQLError } from 'graphql'

/** Every `extensions.code` that this API gives of its own; documented by its sentence. */
const API_ERROR_CODES = {
  BAD_CURSOR: 'the cursor is damaged, or belongs to another filter or list',
  BAD_PAGE: 'first, last, after and before do not describe a page',
  BAD_REQUEST: 'the HTTP request is not one that carries a query',
  BAD_USER_INPUT: 'an argument or variable has the wrong type or form',
  BODY_TOO_LARGE: 'the HTTP request is too long',
  FORBIDDEN: 'a field needs a role that the one who asks does not have',
  GRAPHQL_PARSE_FAILED: 'the query is not GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'the query does not fit the schema',
  GRAPH_UNAVAILABLE: 'the graph cannot be read at the moment',
  INTERNAL_SERVER_ERROR: 'a bug; the request id leads to it in the log',
  INTROSPECTION_OFF: 'this server does not tell its schema',
  NOT_FOUND: 'there is nothing at this address',
  NOT_READY: 'the server is starting',
  OPERATION_RESOLUTION_FAILURE: 'the query has several operations, and none of them is named',
  OVERLOADED: 'as much is in progress, waits or is followed as the server takes on at a time',
  PERSISTED_QUERY_ID_REQUIRED: 'this server runs only listed operations, named by their hash',
  PERSISTED_QUERY_NOT_IN_LIST: 'no operation with this hash is listed',
  RATE_LIMITED: 'the client has spent what it may ask for in a minute',
  SIGN_IN_UNAVAILABLE: 'the keys with which tokens are signed cannot be had at the moment',
  TIMED_OUT: 'the answer took too long, and its work was broken off',
  TOO_COMPLEX: 'the answer could hold too many values',
  TOO_DEEP: 'the query, or a variable, nests too many levels',
  TOO_LARGE: 'a text is longer than the field takes',
  TOO_MANY_ACTORS: 'more actors are asked for than the field takes',
  TOO_MANY_ALIASES: 'the query has too many aliases',
  TOO_MANY_DIRECTIVES: 'the query has too many directives',
  TOO_MANY_FRAGMENTS: 'the query has too many fragments',
  TOO_MANY_REPEATS: 'the query asks for one field of the root too many times',
  TOO_MANY_TOKENS: 'the query is too long',
  UNAUTHENTICATED: 'no key or token is given, or one that is not right',
} as const satisfies Readonly<Record<string, string>>

export type ApiErrorCode = keyof typeof API_ERROR_CODES

/** Numbers that programs may read beside the message. */
export interface ApiErrorDetail {
  /** What is allowed, and what was asked for. */
  readonly limit?: number
  readonly actual?: number
  /** Seconds after which asking again may help. */
  readonly retryAfter?: number
}

/** An error that the client may read as it is. */
export function apiError(code: ApiErrorCode, message: string, detail: ApiErrorDetail = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...detail } })
}

/** Of refusals that have a status of their own; others are 400, for clients that do not take 200 for any answer. */
const STATUSES: Partial<Readonly<Record<ApiErrorCode, number>>> = {
  BODY_TOO_LARGE: 413,
  NOT_FOUND: 404,
  NOT_READY: 503,
  OVERLOADED: 503,
  RATE_LIMITED: 429,
  TIMED_OUT: 504,
}

interface RefusalDetail extends ApiErrorDetail {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** An error for a whole request: nothing of it is answered. */
export function refusal(
  code: ApiErrorCode,
  message: string,
  { status = STATUSES[code], headers, ...detail }: RefusalDetail = {},
): GraphQLError {
  const retry = detail.retryAfter === undefined ? {} : { 'Retry-After': String(detail.retryAfter) }
  const http = { status: status ?? 400, spec: status === undefined, headers: { ...headers, ...retry } }
  return new GraphQLError(message, { extensions: { code, ...detail, http } })
}

export function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && Object.hasOwn(API_ERROR_CODES, code)
}
