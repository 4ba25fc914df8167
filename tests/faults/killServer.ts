import { setTimeout } from 'node:timers/promises'
import { countArticles, differences, halfWritten } from './compare.ts'
import type { ServerGround } from './ground.ts'
import { exported, hasSaid, INGEST, ingestAll, isDone, lastLine, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'

/** Milliseconds for which the server is away at most, beside the seconds in which it starts. */
const LONGEST_ABSENCE = 2000

/** Kills Neo4j at a random moment of an ingest and starts it again. The ingest outlasts it, or has not begun yet. */
export async function killServer(scene: Scene<ServerGround>): Promise<Round> {
  const { ground, random, undisturbed, duration } = scene
  const { server } = ground
  const at = random() * duration
  const running = start(INGEST, ground)
  await setTimeout(at)
  const isOver = running.child.exitCode !== null
  await server.kill()
  await setTimeout(random() * LONGEST_ABSENCE)
  await server.start()
  const ended = await running.ended
  const lines = await exported(ground)
  const wrong = halfWritten(lines, undisturbed)
  // It waits for a server that it has worked with, not for one that it never saw.
  if (!isDone(ended) && !(hasSaid(ended, 'NEO4J_UNREACHABLE') && countArticles(lines) === 0)) {
    wrong.push(`the ingest ended with exit code ${ended.code}: ${lastLine(ended)}`)
  }
  if (!isDone(ended)) await ingestAll(ground)
  wrong.push(...differences(await exported(ground), undisturbed))
  const did = isOver
    ? 'the ingest was over'
    : isDone(ended)
      ? 'the ingest went on'
      : 'the ingest had not begun'
  return { did: `server killed after ${at.toFixed()} ms; ${did}`, wrong }
}
