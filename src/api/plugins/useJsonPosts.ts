import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Takes queries as POST of `application/json` only. A web page of another origin cannot send that without
 * the browser asking this server first (CORS preflight), so no page can query the graph of who visits it.
 */
export function useJsonPosts(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') throw refusal(405, { Allow: 'POST' })
      if (!isJson(request.headers.get('content-type'))) throw refusal(415, { Accept: 'application/json' })
    },
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

function refusal(status: number, headers: Readonly<Record<string, string>>): GraphQLError {
  return new GraphQLError('Send queries as POST with Content-Type: application/json.', {
    extensions: { code: 'BAD_REQUEST', http: { status, headers } },
  })
}
