import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { BackupManifest } from './manifest.ts'

/** Length and hash of a file, read to its end. */
export async function describeFile(path: string): Promise<BackupManifest['file']> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(part)
    bytes += part.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
