import { createServer, type Server, type ServerResponse } from 'node:http'
import { ClaimgraphError } from '../model/index.ts'
import { answersToHost } from './answersToHost.ts'
import { apiError } from './apiError.ts'
import { type ApiOptions, createApi } from './createApi.ts'

export interface ServerOptions extends ApiOptions {
  /** Address to listen at; without it only this machine reaches the server. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
}

export interface RunningServer {
  /** Of the server, without a path or slash at the end. */
  readonly url: string
  /** Takes no more requests, lets those in progress end, and leaves the graph open. */
  close(): Promise<void>
}

/** Milliseconds that requests in progress are given at the end. */
const PATIENCE = 5_000

/** Milliseconds between two looks for connections that have become idle. */
const SWEEP = 20

/** Serves the API over HTTP. Throws PORT_IN_USE or ADDRESS_NOT_AVAILABLE where it cannot listen. */
export async function startServer({
  host = '127.0.0.1',
  port,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const api = createApi(options)
  const server = createServer((request, response) => {
    if (answersToHost(host, request.headers.host)) void api(request, response)
    else refuseHost(response)
  })
  await listen(server, host, port)
  return {
    url: urlOf(server, host),
    close: async () => {
      await stop(server)
      await api.dispose()
    },
  }
}

function refuseHost(response: ServerResponse): void {
  const error = apiError(
    'BAD_REQUEST',
    'This server answers to localhost only; start it with another host to change that.',
  )
  response.writeHead(421, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [error] }))
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(listenError(error, host, port))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

/** What the system says of an address that it does not have, cannot find or does not give to this user. */
const NOT_AVAILABLE: readonly unknown[] = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES']

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ClaimgraphError('PORT_IN_USE', `Port ${port} is taken by another program.`, {
      advice: 'Choose another port, or 0 for any free one.',
      value: port,
      cause: error,
    })
  }
  if (NOT_AVAILABLE.includes(error.code)) {
    return new ClaimgraphError('ADDRESS_NOT_AVAILABLE', `The server cannot listen at ${host}:${port}.`, {
      advice:
        'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses, and a port above 1023.',
      value: host,
      cause: error,
    })
  }
  return error
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : ''
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // A connection that is kept alive becomes idle only once its request has ended.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
  const end = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
}
