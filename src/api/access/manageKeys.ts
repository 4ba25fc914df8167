import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ClaimgraphError, fileProblem } from '../../model/index.ts'
import { hashOfKey, makeKey } from './apiKey.ts'
import { formatKeys, isName, parseKeys, type StoredKey } from './keyFile.ts'
import type { Role } from './viewer.ts'

export interface NewKey {
  readonly name: string
  readonly role: Role
  /** Milliseconds since 1970, UTC; a key without it is good until it is revoked. */
  readonly expiresAt?: number | undefined
}

export interface MadeKey {
  readonly key: StoredKey
  /** What its owner sends; kept nowhere. */
  readonly text: string
}

/** Adds a key to a file, and makes the file where there is none. Throws USAGE for what is no name, and BAD_KEYS. */
export async function createKey(
  file: string,
  { name, role, expiresAt }: NewKey,
  now: number,
): Promise<MadeKey> {
  if (!isName(name)) {
    throw new ClaimgraphError('USAGE', `${JSON.stringify(name)} is no name`, {
      value: name,
      advice: 'A name has 1 to 100 characters, on one line and without spaces around it.',
    })
  }
  const { id, text } = makeKey()
  const key: StoredKey = {
    id,
    name,
    role,
    createdAt: new Date(now).toISOString(),
    ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
    hash: hashOfKey(text).toString('hex'),
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 }).catch(throwNotWritable(file))
  await changeKeys(file, (keys) => [...keys, key])
  return { key, text }
}

/** In the order in which they were made. Throws FILE_NOT_FOUND, FILE_NOT_READABLE or BAD_KEYS. */
export async function listKeys(file: string): Promise<readonly StoredKey[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileProblem(file, error)
  })
  return parseKeys(text, file)
}

/** Takes a key out of a file: it opens nothing any more. Throws KEY_NOT_FOUND, and what `listKeys` throws. */
export async function revokeKey(file: string, id: string): Promise<StoredKey> {
  const key = (await listKeys(file)).find((each) => each.id === id)
  if (key === undefined) {
    throw new ClaimgraphError('KEY_NOT_FOUND', `there is no key ${id}`, {
      file,
      value: id,
      advice: 'claimgraph key list shows those that there are.',
    })
  }
  await changeKeys(file, (keys) => keys.filter((each) => each.id !== id))
  return key
}

/**
 * Writes the new content beside the file, for its owner alone, and puts it in its place when it is whole. One program at
 * a time: it is the same name beside the file for all.
 */
async function changeKeys(
  file: string,
  change: (keys: readonly StoredKey[]) => readonly StoredKey[],
): Promise<void> {
  const unfinished = `${file}.unfinished`
  const handle = await open(unfinished, 'wx', 0o600).catch(throwNotWritable(file))
  try {
    await handle.writeFile(formatKeys(change(await keysIn(file))))
    await handle.sync()
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

/** None where there is no file yet. */
async function keysIn(file: string): Promise<readonly StoredKey[]> {
  return listKeys(file).catch((error: unknown) => {
    if (error instanceof ClaimgraphError && error.code === 'FILE_NOT_FOUND') return []
    throw error
  })
}

function throwNotWritable(file: string): (cause: NodeJS.ErrnoException) => never {
  return (cause) => {
    const isLocked = cause.code === 'EEXIST'
    const why = isLocked ? 'another program is changing it' : `it cannot be written (${cause.code})`
    throw new ClaimgraphError('FILE_NOT_WRITABLE', why, {
      file,
      cause,
      advice: isLocked
        ? `Try again; delete ${file}.unfinished if a program was cut off.`
        : 'Name a file that you may write to.',
    })
  }
}
