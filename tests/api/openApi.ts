import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANYBODY, type Authenticate, type Role } from '../../src/api/access/viewer.ts'
import { createApi } from '../../src/api/index.ts'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { batchOf, type Story } from './story.ts'

export interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code?: string; readonly requestId?: string }
  }[]
}

export interface OpenApi {
  readonly graph: Graph
  /** Names of the queries that the graph has run, in order. */
  readonly reads: string[]
  /** What the API has logged as errors. */
  readonly logged: object[]
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** As somebody with a role, as anybody where none is given; without `extensions`, which tell the cost. */
  readonly ask: <Data = unknown>(query: string, variables?: object, as?: Role) => Promise<Answer<Data>>
  readonly write: (stories: readonly Story[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** The API over a new graph that holds these stories; `wrap` may come between the two. */
export async function openApi(
  stories: readonly Story[],
  wrap: (graph: Graph) => Graph = (graph) => graph,
): Promise<OpenApi> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-api-'))
  const reads: string[] = []
  const graph = await openGraph(
    { kind: 'grafeo', path: join(folder, 'graph') },
    { onQuery: (name) => void reads.push(name) },
  )
  const logged: object[] = []
  const log = { info: () => {}, error: (detail: object) => void logged.push(detail) }
  const api = createApi({ graph: wrap(graph), log, version: 'test', authenticate: byName })
  const fetch: OpenApi['fetch'] = async (path, init) =>
    api.fetch(new Request(`http://localhost${path}`, init))
  const write: OpenApi['write'] = async (added) => {
    for (const story of added) await graph.writeArticle(batchOf(story))
  }
  await write(stories)
  return {
    graph,
    reads,
    logged,
    fetch,
    write,
    ask: async <Data>(query: string, variables?: object, as?: Role): Promise<Answer<Data>> => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(as && { authorization: as }) },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await response.json()) as Answer<Data>
      return { ...(data !== undefined && { data }), ...(errors && { errors }) }
    },
    close: async () => {
      await api.dispose()
      await graph.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Codes of the errors of an answer, to compare with those expected. */
export function codesOf(answer: Answer<unknown>): (string | undefined)[] {
  return (answer.errors ?? []).map((error) => error.extensions.code)
}

/** Who asks says so. */
export const byName: Authenticate = async ({ headers }) => {
  const role = headers.get('authorization') as Role | null
  return role === null ? ANYBODY : { name: `the ${role}`, role }
}
