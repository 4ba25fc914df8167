import type { RequestListener } from 'node:http'
import { answersToHost } from '../answersToHost.ts'
import { refusal } from '../apiError.ts'
import type { Api } from '../createApi.ts'
import { sendRefusal } from './sendJson.ts'
import { answerGet, type ServicePaths } from './servicePaths.ts'

/** What a server that listens at `host` answers with; `api` gives undefined until the graph is open. */
export function routeRequests(
  host: string,
  paths: ServicePaths,
  api: () => Api | undefined,
): RequestListener {
  return (request, response) => {
    const { host: named } = request.headers
    const path = request.url?.split('?')[0] ?? ''
    const answer = paths.get(path)
    const running = api()
    if (!answersToHost(host, named)) sendRefusal(response, WRONG_HOST)
    // The GraphQL server makes a URL of it, and would show where in its code that fails.
    else if (named !== undefined && !URL.canParse(`http://${named}`)) sendRefusal(response, BAD_HOST)
    else if (answer) answerGet(request, response, answer)
    else if (path !== '/graphql') sendRefusal(response, NOT_FOUND)
    else if (running === undefined) sendRefusal(response, STARTING)
    else void running(request, response)
  }
}

const WRONG_HOST = refusal(
  'BAD_REQUEST',
  'This server answers to localhost only; start it with another host to change that.',
  { status: 421 },
)
const BAD_HOST = refusal('BAD_REQUEST', 'The Host header names no host.', { status: 400 })
const NOT_FOUND = refusal('NOT_FOUND', 'There is nothing here. Queries go to /graphql.')
const STARTING = refusal('NOT_READY', 'The graph is being opened. Ask again soon.', { retryAfter: 1 })
