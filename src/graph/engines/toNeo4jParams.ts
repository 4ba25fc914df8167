import neo4j from 'neo4j-driver'

/** The parameters with every integer marked as one: the driver sends a plain number as a float. */
export function toNeo4jParams(params: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toNeo4jValue(value)]))
}

function toNeo4jValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toNeo4jValue)
  if (typeof value === 'object' && value !== null) return toNeo4jParams(value)
  return value
}
