import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createApi } from '../../src/api/index.ts'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import type { Extractor } from '../../src/ingest/index.ts'
import { tempFolder } from '../graph/tempFolder.ts'
import { ingestSamples } from './ingestSamples.ts'
import type { Operation } from './readOperations.ts'

/** What the API answers an operation about the sample articles as an extractor reads them. */
export interface SampleApi {
  readonly graph: Graph
  /** Throws where the answer has errors. */
  readonly ask: (operation: Pick<Operation, 'name' | 'text' | 'variables'>) => Promise<unknown>
  readonly close: () => Promise<void>
}

export async function openSamples(extractor: Extractor): Promise<SampleApi> {
  const folder = tempFolder()
  const graph = await openGraph({ kind: 'grafeo', path: join(folder, 'graph') })
  await ingestSamples(graph, extractor)
  const api = createApi({ graph })
  return {
    graph,
    ask: async ({ name, text, variables }) => {
      const response = await api.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      })
      const { data, errors } = (await response.json()) as {
        readonly data?: unknown
        readonly errors?: unknown
      }
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`)
      return data
    },
    close: async () => {
      await api.dispose()
      await graph.close()
      rmSync(folder, { recursive: true })
    },
  }
}
