import { copyFile, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ClaimgraphError } from '../../model/index.ts'
import { GRAFEO_FILE, type GrafeoDatabase } from '../engines/grafeoModule.ts'
import { holdGrafeo } from '../engines/holdGrafeo.ts'
import { isThere, makeFolders } from '../engines/makeFolders.ts'
import { explainWriting } from './explainWriting.ts'
import { type BackupManifest, readManifest } from './manifest.ts'
import { putInPlace } from './putInPlace.ts'
import { verifyCounts, verifyFile } from './verifyBackup.ts'

export interface RestoreOptions {
  /** Put it in the place of a graph that is there, which is kept under another name. */
  readonly force: boolean
}

export interface Restored {
  readonly manifest: BackupManifest
  /** Where the graph is now that was there before. */
  readonly keptAt: string | undefined
}

/**
 * Makes the folder of a graph from a backup that was verified to the byte. It is written beside, opened once and
 * renamed: whatever happens, the folder holds the graph of before, that of the backup, or for a moment is not there.
 * Throws FILE_NOT_FOUND, BAD_BACKUP or BACKUP_DAMAGED, GRAPH_NOT_EMPTY, GRAPH_IN_USE and FOLDER_NOT_WRITABLE.
 */
export async function restoreGraph(
  backup: string,
  folder: string,
  { force }: RestoreOptions,
): Promise<Restored> {
  const manifest = await readManifest(backup)
  await verifyFile(backup, manifest)
  try {
    // A link to a folder stays a link.
    const place = await realpath(folder).catch(() => resolve(folder))
    const isOccupied = await checkPlace(place, folder, force)
    const unfinished = `${place}.unfinished`
    // Nobody must go on writing to a graph that is moved aside.
    const old = isOccupied ? await holdOld(place) : undefined
    try {
      await copy(backup, unfinished, manifest)
      const keptAt = isOccupied ? await moveAside(place) : undefined
      await putInPlace(unfinished, place)
      return { manifest, keptAt }
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      throw error
    } finally {
      old?.close()
    }
  } catch (error) {
    throw explainWriting(error, folder)
  }
}

/** Whether there is a graph that may be replaced. Throws GRAPH_NOT_EMPTY where there is anything that may not. */
async function checkPlace(place: string, folder: string, force: boolean): Promise<boolean> {
  const names = (await isThere(place)) ? await readdir(place) : []
  if (names.length === 0) return false
  const isGraph = names.some((name) => name.startsWith(GRAFEO_FILE))
  if (isGraph && force) return true
  throw isGraph
    ? new ClaimgraphError('GRAPH_NOT_EMPTY', `there is a graph in ${folder} already`, {
        value: folder,
        advice:
          'Name an empty folder; or add --force to put the backup in its place, and keep the old one beside it.',
      })
    : new ClaimgraphError('GRAPH_NOT_EMPTY', `there are other things in ${folder}`, {
        value: folder,
        advice: 'Name an empty folder, or one that is not there yet.',
      })
}

/** A graph that is too damaged to be opened is in nobody's use. */
async function holdOld(place: string): Promise<GrafeoDatabase | undefined> {
  try {
    return await holdGrafeo(place)
  } catch (error) {
    const { code } = error as ClaimgraphError
    if (code === 'GRAPH_DAMAGED' || code === 'GRAPH_NOT_FOUND') return undefined
    throw error
  }
}

async function copy(backup: string, to: string, manifest: BackupManifest): Promise<void> {
  await makeFolders(dirname(to))
  // Of a restoring that was cut off.
  await rm(to, { recursive: true, force: true })
  await mkdir(to)
  await copyFile(join(backup, GRAFEO_FILE), join(to, GRAFEO_FILE))
  await verifyFile(to, manifest)
  await verifyCounts(to, manifest)
}

async function moveAside(place: string): Promise<string> {
  const kept = `${place}.before-restore`
  for (let number = 1; ; number++) {
    const free = number === 1 ? kept : `${kept}-${number}`
    if (await isThere(free)) continue
    await rename(place, free)
    return free
  }
}
