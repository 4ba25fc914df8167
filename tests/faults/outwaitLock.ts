import neo4j from 'neo4j-driver'
import { toJsonLines } from '../../src/export/index.ts'
import { type Neo4jLimits, openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import type { GraphReader } from '../../src/graph/index.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createReader } from '../../src/graph/read/createReader.ts'
import { createWriter } from '../../src/graph/write/createWriter.ts'
import { ClaimgraphError } from '../../src/model/index.ts'
import { idOfActor, makeBatch } from '../graph/support/makeBatch.ts'
import { differences } from './compare.ts'
import type { ServerGround } from './ground.ts'
import type { Round, Scene } from './rounds.ts'

const LIMITS: Neo4jLimits = {
  patienceAtOpening: 3_000,
  patienceOfCaller: 3_000,
  patience: 10_000,
  readTimeout: 10_000,
  writeTimeout: 2_000,
}

const ARTICLES = 6

/** Lets another program hold what an article is about for longer than a write may last, and writes it after that. */
export async function outwaitLock({ ground, random }: Scene<ServerGround>): Promise<Round> {
  const { uri, user, password } = ground.server
  const engine = await openNeo4j({ uri, user, password, database: 'neo4j' }, LIMITS)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await migrate(engine)
    const graph = { ...createReader(engine), ...createWriter(engine) }
    const blocked = Math.floor(random() * ARTICLES)
    const wrong: string[] = []
    for (const [place, batch] of batches().entries()) {
      if (place !== blocked) {
        await graph.writeArticle(batch)
        continue
      }
      const other = driver.session().beginTransaction()
      await other.run('MERGE (a:Actor {id: $id}) SET a.isHeld = true', { id: idOfActor('Everybody') })
      const code = await codeOf(graph.writeArticle(batch))
      if (code !== 'NEO4J_TIMEOUT') wrong.push(`the write ended with ${code}`)
      await other.rollback()
      if ((await graph.knownArticles([batch.article.id])).length > 0) wrong.push('it is there by half')
      await graph.writeArticle(batch)
    }
    const lines = await linesOf(graph)
    await ground.clear()
    await migrate(engine)
    for (const batch of batches()) await graph.writeArticle(batch)
    wrong.push(...differences(lines, await linesOf(graph)))
    return { did: `article ${blocked + 1} of ${ARTICLES} had to wait`, wrong }
  } finally {
    await driver.close()
    await engine.close()
  }
}

/** All about one actor. */
function batches() {
  return Array.from({ length: ARTICLES }, (_, at) =>
    makeBatch({ name: `article ${at}`, told: [{ key: `act ${at}`, type: 'SAID', by: ['Everybody'] }] }),
  )
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'success'
  } catch (error) {
    return error instanceof ClaimgraphError ? error.code : String(error)
  }
}

async function linesOf(graph: GraphReader): Promise<string[]> {
  const lines: string[] = []
  for await (const line of toJsonLines(graph.rows())) lines.push(line)
  return lines
}
