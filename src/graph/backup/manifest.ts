import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ClaimgraphError } from '../../model/index.ts'

/** Lies in the folder of a backup beside the file of the graph, and says what that is. */
export const MANIFEST_FILE = 'backup.json'

const FORMAT = { format: 'claimgraph-backup', version: 1 } as const

const Count = z.int().min(0)

const Manifest = z.object({
  format: z.literal(FORMAT.format),
  version: z.int(),
  /** Version of the program that made it. */
  claimgraph: z.string(),
  /** An instant, UTC. */
  madeAt: z.iso.datetime(),
  /** Of the nodes, and of the writes that made them. */
  counts: z.object({ articles: Count, actors: Count, acts: Count, reports: Count, writes: Count }),
  /** The file of the graph. */
  file: z.object({ bytes: Count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
})

export type BackupManifest = Readonly<z.infer<typeof Manifest>>

export function makeManifest(said: Omit<BackupManifest, 'format' | 'version'>): BackupManifest {
  return { ...FORMAT, ...said }
}

/** Throws FILE_NOT_FOUND or BAD_BACKUP where `backup` is no folder that `backupGraph` has made. */
export async function readManifest(backup: string): Promise<BackupManifest> {
  const manifest = parse(await readText(backup), backup)
  if (manifest.version > FORMAT.version) {
    throw new ClaimgraphError('BAD_BACKUP', `the backup is of version ${manifest.version} of the format`, {
      file: backup,
      value: manifest.version,
      advice: 'It was made by a newer claimgraph: restore it with that one.',
    })
  }
  return manifest
}

async function readText(backup: string): Promise<string> {
  try {
    return await readFile(join(backup, MANIFEST_FILE), 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    throw isMissing
      ? new ClaimgraphError('FILE_NOT_FOUND', `there is no ${MANIFEST_FILE} in it`, {
          file: backup,
          cause,
          advice: 'Name a folder that claimgraph backup has made.',
        })
      : new ClaimgraphError('FILE_NOT_READABLE', `it cannot be read (${code})`, {
          file: backup,
          cause,
          advice: 'Check its permissions.',
        })
  }
}

function parse(text: string, backup: string): BackupManifest {
  try {
    return Manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw new ClaimgraphError('BAD_BACKUP', `its ${MANIFEST_FILE} is not one of claimgraph backup`, {
      file: backup,
      cause,
      advice: 'Take another backup: this one is damaged, or something else.',
    })
  }
}
