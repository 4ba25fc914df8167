import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'
import type { Operations } from '../loadOperations.ts'

/**
 * Runs listed operations only, named by the hash of their text: `extensions.persistedQuery.sha256Hash`, as Apollo's
 * clients send it, or `documentId`, as Relay's do.
 */
export function useListedOperations(operations: Operations): Plugin {
  return usePersistedOperations({
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => operations.get(id) ?? null,
    customErrors: {
      notFound: () => refusal('PERSISTED_QUERY_NOT_IN_LIST', 'No operation with this hash is listed.'),
      keyNotFound: needsId,
      persistedQueryOnly: needsId,
    },
  })
}

const PREFIX = /^sha256:/

function idOf(params: GraphQLParams & { readonly documentId?: unknown }): string | null {
  const { documentId, extensions } = params
  const persisted: unknown = extensions?.persistedQuery
  const id = documentId ?? (hasHash(persisted) ? persisted.sha256Hash : undefined)
  return typeof id === 'string' ? id.replace(PREFIX, '').toLowerCase() : null
}

function hasHash(value: unknown): value is { readonly sha256Hash: unknown } {
  return typeof value === 'object' && value !== null && 'sha256Hash' in value
}

function needsId(): Error {
  return refusal(
    'PERSISTED_QUERY_ID_REQUIRED',
    'This server runs only listed operations: send the hash of one instead of a query.',
  )
}
