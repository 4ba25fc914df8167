import { z } from 'zod'
import { ClaimgraphError } from '../../model/index.ts'
import { ROLES } from './viewer.ts'

const Key = z.strictObject({
  /** By which it is found and revoked; no secret. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** Whose it is; one may have several, as when an old one is replaced. */
  name: z.string().regex(/^[^\p{C}\s](?:[^\p{C}]{0,98}[^\p{C}\s])?$/u, 'no name'),
  role: z.enum(ROLES),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  /** SHA-256 of the whole key, in hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

const KeyFile = z.strictObject({
  keys: z
    .array(Key)
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'two have one id'),
})

/** A key as it is kept: without what only its owner has. */
export type StoredKey = Readonly<z.infer<typeof Key>>

/** Reads the text of a file of keys. Throws BAD_KEYS. */
export function parseKeys(text: string, file: string): readonly StoredKey[] {
  try {
    return KeyFile.parse(JSON.parse(text)).keys
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s+/g, ' ') : 'no JSON'
    throw new ClaimgraphError('BAD_KEYS', `this is no file of keys, or it is damaged: ${why}`, {
      file,
      cause,
      advice: 'Put a copy back, or delete it and make the keys anew with claimgraph key create.',
    })
  }
}

/** Whether it can stand for somebody: it is shown beside what they decide. */
export function isName(name: string): boolean {
  return Key.shape.name.safeParse(name).success
}

export function formatKeys(keys: readonly StoredKey[]): string {
  return `${JSON.stringify({ keys }, null, 2)}\n`
}
