import type { Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'

/**
 * Takes queries as POST of `application/json` only. A web page of another origin cannot send that without
 * the browser asking this server first (CORS preflight), so no page can query the graph of who visits it.
 */
export function useJsonPosts(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') throw notJson(405, { Allow: 'POST' })
      if (!isJson(request.headers.get('content-type'))) throw notJson(415, { Accept: 'application/json' })
    },
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

function notJson(status: number, headers: Readonly<Record<string, string>>): Error {
  const message = 'Send queries as POST with Content-Type: application/json.'
  return refusal('BAD_REQUEST', message, { status, headers })
}
