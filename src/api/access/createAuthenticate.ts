import { looksLikeKey } from './apiKey.ts'
import { badCredential, noCredential } from './unauthenticated.ts'
import { ANYBODY, type Authenticate, type Viewer } from './viewer.ts'

/** Whose a key or token is. Throws UNAUTHENTICATED, FORBIDDEN or SIGN_IN_UNAVAILABLE. */
export type Verify = (credential: string) => Promise<Viewer>

export interface AuthenticateOptions {
  /** Knows keys, as `openKeys` makes it. */
  readonly keys?: Verify | undefined
  /** Knows JSON Web Tokens, as `trustTokens` makes it. */
  readonly tokens?: Verify | undefined
  /** Whether those who give neither may read. */
  readonly openReading?: boolean | undefined
}

/**
 * Tells who asks by `Authorization: Bearer …`. Whoever gives what is not right is turned away, and never taken for
 * somebody who gives nothing. The answer is kept as long as the request.
 */
export function createAuthenticate(options: AuthenticateOptions): Authenticate {
  const known = new WeakMap<Request, Promise<Viewer>>()
  return (request) => {
    const viewer = known.get(request) ?? viewerOf(request, options)
    known.set(request, viewer)
    return viewer
  }
}

async function viewerOf(
  { url, headers }: Request,
  { keys, tokens, openReading = false }: AuthenticateOptions,
): Promise<Viewer> {
  if (IN_ADDRESS.test(url)) {
    throw badCredential(
      'Keys are taken from the header Authorization alone. Revoke one that was in an address: logs have it.',
    )
  }
  const header = headers.get('authorization')
  if (header === null) {
    if (openReading) return ANYBODY
    throw noCredential()
  }
  const credential = BEARER.exec(header)?.[1]
  if (credential === undefined)
    throw badCredential('The header Authorization is not Bearer with one key or token.')
  const verify = looksLikeKey(credential) ? keys : tokens
  if (verify === undefined) throw badCredential('This server takes no such keys or tokens.')
  return verify(credential)
}

const BEARER = /^Bearer +([\w.~+/=-]+)$/i

/** A key by its prefix, or whatever else by the usual names. */
const IN_ADDRESS = /[?&](?:access_token|id_token|token|api_?key|key)=|cg_[0-9a-f]{12}_/i
