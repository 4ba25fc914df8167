import { setTimeout } from 'node:timers/promises'
import { differences } from './compare.ts'
import type { ServerGround } from './ground.ts'
import { exported, INGEST, isDone, lastLine, start } from './program.ts'
import type { Round, Scene } from './rounds.ts'
import { startProxy } from './startProxy.ts'

const MOST_CUTS = 8

/** Milliseconds for which new connections are refused at most, after some of the cuts: shorter than what opening waits. */
const LONGEST_ABSENCE = 2000

/** Cuts the connections to Neo4j at random moments of an ingest, which outlasts it. */
export async function dropConnection(scene: Scene<ServerGround>): Promise<Round> {
  const { ground, random, undisturbed, duration } = scene
  const proxy = await startProxy(Number(new URL(ground.server.uri).port))
  try {
    // By `neo4j:` the program would be told the server’s own address, and go past the proxy.
    const uri = `bolt://127.0.0.1:${proxy.port}`
    const running = start(INGEST, { ...ground, env: { ...ground.env, NEO4J_URI: uri } })
    const cuts = 1 + Math.floor(random() * MOST_CUTS)
    let made = 0
    for (; made < cuts && running.child.exitCode === null; made++) {
      await setTimeout((2 * random() * duration) / cuts)
      proxy.setOpen(random() < 0.5)
      proxy.cut(random() < 0.5 ? 'end' : 'reset')
      await setTimeout(random() ** 2 * LONGEST_ABSENCE)
      proxy.setOpen(true)
    }
    const ended = await running.ended
    const wrong = isDone(ended) ? [] : [`the ingest ended with exit code ${ended.code}: ${lastLine(ended)}`]
    wrong.push(...differences(await exported(ground), undisturbed))
    return { did: `connections cut ${made} times`, wrong }
  } finally {
    await proxy.stop()
  }
}
