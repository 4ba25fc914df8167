import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/index.ts'
import { type Extractor, ingest, readSources } from '../../src/ingest/index.ts'
import { grouped } from '../../src/lists/index.ts'
import type { Article } from '../../src/model/index.ts'
import { tempFolder } from '../graph/tempFolder.ts'

/** The evening of a day, when an archive takes in what was published on it. */
const EVENING = 'T20:00:00Z'

/**
 * Reads the sample articles into a graph, each on the evening of its day, so that it says as of any day what was known
 * then. The clock goes on with each look, so that what is decided about an act is later than the act.
 */
export async function ingestSamples(graph: Graph, extractor: Extractor): Promise<void> {
  const days = grouped(await sampleArticles(), ({ date }) => date ?? '')
  let looks = 0
  const folder = tempFolder()
  try {
    for (const day of [...days.keys()].toSorted()) {
      const file = join(folder, `${day}.jsonl`)
      writeFileSync(file, (days.get(day) ?? []).map(lineOf).join('\n'))
      const { problems, failures } = await ingest([file], {
        graph,
        extractor,
        now: () => Date.parse(`${day}${EVENING}`) + looks++,
      })
      const [wrong] = [...problems, ...failures.map(({ error }) => error)]
      if (wrong) throw wrong
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function sampleArticles(): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const source of readSources(['seeds'])) articles.push(...(await source.read()).articles)
  return articles
}

function lineOf({ name, ...article }: Article): string {
  return JSON.stringify({ id: name, ...article })
}
