import type { Server } from 'node:http'
import type { Socket } from 'node:net'

interface Look {
  /** Bytes that the system has taken until then. */
  readonly sent: number
  readonly at: number
}

/**
 * Hangs up on clients that for so many milliseconds, or half as many more, take nothing of what is waiting for them.
 * Streams are without the server's own time-out, as they may be silent for long.
 */
export function hangUpOnStalled(server: Server, patience: number): void {
  const looks = new Map<Socket, Look | undefined>()
  server.on('connection', (socket) => {
    looks.set(socket, undefined)
    socket.once('close', () => looks.delete(socket))
  })
  const timer = setInterval(() => {
    for (const [socket, last] of looks) {
      const sent = socket.bytesWritten - socket.writableLength
      if (socket.writableLength === 0) looks.set(socket, undefined)
      else if (last?.sent !== sent) looks.set(socket, { sent, at: performance.now() })
      else if (performance.now() - last.at >= patience) socket.destroy()
    }
  }, patience / 2).unref()
  server.once('close', () => clearInterval(timer))
}
