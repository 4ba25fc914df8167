import type { Engine, QueryObserver } from './engines/engine.ts'
import { observeEngine } from './engines/observeEngine.ts'
import type { Neo4jConfig } from './engines/openNeo4j.ts'
import type { Graph } from './graph.ts'
import { graphOn } from './graphOn.ts'
import { migrate } from './migrate.ts'

/** Where the graph is kept: in a folder of its own on this machine, or in a Neo4j server. */
export type GraphConfig =
  | {
      readonly kind: 'grafeo'
      readonly path: string
      /** false: do not make one where there is none, but throw GRAPH_NOT_FOUND. */
      readonly make?: boolean
    }
  | ({ readonly kind: 'neo4j' } & Neo4jConfig)

export interface OpenOptions {
  readonly onQuery?: QueryObserver
}

/** Opens a graph and brings its schema up to date. An empty graph is made where there is none, unless told otherwise. */
export async function openGraph(config: GraphConfig, options: OpenOptions = {}): Promise<Graph> {
  const opened = await openEngine(config)
  const engine = options.onQuery ? observeEngine(opened, options.onQuery) : opened
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return graphOn(engine)
}

/** Loads the one engine that is asked for: a driver takes longer to load than a small graph to open. */
async function openEngine(config: GraphConfig): Promise<Engine> {
  if (config.kind === 'grafeo')
    return (await import('./engines/openGrafeo.ts')).openGrafeo(config.path, config.make)
  return (await import('./engines/openNeo4j.ts')).openNeo4j(config)
}
