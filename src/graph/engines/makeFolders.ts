import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Folder by folder: Node's own recursive mkdir never ends where the system takes no folders, as below /proc. */
export async function makeFolders(folder: string): Promise<void> {
  if (await isThere(folder)) return
  await makeFolders(dirname(folder))
  await mkdir(folder)
}

export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
