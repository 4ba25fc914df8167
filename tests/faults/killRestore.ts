import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { differences } from './compare.ts'
import type { FolderGround } from './ground.ts'
import { exported, GIVEN, ingestAll, killed, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'

/** Kills a backup, and the restoring of a graph over another, at random moments; then both run to their end. */
export async function killRestore({ ground, random, undisturbed }: Scene<FolderGround>): Promise<Round> {
  const { place, beside } = ground
  const [backup, other] = [join(beside, 'backup'), join(beside, 'other')]
  await ingestAll(ground)
  const started = performance.now()
  await start(['backup', '--out', join(beside, 'timed')], ground).ended
  const duration = performance.now() - started
  // In the first half the program only starts.
  const moment = () => (0.5 + random() * 0.6) * duration
  await killed(['backup', '--out', backup], ground, moment())
  const isWhole = existsSync(backup)
  if (!isWhole) await start(['backup', '--out', backup], ground).ended

  rmSync(place, { recursive: true })
  await start(['ingest', 'seeds/wire.jsonl', ...GIVEN], ground).ended
  cpSync(place, other, { recursive: true })
  const before = await exported({ ...ground, args: ['--graph', other] })
  await killed(['restore', backup, '--force'], ground, moment())
  const wrong: string[] = []
  let found = 'gone'
  if (existsSync(place)) {
    const lines = await exported(ground)
    const isNew = differences(lines, undisturbed).length === 0
    found = isNew ? 'restored' : 'as before'
    if (!isNew) wrong.push(...differences(lines, before))
  } else if (!existsSync(`${place}.before-restore`)) wrong.push('the graph of before is lost')
  await start(['restore', backup, '--force'], ground).ended
  wrong.push(...differences(await exported(ground), undisturbed))
  for (const name of ['.before-restore', '.before-restore-2'])
    rmSync(`${place}${name}`, { recursive: true, force: true })
  return { did: `backup ${isWhole ? 'made' : 'not made'}, graph ${found}`, wrong }
}
