import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

/** Who issues tokens: with keys of its own, which it publishes over HTTP on a port of this machine. */
export interface Issuer {
  readonly jwks: string
  /** What it publishes; may be changed. */
  readonly keys: JWK[]
  readonly token: (claims?: JWTPayload, how?: SigningWay) => Promise<string>
  /** Lets something else answer instead. */
  readonly answer: (listener: RequestListener | undefined) => void
  readonly fetches: () => number
  readonly close: () => Promise<void>
}

export interface SigningWay {
  readonly alg?: 'RS256' | 'ES256'
  readonly kid?: string
  /** Claims that are left out. */
  readonly without?: readonly string[]
}

export const ISSUER = 'https://id.example'
export const AUDIENCE = 'claimgraph'

/** Made once: it takes a second. */
const PAIRS = { RS256: generateKeyPair('RS256'), ES256: generateKeyPair('ES256') }

export async function startIssuer(): Promise<Issuer> {
  const pairs = { RS256: await PAIRS.RS256, ES256: await PAIRS.ES256 }
  const keys: JWK[] = []
  for (const [alg, { publicKey }] of Object.entries(pairs)) {
    keys.push({ ...(await exportJWK(publicKey)), kid: alg, alg, use: 'sig' })
  }
  let listener: RequestListener | undefined
  let fetches = 0
  const server = createServer((request, response) => {
    fetches += 1
    if (listener) listener(request, response)
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    jwks: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    keys,
    token: (claims = {}, { alg = 'RS256', kid = alg, without = [] } = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const all = {
        iss: ISSUER,
        aud: AUDIENCE,
        sub: 'anna',
        exp: now + 60,
        iat: now,
        role: 'curator',
        ...claims,
      }
      const kept = Object.fromEntries(Object.entries(all).filter(([claim]) => !without.includes(claim)))
      return new SignJWT(kept).setProtectedHeader({ alg, kid }).sign(pairs[alg].privateKey)
    },
    answer: (other) => {
      listener = other
    },
    fetches: () => fetches,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
