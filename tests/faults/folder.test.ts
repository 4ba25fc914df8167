import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitFiles } from './fillDisk.ts'
import { type FolderGround, inFolder } from './ground.ts'
import { killIngest } from './killIngest.ts'
import { killRestore } from './killRestore.ts'
import { readOnlyFolder } from './readOnlyFolder.ts'
import { rounds, runUndisturbed, type Undisturbed } from './rounds.ts'

describe('a graph in a folder', () => {
  let ground: FolderGround
  let undisturbed: Undisturbed

  beforeAll(async () => {
    ground = inFolder()
    undisturbed = await runUndisturbed(ground)
  })
  afterAll(() => ground.leave())

  it.each([
    ['an ingest that is killed', killIngest],
    ['a backup and a restoring that are killed', killRestore],
    ['a disk that is full', limitFiles],
    ['a folder that cannot be written', readOnlyFolder],
  ])('outlives %s', { timeout: 60_000 }, async (_, fault) => {
    const lines: string[] = []
    const print = (line: string) => lines.push(line)
    const failed = await rounds(fault, ground, undisturbed, { count: 2, seed: 3, print })
    expect({ failed, lines }).toEqual({ failed: 0, lines })
  })
})
