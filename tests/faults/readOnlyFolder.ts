import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences } from './compare.ts'
import type { FolderGround } from './ground.ts'
import { type Ended, exported, GIVEN, hasSaid, INGEST, ingestAll, lastLine, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'

/** Makes a folder that cannot be written; returns how to undo it. */
type Bar = (place: string) => () => void

const FOR_ALL: Readonly<Record<string, Bar>> = {
  'a file in its place': (place) => {
    renameSync(place, `${place}.away`)
    writeFileSync(place, 'no folder')
    return () => {
      rmSync(place)
      renameSync(`${place}.away`, place)
    }
  },
}

/** What bars everybody but root. */
const FOR_OTHERS: Readonly<Record<string, Bar>> = {
  'no permission': (place) => {
    chmodSync(place, 0o555)
    return () => chmodSync(place, 0o755)
  },
}

/** What bars root too, and only root can do. */
const FOR_ROOT: Readonly<Record<string, Bar>> = {
  'mounted for reading only': (place) => {
    execFileSync('mount', ['--bind', place, place])
    execFileSync('mount', ['-o', 'remount,bind,ro', place])
    return () => execFileSync('umount', [place])
  },
  immutable: (place) => {
    execFileSync('chattr', ['-R', '+i', place])
    return () => execFileSync('chattr', ['-R', '-i', place])
  },
}

const WAYS = Object.entries({ ...FOR_ALL, ...(process.getuid?.() === 0 ? FOR_ROOT : FOR_OTHERS) }).filter(
  ([, bar]) => isPossible(bar),
)

/** A container may not let even root mount, and a file system may know no immutable files. */
function isPossible(bar: Bar): boolean {
  const place = mkdtempSync(join(tmpdir(), 'claimgraph-bar-'))
  try {
    bar(place)()
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** Tries to ingest into a folder that cannot be written, and to restore a backup there; then it can be again. */
export async function readOnlyFolder(scene: Scene<FolderGround>): Promise<Round> {
  const { ground, random, undisturbed } = scene
  const { place, beside } = ground
  const backup = join(beside, 'backup')
  // The first of all, so that what follows comes in the same order as undisturbed.
  await start(['ingest', 'seeds/2021-12-18-moscow-draft-treaties.txt', ...GIVEN], ground).ended
  await start(['backup', '--out', backup], ground).ended
  const before = bytesOf(place)
  const [name, bar] = WAYS[Math.floor(random() * WAYS.length)] ?? ['nothing', () => () => undefined]
  const undo = bar(place)
  const wrong: string[] = []
  try {
    wrong.push(...unexplained(await start(INGEST, ground).ended))
    wrong.push(...unexplained(await start(['restore', backup, '--force'], ground).ended))
  } finally {
    undo()
  }
  if (!before.equals(bytesOf(place))) wrong.push('the folder has changed')
  await ingestAll(ground)
  wrong.push(...differences(await exported(ground), undisturbed))
  return { did: name, wrong }
}

function bytesOf(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder)
      .toSorted()
      .map((name) => readFileSync(join(folder, name))),
  )
}

function unexplained(ended: Ended): string[] {
  return hasSaid(ended, 'FOLDER_NOT_WRITABLE')
    ? []
    : [`it ended with exit code ${ended.code}: ${lastLine(ended)}`]
}
