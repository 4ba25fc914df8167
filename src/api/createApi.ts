import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { GraphReader } from '../graph/index.ts'
import { ANYBODY, type Authenticate } from './access/viewer.ts'
import { type Context, createContext } from './context.ts'
import { exampleQueries } from './exampleQueries.ts'
import { LIMITS } from './limits.ts'
import { type Log, standardErrorLog } from './log.ts'
import { useErrorCodes } from './plugins/useErrorCodes.ts'
import { useJsonPosts } from './plugins/useJsonPosts.ts'
import { useTokenLimit } from './plugins/useTokenLimit.ts'
import { schema } from './schema.ts'

export interface ApiOptions {
  readonly graph: GraphReader
  /** Without it, whoever asks may read and do no more. */
  readonly authenticate?: Authenticate
  /** Told of errors that are not the client's. */
  readonly log?: Log
}

export type Api = YogaServerInstance<object, Context>

/**
 * GraphQL over HTTP at `/graphql`, GraphiQL for browsers at the same place, and `/live`, which answers 200
 * as long as the process runs. Other origins get no access (CORS).
 */
export function createApi({
  graph,
  authenticate = async () => ANYBODY,
  log = standardErrorLog,
}: ApiOptions): Api {
  return createYoga<object, Context>({
    schema,
    context: async ({ request }) => createContext(graph, await authenticate(request)),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/live',
    landingPage: false,
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    graphiql: { title: 'claimgraph', defaultTabs: exampleQueries().map((query) => ({ query })) },
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: LIMITS.bodyBytes,
    logging: false,
    maskedErrors: false,
    plugins: [useJsonPosts(), useTokenLimit(LIMITS.tokens), useErrorCodes(log)],
  })
}
