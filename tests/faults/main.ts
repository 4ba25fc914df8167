/**
 * Does to the program what happens to programs, again and again, and compares what is there in the end with an
 * undisturbed run.
 *
 *   npm run build && npx tsx tests/faults/main.ts FAULT [--rounds 100] [--seed 1] [--neo4j]
 *
 * FAULT is what a file of this folder exports. Prints a line a round and a summary; exit code 1 where anything was lost, half
 * written or not explained.
 */
import { parseArgs } from 'node:util'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { dropConnection } from './dropConnection.ts'
import { fillDisk, limitFiles } from './fillDisk.ts'
import { type FolderGround, inFolder, onServer, type ServerGround } from './ground.ts'
import { ingestTogether } from './ingestTogether.ts'
import { killIngest } from './killIngest.ts'
import { killRestore } from './killRestore.ts'
import { killServer } from './killServer.ts'
import { outwaitLock } from './outwaitLock.ts'
import { readOnlyFolder } from './readOnlyFolder.ts'
import { type Fault, type RoundsOptions, rounds, runUndisturbed } from './rounds.ts'

const OF_FOLDERS: Readonly<Record<string, Fault<FolderGround>>> = {
  killIngest,
  killRestore,
  fillDisk,
  limitFiles,
  readOnlyFolder,
}
const OF_SERVERS: Readonly<Record<string, Fault<ServerGround>>> = {
  killIngest,
  killServer,
  dropConnection,
  ingestTogether,
  outwaitLock,
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      neo4j: { type: 'boolean', default: false },
    },
  })
  const [name = ''] = positionals
  const options: RoundsOptions = {
    count: Number(values.rounds),
    seed: Number(values.seed),
    print: (line) => process.stdout.write(`${line}\n`),
  }
  const failed = await tryOut(name, values.neo4j, options)
  process.stdout.write(`${values.rounds} rounds with seed ${values.seed}, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** In a folder where it can be tried there, unless told otherwise. */
async function tryOut(name: string, wantsServer: boolean, options: RoundsOptions): Promise<number> {
  const ofFolder = OF_FOLDERS[name]
  const ofServer = OF_SERVERS[name]
  if (ofFolder && !wantsServer) return tryInFolder(ofFolder, options)
  if (ofServer) return tryOnServer(ofServer, options)
  throw new Error(`no fault "${name}": there are ${Object.keys({ ...OF_FOLDERS, ...OF_SERVERS }).join(', ')}`)
}

async function tryInFolder(fault: Fault<FolderGround>, options: RoundsOptions): Promise<number> {
  const ground = inFolder()
  try {
    return await rounds(fault, ground, await runUndisturbed(ground), options)
  } finally {
    await ground.leave()
  }
}

async function tryOnServer(fault: Fault<ServerGround>, options: RoundsOptions): Promise<number> {
  const server = await startNeo4j()
  if ('missing' in server) throw new Error(server.missing)
  try {
    const ground = onServer(server)
    // The first run on a server takes several times as long as those to come.
    await runUndisturbed(ground)
    return await rounds(fault, ground, await runUndisturbed(ground), options)
  } finally {
    await server.stop()
  }
}

await main()
