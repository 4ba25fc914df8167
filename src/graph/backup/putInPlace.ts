import { open, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Gives a folder that was written under another name the name it shall have, once the disk holds all of it. */
export async function putInPlace(unfinished: string, place: string): Promise<void> {
  for (const name of await readdir(unfinished)) await sync(join(unfinished, name))
  await sync(unfinished)
  await rename(unfinished, place)
  await sync(dirname(place))
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
