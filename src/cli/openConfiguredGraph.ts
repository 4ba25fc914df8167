import type { Graph, GraphConfig } from '../graph/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { type Config, readConfig } from './config.ts'

/** What `--graph` says of itself in help. */
export const GRAPH_OPTION = [
  '--graph <place>',
  'folder of the graph, or neo4j://host:7687 (default: .claimgraph/graph, or CLAIMGRAPH_GRAPH, or NEO4J_URI)',
] as const

/**
 * Opens the graph: at the place the command line names, else on the server or in the folder of the environment.
 * Makes it where there is none, unless told otherwise.
 */
export async function openConfiguredGraph(
  place: string | undefined,
  config: Config,
  make = true,
): Promise<Graph> {
  const { openGraph } = await import('../graph/index.ts')
  const where = graphConfig(place, config)
  return openGraph(where.kind === 'grafeo' ? { ...where, make } : where)
}

/** Opens a graph, does something with it, and closes it whatever comes of that. Throws GRAPH_NOT_FOUND. */
export function withGraph<Result>(
  place: string | undefined,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  return closing(openConfiguredGraph(place, readConfig(process.env), false), work)
}

/** As withGraph, and makes the graph where there is none. */
export function withGraphMade<Result>(
  place: string | undefined,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  return closing(openConfiguredGraph(place, readConfig(process.env)), work)
}

async function closing<Result>(
  opening: Promise<Graph>,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await opening
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** The folder of a graph of the embedded engine, for what can be done to a folder only; undefined where it is in Neo4j. */
export function configuredFolder(place: string | undefined, { neo4j, graph }: Config): string | undefined {
  const isOnServer = place === undefined ? neo4j !== undefined : isAddress(place)
  return isOnServer ? undefined : (place ?? graph)
}

function graphConfig(place: string | undefined, { neo4j, graph }: Config): GraphConfig {
  if (place !== undefined && isAddress(place)) {
    if (neo4j === undefined) {
      throw new ClaimgraphError('BAD_CONFIG', `nothing says how to sign in to ${place}`, {
        advice:
          'Set NEO4J_URI and NEO4J_PASSWORD, and NEO4J_USER and NEO4J_DATABASE where they are not neo4j.',
        value: place,
      })
    }
    return { kind: 'neo4j', ...neo4j, uri: place }
  }
  if (place === undefined && neo4j !== undefined) return { kind: 'neo4j', ...neo4j }
  return { kind: 'grafeo', path: place ?? graph }
}

function isAddress(place: string): boolean {
  return /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(place)
}
