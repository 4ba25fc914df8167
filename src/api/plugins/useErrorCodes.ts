import { type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import { ClaimgraphError } from '../../model/index.ts'
import { type ApiErrorCode, isApiErrorCode } from '../apiError.ts'
import { type Exchange, exchangeOf } from '../exchange/exchange.ts'
import type { Log } from '../log.ts'

/**
 * Every error leaves with an `extensions.code`. What was not meant for the client leaves as a sentence and
 * the id of the request, under which the log holds the error itself, once a request.
 */
export function useErrorCodes(log: Log): Plugin {
  function withCodes<Result extends ExecutionResult>(
    result: Result,
    { id: requestId, found, stop }: Exchange,
  ): Result {
    if (result.errors === undefined) return result
    const causes = new Set(result.errors.map(hiddenCause).filter((cause) => cause !== undefined))
    // What is broken off fails wherever it stands.
    if (!stop.signal.aborted) for (const err of causes) log.error({ err, requestId }, 'a request failed')
    const errors = result.errors.map((error) => publicError(error, requestId))
    found.codes = [
      ...new Set(errors.map(({ extensions: { code } }) => (isApiErrorCode(code) ? code : 'OTHER'))),
    ]
    return { ...result, errors }
  }
  return {
    onResultProcess(process) {
      const { request, result } = process
      const exchange = exchangeOf(request)
      if (isAsyncIterable(result))
        process.setResult(mapAsyncIterator(result, (event) => withCodes(event, exchange)))
      else if (!Array.isArray(result)) process.setResult(withCodes(result, exchange))
    },
  }
}

function publicError(error: GraphQLError, requestId: string): GraphQLError {
  const cause = hiddenCause(error)
  if (cause === undefined) {
    return error.extensions.code ? error : copyOf(error, error.message, { code: 'BAD_USER_INPUT' })
  }
  return cause instanceof ClaimgraphError && /^(?:GRAPH|NEO4J)_/.test(cause.code)
    ? copyOf(error, 'The graph cannot be read at the moment.', { code: 'GRAPH_UNAVAILABLE', requestId })
    : copyOf(error, 'Unexpected error.', { code: 'INTERNAL_SERVER_ERROR', requestId })
}

/** The error behind this one that was not written for clients; undefined where there is none. */
function hiddenCause(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError) {
    if (cause.extensions.unexpected === true) return cause
    cause = cause.originalError
  }
  return cause
}

interface PublicExtensions {
  readonly code: ApiErrorCode
  readonly requestId?: string
}

function copyOf(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: PublicExtensions,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions },
  })
}
