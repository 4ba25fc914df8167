import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ClaimgraphError } from '../../model/index.ts'
import { GRAFEO_FILE } from '../engines/grafeoModule.ts'
import { holdGrafeo } from '../engines/holdGrafeo.ts'
import { isThere } from '../engines/makeFolders.ts'
import { describeFile } from './describeFile.ts'
import type { BackupManifest } from './manifest.ts'
import { readCounts } from './readCounts.ts'

/** Throws BACKUP_DAMAGED where the file of the graph in `folder` is not, to the byte, the one of the manifest. */
export async function verifyFile(folder: string, { file }: BackupManifest): Promise<void> {
  const path = join(folder, GRAFEO_FILE)
  if (!(await isThere(path))) throw damaged(folder, `its ${GRAFEO_FILE} is missing`)
  if (!isDeepStrictEqual(await describeFile(path), file)) {
    throw damaged(folder, `its ${GRAFEO_FILE} is not as it was written`)
  }
}

/** Throws BACKUP_DAMAGED where the graph in `folder` opens, but holds another number of things. */
export async function verifyCounts(folder: string, { counts }: BackupManifest): Promise<void> {
  const graph = await holdGrafeo(folder)
  try {
    if (!isDeepStrictEqual(await readCounts(graph), counts))
      throw damaged(folder, 'it does not hold what it should')
  } finally {
    graph.close()
  }
}

function damaged(file: string, message: string): ClaimgraphError {
  return new ClaimgraphError('BACKUP_DAMAGED', message, {
    file,
    advice: 'Take another backup, or an export, and check the disk.',
  })
}
