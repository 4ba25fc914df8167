import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Gives what closes the connections of a server that have no request in progress. Node's own `closeIdleConnections` leaves
 * those open on which nothing was asked yet, as browsers make them in advance.
 */
export function watchConnections(server: Server): () => void {
  const open = new Set<Socket>()
  const busy = new Map<ServerResponse, Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    busy.set(response, socket)
    response.once('close', () => busy.delete(response))
  })
  return () => {
    const inUse = new Set(busy.values())
    for (const socket of open) if (!inUse.has(socket)) socket.destroy()
  }
}
