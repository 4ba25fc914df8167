import { read } from '../../../src/graph/cypher/statement.ts'
import type { Engine } from '../../../src/graph/engines/engine.ts'
import { ACT_TYPES, TIES } from '../../../src/ontology/index.ts'

interface NodeRecord {
  readonly labels: readonly string[]
  readonly own: Readonly<Record<string, unknown>>
}

interface RelationRecord {
  readonly type: string
  readonly startId: string
  readonly endId: string
  readonly own: Readonly<Record<string, unknown>>
}

const LABELS = [
  'Actor',
  'Act',
  'Claim',
  'Report',
  'Article',
  'Outlet',
  'Source',
  'Name',
  'Decision',
  'Meta',
] as const

/** Types of relationships with the labels at both ends. */
const RELATIONS: readonly (readonly [from: string, type: string, to: string])[] = [
  ['Report', 'PRINTED_IN', 'Article'],
  ['Report', 'TELLS', 'Act'],
  ['Report', 'VOICED_IN', 'Report'],
  ['Report', 'NAMES', 'Actor'],
  ['Article', 'PUBLISHED_BY', 'Outlet'],
  ['Article', 'CREDITS', 'Outlet'],
  ['Act', 'BY', 'Actor'],
  ['Act', 'TO', 'Actor'],
  ['Act', 'ABOUT', 'Actor'],
  ['Act', 'CLAIMS', 'Claim'],
  ['Act', 'RESPONDS_TO', 'Act'],
  ['Act', 'TAKEN_FOR', 'Act'],
  ['Actor', 'TAKEN_FOR', 'Actor'],
  ['Actor', 'CALLED', 'Name'],
  ['Actor', [...Object.keys(TIES), ...ACT_TYPES].join('|'), 'Actor'],
]

/** Everything that is stored, as sorted lines of text, but for what is still to be done, the order in which acts came, and the revision. */
export async function dumpGraph(engine: Engine): Promise<string[]> {
  const lines: string[] = []
  for (const label of LABELS) {
    const text = `MATCH (n:${label}) WHERE NOT n.id IN ['added', 'revision'] RETURN labels(n) AS labels, properties(n) AS own`
    for (const { labels, own } of await engine.read(read<object, NodeRecord>('dump', text), {})) {
      lines.push(`(${labels.toSorted().join(':')} ${sortedJson({ ...own, toJoin: null, came: null })})`)
    }
  }
  for (const [from, type, to] of RELATIONS) {
    const text = `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN type(r) AS type, a.id AS startId, b.id AS endId, properties(r) AS own`
    for (const record of await engine.read(read<object, RelationRecord>('dump', text), {})) {
      lines.push(`(${record.startId})-[${record.type} ${sortedJson(record.own)}]->(${record.endId})`)
    }
  }
  return lines.toSorted()
}

function sortedJson(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}
