import { createServer, type ServerOptions as HttpOptions, type Server } from 'node:http'
import type { Graph } from '../graph/index.ts'
import { checkReach } from './access/checkReach.ts'
import { createBudgets } from './cost/createBudgets.ts'
import { createCapacity } from './cost/createCapacity.ts'
import { type Api, type ApiOptions, createApi } from './createApi.ts'
import { createMetrics } from './exchange/metrics.ts'
import { isLoopback } from './isLoopback.ts'
import { PATIENCE, SERVER_LIMITS } from './limits.ts'
import { createReadiness } from './server/createReadiness.ts'
import { hangUpOnStalled } from './server/hangUpOnStalled.ts'
import { listen } from './server/listen.ts'
import { routeRequests } from './server/routeRequests.ts'
import { type Readiness, servicePaths } from './server/servicePaths.ts'
import { watchConnections } from './server/watchConnections.ts'

export interface ServerOptions extends Omit<ApiOptions, 'graph' | 'capacity' | 'metrics' | 'budgets'> {
  /** Where it is not open yet, `open` takes it later, and requests are told to come again until then. */
  readonly graph?: Graph
  /** Address to listen at; without it only this machine reaches the server. Others need `authenticate`. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  /** What the requests in progress may cost together. */
  readonly costInProgress?: number | undefined
  /** What each client may ask for in a minute; 0 is as much as it likes, as on a machine that is nobody else's. */
  readonly costPerMinute?: number | undefined
}

export interface RunningServer {
  /** Of the server, without a path or slash at the end. */
  readonly url: string
  /** Answers from this graph from now on. */
  open(graph: Graph): void
  /** Takes no more requests, lets those in progress end, ends subscriptions and jobs, and leaves the graph open. */
  close(): Promise<void>
}

/** Milliseconds between two looks for connections that have become idle. */
const SWEEP = 20

/** Milliseconds in which a client must have sent its headers, and all of its request. */
const HTTP_OPTIONS: HttpOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
}

/** Milliseconds in which a client must have taken something of what it is sent. */
const READING_TIMEOUT = 60_000

/**
 * Serves the API over HTTP at `/graphql`, with `/health`, `/ready` and `/metrics` for who runs it.
 * Throws KEYS_NEEDED, and PORT_IN_USE or ADDRESS_NOT_AVAILABLE where it cannot listen.
 */
export async function startServer({
  graph,
  host = '127.0.0.1',
  port,
  version = 'unknown',
  costInProgress = SERVER_LIMITS.costInProgress,
  keepAnswers = SERVER_LIMITS.keepAnswers,
  ...options
}: ServerOptions): Promise<RunningServer> {
  checkReach(host, options.authenticate)
  const isOwn = isLoopback(host) && !options.proxies
  const { costPerMinute = isOwn ? 0 : SERVER_LIMITS.costPerMinute, introspection = isOwn } = options
  const capacity = createCapacity(costInProgress)
  const metrics = createMetrics(capacity)
  let api: Api | undefined
  let graphAnswers: (() => Promise<boolean>) | undefined
  const open = (opened: Graph): void => {
    graphAnswers = createReadiness(opened)
    api = createApi({
      ...options,
      version,
      graph: opened,
      introspection,
      keepAnswers,
      capacity,
      metrics,
      ...(costPerMinute > 0 && { budgets: createBudgets(costPerMinute, Date.now) }),
    })
  }
  const readiness = async (): Promise<Readiness> => {
    if (graphAnswers === undefined) return 'starting'
    return (await graphAnswers()) ? 'ready' : 'graph away'
  }
  const paths = servicePaths({ version, metrics, readiness })
  const server = createServer(
    HTTP_OPTIONS,
    routeRequests(host, paths, () => api),
  )
  const closeIdle = watchConnections(server)
  server.setTimeout(READING_TIMEOUT)
  hangUpOnStalled(server, READING_TIMEOUT)
  if (graph) open(graph)
  const url = await listen(server, host, port)
  return {
    url,
    open,
    close: async () => {
      const stopped = stop(server, closeIdle)
      await api?.dispose()
      await stopped
    },
  }
}

async function stop(server: Server, closeIdle: () => void): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // A connection that is kept alive becomes idle only once its request has ended.
  const sweep = setInterval(closeIdle, SWEEP)
  const end = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
}
