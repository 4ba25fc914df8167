import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Caller, Graph } from '../graph/index.ts'
import type { Moment } from '../model/index.ts'
import { checkProtection } from './access/checkProtection.ts'
import { createAuthenticate } from './access/createAuthenticate.ts'
import { compileNeeds, type Protection } from './access/needs.ts'
import type { Authenticate } from './access/viewer.ts'
import { type Context, createContext } from './context.ts'
import { corsFor } from './corsFor.ts'
import type { Budgets } from './cost/createBudgets.ts'
import { type Capacity, createCapacity } from './cost/createCapacity.ts'
import { documentCache } from './cost/documentCache.ts'
import { createService, type Service } from './createService.ts'
import { exampleQueries } from './exampleQueries.ts'
import { clientOf } from './exchange/clientOf.ts'
import { type Exchange, exchangeOf } from './exchange/exchange.ts'
import { createMetrics, type Metrics } from './exchange/metrics.ts'
import { traceStatement } from './exchange/traceStatement.ts'
import { LIMITS, SERVER_LIMITS } from './limits.ts'
import type { Operations } from './loadOperations.ts'
import { createLog, type Log } from './log.ts'
import { useAccess } from './plugins/useAccess.ts'
import { useAccessLog } from './plugins/useAccessLog.ts'
import { useBodyLimit } from './plugins/useBodyLimit.ts'
import { useBudget } from './plugins/useBudget.ts'
import { useCapacity } from './plugins/useCapacity.ts'
import { useCost } from './plugins/useCost.ts'
import { useDocumentLimits } from './plugins/useDocumentLimits.ts'
import { useErrorCodes } from './plugins/useErrorCodes.ts'
import { useExchange } from './plugins/useExchange.ts'
import { useJsonPosts } from './plugins/useJsonPosts.ts'
import { useKeptAnswers } from './plugins/useKeptAnswers.ts'
import { useListedOperations } from './plugins/useListedOperations.ts'
import { useMetrics } from './plugins/useMetrics.ts'
import { useNoIntrospection } from './plugins/useNoIntrospection.ts'
import { useTimeLimit } from './plugins/useTimeLimit.ts'
import { useTracing } from './plugins/useTracing.ts'
import { schema } from './schema.ts'

export interface ApiOptions {
  readonly graph: Graph
  /** Of this program: it stands with what it reads. */
  readonly version?: string
  /** The clock: milliseconds since 1970, UTC. */
  readonly now?: () => Moment
  /** Without it, whoever asks may read and do no more. */
  readonly authenticate?: Authenticate
  /** Fields that need a role, and with them all that tells something of their values. */
  readonly protect?: Protection | undefined
  /** Told of requests, and of errors that are not the client's. */
  readonly log?: Log
  readonly metrics?: Metrics
  /** How much is taken on at a time. */
  readonly capacity?: Capacity
  /** What each client may ask for in a minute; without it, as much as it likes. */
  readonly budgets?: Budgets
  /** Megabytes of answers that are kept, to be given again as long as the graph is the same; 0 keeps none. */
  readonly keepAnswers?: number | undefined
  /** Seconds until a request is broken off. */
  readonly timeLimit?: number | undefined
  /** Whether clients may read the schema, and browsers get GraphiQL. */
  readonly introspection?: boolean | undefined
  /** The only operations that are run, where there are any. */
  readonly operations?: Operations | undefined
  /** Web pages of these origins may ask. */
  readonly origins?: readonly string[] | undefined
  /** How many proxies stand before this server, each of which adds to `X-Forwarded-For`. */
  readonly proxies?: number | undefined
}

export type Api = YogaServerInstance<object, Context>

/**
 * GraphQL over HTTP at `/graphql`, and GraphiQL for browsers at the same place. `dispose` ends subscriptions and jobs.
 * Throws BAD_CONFIG for a field that cannot be protected.
 */
export function createApi({
  graph,
  version = 'unknown',
  now = Date.now,
  authenticate = createAuthenticate({ openReading: true }),
  protect = {},
  log = createLog('error'),
  capacity = createCapacity(SERVER_LIMITS.costInProgress),
  metrics = createMetrics(capacity),
  budgets,
  keepAnswers = 0,
  timeLimit = SERVER_LIMITS.seconds,
  introspection = true,
  operations,
  origins = [],
  proxies = 0,
}: ApiOptions): Api {
  checkProtection(protect)
  const service = createService({ graph, log, version, now })
  const showsEditor = introspection && operations === undefined
  return createYoga<object, Context>({
    schema,
    context: async ({ request }) => {
      const exchange = exchangeOf(request)
      exchange.found.viewer = await authenticate(request)
      return createContext({
        service,
        graph: graph.forCaller(callerOf(exchange, metrics)),
        viewer: exchange.found.viewer,
        client: { name: clientOf(exchange), signal: exchange.stop.signal },
      })
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    graphiql: showsEditor && {
      title: 'claimgraph',
      method: 'POST',
      defaultTabs: exampleQueries().map((query) => ({ query })),
    },
    cors: corsFor(origins),
    multipart: false,
    batching: false,
    maxRequestBodySize: LIMITS.bodyBytes,
    extraParamNames: ['documentId'],
    parserAndValidationCache: { documentCache: documentCache(), errorCache: documentCache() },
    logging: false,
    maskedErrors: false,
    // Each hook is called in this order: what knows of all requests first, then what refuses with the least work.
    plugins: [
      useExchange(proxies),
      useTracing(),
      useMetrics(metrics),
      useAccessLog(log),
      useJsonPosts(),
      useBodyLimit(LIMITS.bodyBytes),
      operations !== undefined && useListedOperations(operations),
      useDocumentLimits(),
      !introspection && useNoIntrospection(),
      useCost(),
      // These two charge what useCost has found.
      budgets !== undefined && useBudget(budgets, authenticate),
      useAccess(authenticate, compileNeeds(schema, protect)),
      useCapacity(capacity),
      keepAnswers > 0 && useKeptAnswers(keepAnswers * 1e6),
      useTimeLimit(timeLimit),
      useErrorCodes(log),
      endingWith(service),
    ],
  })
}

function callerOf({ id, stop, unanswered }: Exchange, { statementGiven }: Metrics): Caller {
  return {
    signal: stop.signal,
    requestId: id,
    onQuery: (name, answer) => {
      statementGiven(name, answer)
      traceStatement(name, answer)
      unanswered.add(answer)
      const forget = (): void => void unanswered.delete(answer)
      answer.then(forget, forget)
    },
  }
}

function endingWith(service: Service): Plugin {
  return { onDispose: () => service.close() }
}
