import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between the program and a server, and cuts what goes through it. */
export interface Proxy {
  readonly port: number
  /** Ends all connections: politely, or as a machine does that has forgotten them. */
  cut(how: 'end' | 'reset'): void
  /** Keeps what clients send from now on, as a network does that has come apart; nobody is told. */
  hold(): void
  /** Whether new connections are taken. */
  setOpen(isOpen: boolean): void
  stop(): Promise<void>
}

export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let isOpen = true
  const server = createServer((client) => {
    if (!isOpen) {
      client.destroy()
      return
    }
    const upstream = connect(target, '127.0.0.1')
    sockets.add(client)
    const end = () => {
      sockets.delete(client)
      client.destroy()
      upstream.destroy()
    }
    // Without waiting for more: each message would take 40 ms.
    for (const socket of [client, upstream]) socket.setNoDelay().on('error', end).on('close', end)
    client.pipe(upstream)
    upstream.pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const cut = (how: 'end' | 'reset') => {
    for (const socket of sockets) {
      if (how === 'end') socket.destroy()
      else socket.resetAndDestroy()
    }
  }
  return {
    port: address.port,
    cut,
    hold: () => {
      for (const socket of sockets) socket.pause()
    },
    setOpen: (open) => {
      isOpen = open
    },
    stop: async () => {
      cut('end')
      server.close()
      await once(server, 'close')
    },
  }
}
