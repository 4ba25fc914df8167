import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { differences } from './compare.ts'
import type { ServerGround } from './ground.ts'
import { exported, GIVEN, lastLine, ROOT, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'

const PROGRAMS = 4

/** Lets four programs ingest at once into an empty Neo4j: each some of the articles; others have the same ones too. */
export async function ingestTogether(scene: Scene<ServerGround>): Promise<Round> {
  const { ground, random, undisturbed } = scene
  await dropConstraints(ground.server)
  const shares = sharesOf(articleFiles(), random)
  const ended = await Promise.all(shares.map((files) => start(['ingest', ...files, ...GIVEN], ground).ended))
  const wrong = ended.flatMap((end) =>
    end.code === 0 || end.code === 1 ? [] : [`an ingest ended with exit code ${end.code}: ${lastLine(end)}`],
  )
  const lines = await exported(ground)
  wrong.push(...differences(lines.map(withoutChoice), undisturbed.map(withoutChoice)))
  return { did: `${shares.map(({ length }) => length).join(', ')} files at once`, wrong }
}

/** A row without what the first article decides: by which of its names an actor goes, and how an outlet is spelt. */
function withoutChoice(line: string): string {
  const row = JSON.parse(line) as Record<string, unknown>
  return row.row === 'actor' || row.row === 'outlet' ? JSON.stringify({ ...row, name: '' }) : line
}

/** Then all of the programs will want to make them. */
async function dropConstraints({ uri, user, password }: RunningNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name')
    for (const record of records) await driver.executeQuery(`DROP CONSTRAINT ${record.get('name')}`)
  } finally {
    await driver.close()
  }
}

function articleFiles(): string[] {
  return readdirSync(join(ROOT, 'seeds'))
    .filter((name) => !name.endsWith('.md'))
    .map((name) => join('seeds', name))
}

/** Each file for two programs at least, in another order for each. */
function sharesOf(files: readonly string[], random: () => number): string[][] {
  const shares: string[][] = Array.from({ length: PROGRAMS }, () => [])
  for (const file of files) {
    const count = 2 + Math.floor(random() * (PROGRAMS - 1))
    for (const share of shuffled(shares, random).slice(0, count)) share.push(file)
  }
  return shares.map((share) => shuffled(share, random))
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
