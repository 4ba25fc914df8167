import type { NetworkStep } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { betweenness, pagerank } from './algorithms.ts'
import { directed, undirected } from './networkOf.ts'

export type Centrality = 'NEIGHBOURS' | 'PAGERANK' | 'BETWEENNESS'

/** What each actor is given, by who acts upon whom. */
export function centralities(by: Centrality, steps: readonly NetworkStep[]): ReadonlyMap<ActorId, number> {
  if (steps.length === 0) return new Map()
  return new Map(Object.entries(MEASURES[by](steps)).map(([id, score]) => [id as ActorId, score]))
}

const MEASURES: Readonly<
  Record<Centrality, (steps: readonly NetworkStep[]) => Readonly<Record<string, number>>>
> = {
  NEIGHBOURS: (steps) => {
    const network = undirected(steps)
    return Object.fromEntries(network.mapNodes((id) => [id, network.degree(id)]))
  },
  PAGERANK: (steps) => pagerank(directed(steps), { getEdgeWeight: 'acts', maxIterations: 1000 }),
  BETWEENNESS: (steps) => betweenness(undirected(steps), { getEdgeWeight: null }),
}
