import { GraphQLError } from 'graphql'
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { ClaimgraphError } from '../../model/index.ts'
import type { ApiErrorCode } from '../apiError.ts'
import { isLoopback } from '../isLoopback.ts'
import type { Log } from '../log.ts'
import type { Verify } from './createAuthenticate.ts'
import { followFile, type Surroundings } from './followFile.ts'
import { isName } from './keyFile.ts'
import { badCredential } from './unauthenticated.ts'
import { ROLES } from './viewer.ts'

/** Whose JSON Web Tokens are taken. */
export interface TokenIssuer {
  /** Address or file of the keys with which tokens are signed (JWKS). */
  readonly jwks: string
  /** What tokens have as `iss`. */
  readonly issuer: string
  /** What tokens have as their `aud`, or among them: they are meant for this API. */
  readonly audience: string
  /** The claim that holds the role, or several words of which the highest role counts. */
  readonly roleClaim: string
}

/** Those in which the keys that check a token cannot make one. */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ')

/** Seconds by which the clocks of issuer and server may differ. */
const CLOCK_TOLERANCE = 30

/**
 * Knows the tokens of an issuer. Throws BAD_CONFIG for an address for which somebody on the way could answer; for a file
 * BAD_KEYS, FILE_NOT_FOUND or FILE_NOT_READABLE.
 */
export async function trustTokens(
  { jwks, issuer, audience, roleClaim }: TokenIssuer,
  { log, now }: Surroundings,
): Promise<Verify> {
  const keyOf = orUnavailable(await keysAt(jwks, { log, now }), log)
  return async (token) => {
    const { payload } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      throw error instanceof errors.JOSEError
        ? badCredential(`The token is not right: ${error.message}.`)
        : error
    })
    const { sub: name, [roleClaim]: said } = payload
    if (name === undefined || !isName(name))
      throw badCredential('The token names nobody: its sub is no name.')
    const role = ROLES.findLast((each) => [said].flat().includes(each))
    if (role === undefined) throw noRole(roleClaim)
    return { name, role }
  }
}

async function keysAt(place: string, surroundings: Surroundings): Promise<JWTVerifyGetKey> {
  if (place.includes('://')) return createRemoteJWKSet(addressOf(place))
  const current = await followFile(place, (text) => parseKeySet(text, place), surroundings)
  return async (header, token) => (await current())(header, token)
}

function addressOf(place: string): URL {
  const url = URL.canParse(place) ? new URL(place) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (url && isSafe) return url
  throw new ClaimgraphError('BAD_CONFIG', `${place} is no address to take keys from`, {
    value: place,
    advice: 'Use https://…, or a file: whoever can change an answer on its way could let anybody in.',
  })
}

function parseKeySet(text: string, file: string): JWTVerifyGetKey {
  try {
    return createLocalJWKSet(JSON.parse(text))
  } catch (cause) {
    throw new ClaimgraphError('BAD_KEYS', `this is no JSON Web Key Set: ${(cause as Error).message}`, {
      file,
      cause,
      advice: 'Fetch it anew from the jwks_uri of the issuer.',
    })
  }
}

/** What is wrong with the keys and not with the token is the server's to mend: nobody is let in meanwhile. */
function orUnavailable(keyOf: JWTVerifyGetKey, log: Log): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keyOf(header, token)
    } catch (err) {
      if (FAULTS_OF_TOKENS.some((fault) => err instanceof fault)) throw err
      log.error({ err }, 'the keys with which tokens are signed cannot be had')
      throw new GraphQLError('Tokens cannot be checked at the moment. Try again.', {
        extensions: {
          code: 'SIGN_IN_UNAVAILABLE' satisfies ApiErrorCode,
          http: { status: 503, headers: { 'Retry-After': '5' } },
        },
      })
    }
  }
}

const FAULTS_OF_TOKENS = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported]

function noRole(claim: string): GraphQLError {
  return new GraphQLError(`The token has no role: its claim ${claim} is none of ${ROLES.join(', ')}.`, {
    extensions: { code: 'FORBIDDEN' satisfies ApiErrorCode, http: { status: 403 } },
  })
}
