import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fromJsonLines, hashOf, toJsonLines } from '../../src/export/index.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { type Graph, type GraphRow, openGraph } from '../../src/graph/index.ts'
import { givenExtractor, ingest } from '../../src/ingest/index.ts'
import { dumpGraph } from './support/dumpGraph.ts'

let folder = ''
let graph: Graph
let lines: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  graph = await opened('original')
  const extractor = await givenExtractor('bench/scorecard/gold/extractions.jsonl')
  await ingest(['seeds'], { graph, extractor, now: () => 1_700_000_000_000 })
  lines = await exported(graph)
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

const opened = (name: string): Promise<Graph> => openGraph({ kind: 'grafeo', path: join(folder, name) })

async function exported(from: Graph): Promise<string[]> {
  const found: string[] = []
  for await (const line of toJsonLines(from.rows())) found.push(line)
  return found
}

const rowsOf = (text: readonly string[]): AsyncIterable<GraphRow> =>
  fromJsonLines(Readable.from([text.join('\n')]), 'export.jsonl')

async function importedInto(name: string, text: readonly string[]): Promise<Graph> {
  const copy = await opened(name)
  onTestFinished(() => copy.close())
  await copy.importRows(rowsOf(text))
  await copy.rebuildTypedEdges()
  return copy
}

describe('an export', () => {
  it('has a header and then every row, in the order in which an import needs them', () => {
    expect(lines[0]).toBe('{"format":"claimgraph","version":2}')
    const kinds = [...new Set(lines.slice(1).map((line) => JSON.parse(line).row))]
    expect(kinds).toEqual([
      'outlet',
      'article',
      'actor',
      'alias',
      'claim',
      'act',
      'party',
      'report',
      'name',
      'tie',
      'response',
      'decision',
      'source',
    ])
    expect(lines.filter((line) => JSON.parse(line).row === 'report').length).toBe(680)
  })

  it('makes the same graph, to the byte, with all that is worked out from it', async () => {
    const copy = await importedInto('copy', lines)
    expect(await exported(copy)).toEqual(lines)
    expect(await hashOf(copy.rows())).toBe(await hashOf(graph.rows()))
    await copy.close()
    await graph.close()
    const dumps: string[][] = []
    for (const name of ['original', 'copy']) {
      const engine = await openGrafeo(join(folder, name))
      dumps.push(await dumpGraph(engine))
      await engine.close()
    }
    graph = await opened('original')
    expect(dumps[1]).toEqual(dumps[0])
  })

  it('changes nothing where it is imported again, and keeps what the graph has of its own', async () => {
    const copy = await importedInto('again', lines)
    await copy.writeSource({ id: 's1' as never, path: 'own.txt', articles: 1, recordedAt: 5 })
    await copy.importRows(rowsOf(lines))
    expect((await exported(copy)).filter((line) => !line.includes('own.txt'))).toEqual(lines)
  })

  it.each([
    ['no export of a graph', ['{}']],
    ['the file is empty', []],
    ['version 9 of the format is newer', ['{"format":"claimgraph","version":9}']],
    ['there are no rows "actors"', ['{"format":"claimgraph","version":2}', '{"row":"actors"}']],
    ['the line has no "row"', ['{"format":"claimgraph","version":2}', '{}']],
    ['Unterminated string', ['{"format":"claimgraph","version":2}', '{"row":"act']],
    [
      'Unrecognized key: "age"',
      ['{"format":"claimgraph","version":2}', '{"row":"claim","id":"c1","text":"x","age":1}'],
    ],
  ])('is refused: %s', async (message, text) => {
    await expect(hashOf(rowsOf(text))).rejects.toMatchObject({
      code: 'BAD_EXPORT',
      file: 'export.jsonl',
      line: Math.max(1, text.length),
      message: expect.stringContaining(message),
    })
  })

  it('is refused where a row names what is not there', async () => {
    const copy = await opened('torn')
    onTestFinished(() => copy.close())
    const torn = lines.filter((line) => !line.startsWith('{"row":"outlet"'))
    await expect(copy.importRows(rowsOf(torn))).rejects.toMatchObject({ code: 'BAD_EXPORT' })
  })
})
