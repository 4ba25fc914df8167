import { lintCypherQuery, testData } from '@neo4j-cypher/language-support'
import { ALONE, EDGES } from './graphModel.ts'

/** Those that Neo4j has of its own. */
const { functions = {}, procedures = {} } = testData.mockSchema
const GRAPH = {
  labels: [...new Set([...EDGES.flatMap(({ from, to }) => [from, to]), ...ALONE])],
  relationshipTypes: [...new Set(EDGES.map(({ relType }) => relType))],
  graphSchema: [...EDGES],
  functions,
  procedures,
  defaultLanguage: 'CYPHER 5' as const,
}

/** It takes what a subquery denies for a condition on the nodes outside of it. */
const OF_DENIALS = /& !/

/** What Neo4j would say of a statement, going by the model of the graph: unknown names, edges the wrong way round. */
export function findings(text: string): readonly string[] {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, {}]))
  const { diagnostics } = lintCypherQuery(text, { ...GRAPH, parameters })
  return diagnostics
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter((message) => !OF_DENIALS.test(message))
}
