import { DirectedGraph, UndirectedGraph } from 'graphology'
import type { NetworkStep } from '../../graph/index.ts'

export interface Weighted {
  acts: number
}

/** Who acts upon whom, and how often. Actors and steps stand in a fixed order, so that the same acts give the same. */
export function directed(steps: readonly NetworkStep[]): DirectedGraph<object, Weighted> {
  const network = new DirectedGraph<object, Weighted>()
  for (const { fromId, toId, acts } of steps) network.mergeEdge(fromId, toId, { acts })
  return network
}

/** Who has acts with whom: an act that is the same from either end counts once. */
export function undirected(steps: readonly NetworkStep[]): UndirectedGraph<object, Weighted> {
  const network = new UndirectedGraph<object, Weighted>()
  for (const { fromId, toId, acts, mutual } of steps) {
    const isOtherWay = network.hasEdge(fromId, toId)
    network.updateEdge(fromId, toId, ({ acts: before = 0 }) => ({
      acts: before + acts - (isOtherWay ? mutual : 0),
    }))
  }
  return network
}
