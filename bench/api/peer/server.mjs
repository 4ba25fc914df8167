/**
 * @neo4j/graphql over the same graph, served by graphql-yoga; the matrix by `@cypher` with the statement of the
 * environment. Prints its address.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, STATEMENTS } = process.env
const [matrix] = JSON.parse(STATEMENTS).matrix
const counts = ['acts', 'articles', 'origins', 'alleged', 'allegedArticles', 'unreal']
const cell = ['byId', 'toId', 'type', ...counts].map((name) => `${name}: ${name}`)

const typeDefs = `${readFileSync(join(import.meta.dirname, 'typeDefs.graphql'), 'utf8')}
type Cell { byId: ID! toId: ID! type: String! ${counts.map((name) => `${name}: Int!`).join(' ')} }
type Query {
  matrix(rows: [ID!]!, columns: [ID!]!): [Cell!]!
    @cypher(statement: """CALL () { ${matrix} } RETURN {${cell.join(', ')}} AS cell""", columnName: "cell")
}`

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))
const features = {
  // Lets `sortDate: { gte: "" }` tell Neo4j that its index has all acts.
  filters: { String: { GTE: true } },
  excludeDeprecatedFields: {
    aggregationFilters: true,
    aggregationFiltersOutsideConnection: true,
    attributeFilters: true,
    mutationOperations: true,
    relationshipFilters: true,
  },
}
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const yoga = createYoga({ schema, logging: false, context: { sessionConfig: { database: 'neo4j' } } })
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
