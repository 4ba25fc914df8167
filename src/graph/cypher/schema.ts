import { PARTS, type Part } from '../rows.ts'
import { searchIndexes } from './search.ts'
import { type NoParams, read, type SchemaStatement, schema, write } from './statement.ts'

/** Labels whose nodes are told apart by their id. */
const KEYED = ['Actor', 'Act', 'Claim', 'Report', 'Article', 'Outlet', 'Source', 'Meta'] as const

/** Properties by which nodes are ordered or chosen. */
const INDEXED = [
  ['Actor', 'name'],
  ['Act', 'sortDate'],
  ['Act', 'type'],
  ['Article', 'sortDate'],
] as const

export interface Migration {
  readonly version: number
  readonly statements: readonly SchemaStatement[]
}

/** Steps from an empty graph to the present schema, in order. A step that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      ...KEYED.flatMap((label) => [uniqueId(label), index(label, 'id')]),
      ...INDEXED.map(([label, property]) => index(label, property)),
    ],
  },
  // Articles have sketches (`fillSketches`).
  { version: 2, statements: [] },
  // Names are nodes, and edges say since when they hold (`fillMoments`).
  {
    version: 3,
    statements: [
      ...['Name', 'Decision'].flatMap((label) => [uniqueId(label), index(label, 'id')]),
      index('Name', 'search'),
    ],
  },
  // Who and what is one across articles is sought, and which article corrects which.
  {
    version: 4,
    statements: [
      uniqueId('JoinKey'),
      index('JoinKey', 'id'),
      index('Article', 'toJoin'),
      index('Article', 'url'),
    ],
  },
  // No text is too long for the indexes of version 6 (`cutTexts`).
  { version: 5, statements: [] },
  { version: 6, statements: searchIndexes },
  // What was told as of a moment long ago is found without passing what came later, and the acts of an actor in
  // their order (`fillOrder`).
  {
    version: 7,
    statements: [index('Article', 'recordedAt'), ...PARTS.map(partsInOrder)],
  },
  // What changed between two moments is found by these; decisions and acts come in their order (`fillRecorded`, `fillCame`).
  {
    version: 8,
    statements: [
      ...['recordedAt', 'at', 'undoneAt'].map((moment) => index('Decision', moment)),
      ...['since', 'until'].map(tellingsBy),
      index('Act', 'came'),
    ],
  },
  // Each write gives the graph another revision, which older versions of claimgraph would not.
  { version: 9, statements: [] },
]

export const readSchemaVersion = read<NoParams, { readonly version: number }>(
  'readSchemaVersion',
  `MATCH (m:Meta {id: 'schema'}) RETURN m.version AS version`,
)

export const writeSchemaVersion = write<{ readonly version: number }>(
  'writeSchemaVersion',
  `MERGE (m:Meta {id: 'schema'}) SET m.version = $version RETURN count(m.id) AS written`,
)

function uniqueId(label: string): SchemaStatement {
  const name = `${label.toLowerCase()}_id`
  return schema(
    `unique_${name}`,
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  )
}

/** Grafeo gives nothing in the order of an index. */
function partsInOrder(part: Part): SchemaStatement {
  const name = `${part.toLowerCase()}_order`
  return schema(
    name,
    `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[p:${part}]-() ON (p.actorId, p.sortDate)`,
    'neo4j',
  )
}

function tellingsBy(moment: string): SchemaStatement {
  const name = `tells_${moment}`
  return schema(name, `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[t:TELLS]-() ON (t.${moment})`, 'neo4j')
}

/** Beside a constraint on the same key, Grafeo needs the index and Neo4j passes over it. */
function index(label: string, property: string): SchemaStatement {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}_index`
  return schema(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
}
