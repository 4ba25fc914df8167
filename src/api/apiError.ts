import { GraphQLError } from 'graphql'

/** Every `extensions.code` that this API gives of its own; documented by its sentence. */
const API_ERROR_CODES = {
  BAD_CURSOR: 'the cursor is damaged, or belongs to another filter or list',
  BAD_PAGE: 'first, last, after and before do not describe a page',
  BAD_REQUEST: 'the HTTP request is not one that carries a query',
  BAD_USER_INPUT: 'an argument or variable has the wrong type or form',
  CSRF_REFUSED: 'the request could have been sent by any web page the user has open',
  GRAPHQL_PARSE_FAILED: 'the query is not GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'the query does not fit the schema',
  GRAPH_UNAVAILABLE: 'the graph cannot be read at the moment',
  INTERNAL_SERVER_ERROR: 'a bug; the request id leads to it in the log',
  TOO_COMPLEX: 'the answer could hold too many values',
  TOO_MANY_ACTORS: 'more actors are asked for than the field takes',
  TOO_DEEP: 'the query nests too many levels',
} as const satisfies Readonly<Record<string, string>>

export type ApiErrorCode = keyof typeof API_ERROR_CODES

/** An error that the client may read as it is. */
export function apiError(code: ApiErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
