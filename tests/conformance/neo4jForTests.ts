import { read, write } from '../../src/graph/cypher/statement.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import type { Neo4jConfig } from '../../src/graph/engines/openNeo4j.ts'

const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, CI } = process.env

/** The server of the environment, for tests alone: they delete all that is in its database. */
export const neo4jForTests: Neo4jConfig | undefined =
  NEO4J_TEST_URI && NEO4J_TEST_PASSWORD
    ? {
        uri: NEO4J_TEST_URI,
        user: NEO4J_TEST_USER ?? 'neo4j',
        password: NEO4J_TEST_PASSWORD,
        database: 'neo4j',
      }
    : undefined

export const NO_NEO4J = 'skipped: set NEO4J_TEST_URI and NEO4J_TEST_PASSWORD to run it'

/** On a build server both engines are tested or the build fails. */
export const mustHaveNeo4j = CI === 'true'

const readMark = read<object, { readonly nodes: number; readonly marks: number }>(
  'readMark',
  'OPTIONAL MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (m:TestMark) RETURN nodes AS nodes, count(m) AS marks',
)
const clear = write<object>('clear', 'MATCH (n) DETACH DELETE n')
const mark = write<object>('mark', 'CREATE (m:TestMark)')

/** Deletes everything, but only where earlier tests have left their mark or there is nothing. */
export async function clearNeo4j(engine: Engine): Promise<void> {
  const [found] = await engine.read(readMark, {})
  if (found && found.nodes > 0 && found.marks === 0) {
    throw new Error('NEO4J_TEST_URI names a database with data that is not of these tests; it is left alone')
  }
  await engine.write(async (transaction) => {
    await transaction.run(clear, {})
    await transaction.run(mark, {})
  })
}
