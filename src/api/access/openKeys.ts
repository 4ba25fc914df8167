import { timingSafeEqual } from 'node:crypto'
import { hashOfKey, idOfKey } from './apiKey.ts'
import type { Verify } from './createAuthenticate.ts'
import { followFile, type Surroundings } from './followFile.ts'
import { parseKeys } from './keyFile.ts'
import { badCredential } from './unauthenticated.ts'

/** Compared with where no key has the id, so that this takes as long as where one has it. */
const NO_HASH = '0'.repeat(64)

/** Knows the keys of a file, as the file is now. Throws BAD_KEYS, FILE_NOT_FOUND or FILE_NOT_READABLE. */
export async function openKeys(file: string, { log, now }: Surroundings): Promise<Verify> {
  const parse = (text: string) => new Map(parseKeys(text, file).map((key) => [key.id, key]))
  const currentKeys = await followFile(file, parse, { log, now })
  return async (text) => {
    const key = (await currentKeys()).get(idOfKey(text) ?? '')
    const isRight = timingSafeEqual(hashOfKey(text), Buffer.from(key?.hash ?? NO_HASH, 'hex'))
    if (key === undefined || !isRight) throw badCredential('This key is not right, or was revoked.')
    const { name, role, expiresAt } = key
    if (expiresAt !== undefined && Date.parse(expiresAt) <= now()) {
      throw badCredential(`This key has expired at ${expiresAt}.`)
    }
    return { name, role }
  }
}
