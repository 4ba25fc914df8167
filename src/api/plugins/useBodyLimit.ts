import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'

/** The code of the server library, which ends reading where `maxRequestBodySize` is passed. */
const TOO_LARGE = 'REQUEST_ENTITY_TOO_LARGE'

/** Says of a body that is too long how long it may be, and hangs up: else the rest of it would still be taken in. */
export function useBodyLimit(limit: number): Plugin {
  return {
    onResultProcess(hook) {
      const { request, result } = hook
      if (!('errors' in result) || !result.errors?.some(isTooLarge)) return
      const length = Number(request.headers.get('content-length') ?? 0)
      const error = refusal(
        'BODY_TOO_LARGE',
        `The request is longer than the ${limit} bytes that are allowed.`,
        {
          limit,
          ...(length > 0 && { actual: length }),
          headers: { Connection: 'close' },
        },
      )
      hook.setResult({ errors: [error] })
    },
  }
}

function isTooLarge({ extensions }: GraphQLError): boolean {
  return extensions.code === TOO_LARGE
}
