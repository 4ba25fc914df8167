import { once } from 'node:events'
import { connect } from 'node:net'

/** A connection on which a test says what it likes. */
export interface RawConnection {
  send(text: string): void
  /** All that has come back, once the server has hung up. */
  readonly closed: Promise<string>
  isClosed(): boolean
  /** Milliseconds from the opening until the server hung up. */
  lasted(): number
  hangUp(): void
}

export async function openRaw(url: string): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  const opened = performance.now()
  let [received, ended] = ['', 0]
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text
  })
  // What is sent to a server that has hung up.
  socket.on('error', () => {})
  return {
    send: (text) => void socket.write(text),
    closed: once(socket, 'close').then(() => {
      ended = performance.now()
      return received
    }),
    isClosed: () => ended > 0,
    lasted: () => ended - opened,
    hangUp: () => void socket.destroy(),
  }
}

/** The head of a request that carries a query of so many bytes, or of a body in pieces. */
export function headOf(length?: number): string {
  const framing = length === undefined ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`
}
