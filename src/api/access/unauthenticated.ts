import { GraphQLError } from 'graphql'
import type { ApiErrorCode } from '../apiError.ts'

/** For who gives no key and no token where one is needed. */
export function noCredential(): GraphQLError {
  return unauthenticated('Send a key or token in the header Authorization: Bearer …', 'Bearer')
}

/** For who gives one that is not right. */
export function badCredential(message: string): GraphQLError {
  return unauthenticated(message, 'Bearer error="invalid_token"')
}

function unauthenticated(message: string, challenge: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED' satisfies ApiErrorCode,
      http: { status: 401, headers: { 'WWW-Authenticate': challenge } },
    },
  })
}
