import { Agent, globalAgent, request } from 'node:http'

/** Answers of one side under load. */
export interface Served {
  /** Milliseconds from asking to the whole answer, of each request. */
  readonly times: readonly number[]
  /** Seconds during which clients asked. */
  readonly seconds: number
}

/** The side answered with an error, or not at all. */
export class RefusedError extends Error {}

/** Longer than this nobody waits. */
const PATIENCE_MS = 60_000

/** Sends a request and reads the whole answer. Throws a RefusedError. */
export function ask(url: string, body: string, agent: Agent = globalAgent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const options = { method: 'POST', agent, headers, timeout: PATIENCE_MS }
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200 && !text.includes('"errors":[')) resolve(text)
        else reject(new RefusedError(`${response.statusCode}: ${text.slice(0, 200)}`))
      })
    })
    sent.on('timeout', () => sent.destroy(new RefusedError(`no answer in ${PATIENCE_MS / 1000} s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Clients that each ask the same again as soon as they are answered, until so much time has passed. */
export async function load(
  url: string,
  body: string,
  clients: number,
  milliseconds: number,
): Promise<Served> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  const start = performance.now()
  const client = async (): Promise<void> => {
    do {
      const asked = performance.now()
      await ask(url, body, agent)
      times.push(performance.now() - asked)
    } while (performance.now() - start < milliseconds)
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  return { times, seconds: (performance.now() - start) / 1000 }
}
