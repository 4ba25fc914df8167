import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hangUpOnStalled } from '../../src/api/server/hangUpOnStalled.ts'

const PATIENCE = 1_000
const CHUNK = 'x'.repeat(100_000)

/** A stream without end, or one that says a word and is silent. */
const server = createServer(({ url }, response) => {
  response.socket?.setTimeout(0)
  if (url === '/silent') response.write(':')
  else void writeOn(response)
})

async function writeOn(response: ServerResponse): Promise<void> {
  while (!response.destroyed) if (!response.write(CHUNK)) await once(response, 'drain').catch(() => {})
}

beforeAll(async () => {
  hangUpOnStalled(server, PATIENCE)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

async function ask(path: string): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  return socket
}

function open(): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))
}

it('a stream that is never read is hung up on', async () => {
  const socket = await ask('/endless')
  await expect.poll(open).toBe(1)
  await expect.poll(open, { timeout: 5 * PATIENCE }).toBe(0)
  socket.destroy()
})

it('one that is read slowly, and one that says nothing, are not', async () => {
  const [slow, silent] = [await ask('/endless'), await ask('/silent')]
  const end = performance.now() + 4 * PATIENCE
  silent.resume()
  while (performance.now() < end) {
    slow.resume()
    await once(slow, 'data')
    slow.pause()
    await sleep(PATIENCE / 200)
  }
  expect(await open()).toBe(2)
  slow.destroy()
  silent.destroy()
  await expect.poll(open).toBe(0)
})
