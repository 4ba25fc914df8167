import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fromJsonLines, toJsonLines } from '../../src/export/index.ts'
import { readSchemaVersion } from '../../src/graph/cypher/schema.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { type Graph, openGraph, type ReadReport } from '../../src/graph/index.ts'
import { checkGraph, givenExtractor, ingest } from '../../src/ingest/index.ts'
import { OLD_SEEDS, oldExport, oldGraph } from './support/oldGraphs.ts'
import { whatItSays } from './support/randomHistory.ts'
import { tempFolder } from './support/tempFolder.ts'

async function opened(path: string): Promise<Graph> {
  const graph = await openGraph({ kind: 'grafeo', path })
  onTestFinished(() => graph.close())
  return graph
}

async function fresh(): Promise<Graph> {
  const graph = await opened(tempFolder())
  const extractor = await givenExtractor('bench/scorecard/gold/extractions.jsonl')
  await ingest(OLD_SEEDS, { join: false, graph, extractor, now: () => 1 })
  return graph
}

async function exported(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for await (const line of toJsonLines(graph.rows('WHOLE'))) lines.push(line)
  return lines
}

/** Ids of reports are made of more since then, which gives another order; moments are those of another run. */
async function sayings(graph: Graph): Promise<unknown> {
  const says = (await whatItSays(graph)).replace(/"recordedAt": \d+/g, '"recordedAt": 0')
  const { reports } = JSON.parse(says) as { reports: readonly ReadReport[] }
  const places = new Map<string, string>(
    reports.map(({ id, actId, cueSpan, depth }) => [id, `told by ${cueSpan.join()} of ${actId} at ${depth}`]),
  )
  const named = says.replace(/\br[0-9a-f]{24}\b/g, (id) => places.get(id) ?? id)
  const lists = Object.entries(JSON.parse(named) as Record<string, unknown>)
  return lists.map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map((item) => JSON.stringify(item)).toSorted() : list,
  ])
}

describe.each([1, 2] as const)('a graph of version %i of the schema', (version) => {
  it('has that version, and lacks what came later', async () => {
    const engine = await openGrafeo(oldGraph(version))
    onTestFinished(() => engine.close())
    expect(await engine.read(readSchemaVersion, {})).toEqual([{ version }])
  })

  it('says the same as a fresh graph of its articles once it is opened, and has no flaws', async () => {
    const path = oldGraph(version)
    const first = await openGraph({ kind: 'grafeo', path })
    await first.close()
    const graph = await opened(path)
    const flaws: unknown[] = []
    for await (const flaw of checkGraph(graph)) flaws.push(flaw)
    expect(flaws).toEqual([])
    expect(await sayings(graph)).toEqual(await sayings(await fresh()))
    expect(await graph.counts()).toMatchObject({ articles: 2, reports: 109 })
  })

  it('can be decided about, and taken back', async () => {
    const graph = await opened(oldGraph(version))
    const before = await exported(graph)
    const [one, two] = (await graph.findActors({}, { limit: 2 })).map(({ id }) => id)
    const by = { by: 'somebody', reason: 'to see' }
    const now = 2_000_000_000_000
    const merge = { kind: 'MERGE', subjects: [one ?? ''], into: two ?? '', value: null, ...by } as const
    const { id } = await graph.decide(merge, now)
    expect(await exported(graph)).not.toEqual(before)
    await graph.undo(id, by, now + 1)
    expect((await exported(graph)).filter((line) => !line.includes('"row":"decision"'))).toEqual(before)
    expect(await graph.staleEdges()).toEqual([])
  })
})

describe('an export of version 1 of the format', () => {
  it('gives the graph that the old graph is once it is opened, to the byte', async () => {
    const graph = await opened(tempFolder())
    await graph.importRows(fromJsonLines(Readable.from([oldExport().join('\n')]), 'old.jsonl'))
    await graph.rebuildTypedEdges()
    expect(await exported(graph)).toEqual(await exported(await opened(oldGraph(2))))
    const flaws: unknown[] = []
    for await (const flaw of checkGraph(graph)) flaws.push(flaw)
    expect(flaws).toEqual([])
  })
})
