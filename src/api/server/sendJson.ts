import type { ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'

/** Answers with JSON, without the GraphQL server. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** Answers with a refusal as the GraphQL server would. */
export function sendRefusal(response: ServerResponse, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions
  const { status, headers } = http as {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
  }
  sendJson(response, status, { errors: [{ message: error.message, extensions }] }, headers)
}
