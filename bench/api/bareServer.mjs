/**
 * Cypher written by hand over the driver alone, behind Node's own server: the body of a request names a list of the
 * statements of the environment, which run side by side; the answer has the records of each. Prints its address.
 */
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, STATEMENTS } = process.env
const statements = JSON.parse(STATEMENTS)
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
})

const server = createServer(async (request, response) => {
  try {
    const { statements: name, params } = await json(request)
    const body = JSON.stringify(await Promise.all(statements[name].map((text) => run(text, params))))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  } catch (error) {
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: String(error) }))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))

async function run(text, params) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(text, withIntegers(params))
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

/** The driver sends a plain number as a float. */
function withIntegers(params) {
  const entries = Object.entries(params).map(([key, value]) => [
    key,
    Number.isInteger(value) ? neo4j.int(value) : value,
  ])
  return Object.fromEntries(entries)
}
