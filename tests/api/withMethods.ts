import type { Graph } from '../../src/graph/index.ts'

/** The same graph with some methods of its own, whoever calls. */
export function withMethods(graph: Graph, methods: Partial<Graph>): Graph {
  return { ...graph, ...methods, forCaller: (caller) => withMethods(graph.forCaller(caller), methods) }
}
