import type { Graph } from '../graph/index.ts'
import type { Config } from './config.ts'

/** Opens the graph: in the folder the command line names, else on the server or in the folder of the environment. */
export async function openConfiguredGraph(folder: string | undefined, config: Config): Promise<Graph> {
  const { openGraph } = await import('../graph/index.ts')
  return folder === undefined && config.neo4j !== undefined
    ? openGraph({ kind: 'neo4j', ...config.neo4j })
    : openGraph({ kind: 'grafeo', path: folder ?? config.graph })
}
