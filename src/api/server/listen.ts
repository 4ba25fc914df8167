import type { Server } from 'node:http'
import { ClaimgraphError } from '../../model/index.ts'

/** Has a server listen, and gives its URL, without a path. Throws PORT_IN_USE or ADDRESS_NOT_AVAILABLE. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(listenError(error, host, port))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve(urlOf(server, host))
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
