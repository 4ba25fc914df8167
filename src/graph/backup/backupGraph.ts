import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ClaimgraphError } from '../../model/index.ts'
import { checkWrites } from '../engines/grafeoJournal.ts'
import { GRAFEO_FILE } from '../engines/grafeoModule.ts'
import { holdGrafeo } from '../engines/holdGrafeo.ts'
import { isThere, makeFolders } from '../engines/makeFolders.ts'
import { describeFile } from './describeFile.ts'
import { explainWriting, notWritable } from './explainWriting.ts'
import { type BackupManifest, MANIFEST_FILE, makeManifest } from './manifest.ts'
import { putInPlace } from './putInPlace.ts'
import { readCounts } from './readCounts.ts'
import { verifyCounts } from './verifyBackup.ts'

export interface BackupOptions {
  /** Version of the program, for the manifest. */
  readonly claimgraph: string
  /** An ISO instant, for the manifest. */
  readonly madeAt: string
}

/**
 * Saves the graph in `folder` as a new folder `out`, with a manifest. The graph is not changed, and nobody writes to it
 * meanwhile; `out` appears when it is whole and was opened once. Throws BACKUP_EXISTS, FOLDER_NOT_WRITABLE, and what
 * opening a graph throws: a damaged graph is not saved.
 */
export async function backupGraph(
  folder: string,
  out: string,
  options: BackupOptions,
): Promise<BackupManifest> {
  const place = resolve(out)
  if (await isThere(place)) {
    throw new ClaimgraphError('BACKUP_EXISTS', `there is something at ${out} already`, {
      value: out,
      advice: 'Name a new folder for each backup.',
    })
  }
  const unfinished = `${place}.unfinished`
  try {
    const counts = await save(folder, unfinished)
    const manifest = makeManifest({
      ...options,
      counts,
      file: await describeFile(join(unfinished, GRAFEO_FILE)),
    })
    await verifyCounts(unfinished, manifest)
    await writeFile(join(unfinished, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`)
    await putInPlace(unfinished, place)
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw explainWriting(error, out)
  }
}

/** Copies the graph into a new folder `to`; returns what it held. */
async function save(folder: string, to: string): Promise<BackupManifest['counts']> {
  const graph = await holdGrafeo(folder)
  try {
    const counts = await readCounts(graph)
    checkWrites(folder, counts.writes)
    await makeFolders(dirname(to))
    // Of a backup that was cut off.
    await rm(to, { recursive: true, force: true })
    await mkdir(to)
    try {
      graph.save(join(to, GRAFEO_FILE))
    } catch (cause) {
      throw notWritable(to, cause)
    }
    return counts
  } finally {
    graph.close()
  }
}
