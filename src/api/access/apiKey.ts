import { createHash, randomBytes } from 'node:crypto'

/** Of every key, so that people and programs that look for leaked secrets know it for one. */
const PREFIX = 'cg_'

const ID_BYTES = 6

/** 256 bits: nobody guesses it, so a plain hash keeps it as well as a slow one would. */
const SECRET_BYTES = 32

export interface ApiKey {
  /** By which it is found and revoked; no secret. */
  readonly id: string
  /** The prefix, the id and the secret. */
  readonly text: string
}

export function makeKey(): ApiKey {
  const id = randomBytes(ID_BYTES).toString('hex')
  return { id, text: `${PREFIX}${id}_${randomBytes(SECRET_BYTES).toString('base64url')}` }
}

/** Whether a credential is meant for a key, be it right or not. */
export function looksLikeKey(credential: string): boolean {
  return credential.startsWith(PREFIX)
}

/** Undefined for what is no key. */
export function idOfKey(text: string): string | undefined {
  return /^cg_([0-9a-f]{12})_[\w-]{43}$/.exec(text)?.[1]
}

/** What is kept of a key: SHA-256 of it all, in hexadecimal digits. */
export function hashOfKey(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
