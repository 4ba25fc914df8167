import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NoParams, write } from '../../src/graph/cypher/statement.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { openGraph } from '../../src/graph/index.ts'
import { checkGraph, type Flaw, givenExtractor, ingest } from '../../src/ingest/index.ts'

let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  const graph = await openGraph({ kind: 'grafeo', path: folder })
  const extractor = await givenExtractor('bench/scorecard/gold/extractions.jsonl')
  await ingest(['seeds/2022-01-26-written-answers.txt'], { graph, extractor, now: () => 1 })
  await graph.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The flaws of the graph after a statement has damaged it. */
async function flawsAfter(text: string | null): Promise<Flaw[]> {
  if (text !== null) {
    const engine = await openGrafeo(folder)
    await engine.write((transaction) => transaction.run(write<NoParams>('damage', text), {}))
    await engine.close()
  }
  const graph = await openGraph({ kind: 'grafeo', path: folder })
  const flaws: Flaw[] = []
  for await (const flaw of checkGraph(graph)) flaws.push(flaw)
  await graph.close()
  return flaws
}

describe('a graph', () => {
  it('has no flaws as it was written', async () => {
    expect(await flawsAfter(null)).toEqual([])
  })

  it.each([
    ['ID', 'the article', "MATCH (d:Article) SET d.text = 'Another text.' RETURN count(d.id) AS written"],
    ['ID', 'the outlet', "MATCH (o:Outlet) SET o.name = 'Another' RETURN count(o.id) AS written"],
    ['ID', 'the claim', "MATCH (c:Claim) SET c.text = 'Another' RETURN count(c.id) AS written"],
    ['ID', 'the act', "MATCH (x:Act) SET x.polarity = 'NEGATED' RETURN count(x.id) AS written"],
    ['CLAIM', 'another content', "MATCH (x:Act) SET x.content = 'Another' RETURN count(x.id) AS written"],
    ['SPAN', 'its sentence', "MATCH (r:Report) SET r.sentence = 'Another.' RETURN count(r.id) AS written"],
    ['SPAN', 'its cue', 'MATCH (r:Report) SET r.cueSpan = [0, 1] RETURN count(r.id) AS written'],
    [
      'SPAN',
      'its content',
      'MATCH (r:Report) SET r.contentSpans = [5, 999999] RETURN count(r.id) AS written',
    ],
    [
      'SPAN',
      'not what stands',
      "MATCH (r:Report)-[n:NAMES]->(a:Actor) SET n.surface = 'X' RETURN count(r.id) AS written",
    ],
    ['VOICE', 'its depth is 7', 'MATCH (r:Report) SET r.depth = 7 RETURN count(r.id) AS written'],
    ['ORPHAN', 'no report', 'MATCH (r:Report) DETACH DELETE r RETURN count(*) AS written'],
    ['ORPHAN', 'no act', 'MATCH (x:Act)-[c:CLAIMS]->(y:Claim) DELETE c RETURN count(*) AS written'],
    [
      'ORPHAN',
      'nothing names',
      'MATCH (n) WHERE n:Act OR n:Report DETACH DELETE n RETURN count(*) AS written',
    ],
    [
      'EDGE',
      'rebuild mends it',
      'MATCH (a:Actor)-[e:SAID]->(b:Actor) SET e.acts = 99 RETURN count(*) AS written',
    ],
  ])('has flaws of code %s where %s is not right', async (code, message, damage) => {
    const flaws = await flawsAfter(damage)
    expect(flaws).toContainEqual({ code, id: expect.any(String), message: expect.stringContaining(message) })
  })

  it('has its flaws told wherever they are: of all reports that name somebody', async () => {
    const graph = await openGraph({ kind: 'grafeo', path: folder })
    const extractor = await givenExtractor('bench/scorecard/gold/extractions.jsonl')
    await ingest(['seeds'], { graph, extractor, now: () => 1 })
    const naming = new Set<string>()
    for await (const { kind, row } of graph.rows()) if (kind === 'name') naming.add(row.reportId)
    await graph.close()
    const damage = "MATCH (r:Report)-[n:NAMES]->(a:Actor) SET n.surface = 'X' RETURN count(r.id) AS written"
    const flawed = (await flawsAfter(damage)).filter(({ code }) => code === 'SPAN').map(({ id }) => id)
    expect(naming.size).toBeGreaterThan(600)
    expect(new Set(flawed)).toEqual(naming)
  })

  it('has its edges mended by a rebuild', async () => {
    expect(
      await flawsAfter('MATCH (a:Actor)-[e:SAID|DEMANDED]->(b:Actor) DELETE e RETURN count(*) AS written'),
    ).not.toEqual([])
    const graph = await openGraph({ kind: 'grafeo', path: folder })
    await graph.rebuildTypedEdges()
    await graph.close()
    expect(await flawsAfter(null)).toEqual([])
  })
})
