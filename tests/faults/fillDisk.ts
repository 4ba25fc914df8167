import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { countArticles, differences, halfWritten } from './compare.ts'
import type { FolderGround } from './ground.ts'
import { type Ended, exported, hasSaid, INGEST, ingestAll, isDone, lastLine, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'

/** Bytes; the graph of all sample articles takes less than twice as much while it is written. */
const MOST_ROOM = 1_500_000

/** Lets the disk run full at a random moment of an ingest, and gives it room again. Needs the right to mount. */
export async function fillDisk(scene: Scene<FolderGround>): Promise<Round> {
  const { ground, random } = scene
  const disk = join(ground.beside, 'disk')
  const room = Math.floor(random() * MOST_ROOM)
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${room}`, 'claimgraph-faults', disk])
  try {
    const there = { ...ground, args: ['--graph', join(disk, 'graph')] }
    const ended = await start(INGEST, there).ended
    const full = await start(['export'], there).ended
    execFileSync('mount', ['-o', 'remount,size=64m', disk])
    const isRead = full.code === 0 || hasSaid(full, 'GRAPH_NOT_FOUND')
    const wrong = isRead ? [] : unexplained(full, 'export')
    return await goOn({ ...scene, ground: there }, ended, `${room} bytes of room`, wrong)
  } finally {
    execFileSync('umount', [disk])
  }
}

/** The same without a right that a build server may lack: no file may grow beyond a size. */
export async function limitFiles(scene: Scene<FolderGround>): Promise<Round> {
  const { ground, random } = scene
  const room = Math.floor((random() * MOST_ROOM) / 2)
  const ended = await start(INGEST, ground, ['prlimit', `--fsize=${room}`]).ended
  return goOn(scene, ended, `files of ${room} bytes at most`, [])
}

async function goOn(
  { ground, undisturbed }: Scene,
  ended: Ended,
  had: string,
  wrong: readonly string[],
): Promise<Round> {
  const lines = await exported(ground)
  await ingestAll(ground)
  return {
    did: `${had}; ${isDone(ended) ? 'enough' : `full with ${countArticles(lines)} articles`}`,
    wrong: [
      ...wrong,
      ...(isDone(ended) ? [] : unexplained(ended, 'ingest')),
      ...halfWritten(lines, undisturbed),
      ...differences(await exported(ground), undisturbed),
    ],
  }
}

function unexplained(ended: Ended, what: string): string[] {
  return hasSaid(ended, 'GRAPH_NOT_WRITABLE', 'FOLDER_NOT_WRITABLE')
    ? []
    : [`the ${what} ended with exit code ${ended.code}: ${lastLine(ended)}`]
}
