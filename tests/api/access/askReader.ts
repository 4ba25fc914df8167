import { type DocumentNode, execute } from 'graphql'
import { ANYBODY } from '../../../src/api/access/viewer.ts'
import { createContext } from '../../../src/api/context.ts'
import { createService } from '../../../src/api/createService.ts'
import { createLog } from '../../../src/api/log.ts'
import { schema } from '../../../src/api/schema.ts'
import type { Graph, GraphReader } from '../../../src/graph/index.ts'

/** Answers questions about a graph as anybody gets them, as text, without HTTP; each may have a reader of its own. */
export function askReader(graph: Graph): (document: DocumentNode, reader?: GraphReader) => Promise<string> {
  const service = createService({ graph, log: createLog('silent'), version: 'test', now: () => 0 })
  const client = { name: 'somebody', signal: new AbortController().signal }
  return async (document, reader = graph) => {
    const contextValue = createContext({ service, graph: reader, viewer: ANYBODY, client })
    return JSON.stringify(await execute({ schema, document, contextValue }))
  }
}
