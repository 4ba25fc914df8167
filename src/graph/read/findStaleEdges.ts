import { ACT_TYPES } from '../../ontology/index.ts'
import { type TypedEdge, typedEdges } from '../cypher/typedEdges.ts'
import type { Engine } from '../engines/engine.ts'
import type { StaleEdge } from '../graph.ts'

/** Compares the typed edges that are stored with those that the acts give, type by type. */
export async function findStaleEdges(engine: Engine): Promise<readonly StaleEdge[]> {
  const stale: StaleEdge[] = []
  for (const type of ACT_TYPES) {
    const due = byEnds(await engine.read(typedEdges[type].due, {}))
    const stored = byEnds(await engine.read(typedEdges[type].stored, {}))
    for (const [ends, { fromId, toId }] of new Map([...due, ...stored])) {
      if (figures(due.get(ends)) !== figures(stored.get(ends))) stale.push({ type, fromId, toId })
    }
  }
  return stale
}

function byEnds(edges: readonly TypedEdge[]): ReadonlyMap<string, TypedEdge> {
  return new Map(edges.map((edge) => [`${edge.fromId} ${edge.toId}`, edge]))
}

function figures(edge: TypedEdge | undefined): string {
  return edge ? [edge.acts, edge.reports, edge.origins, edge.alleged, edge.firstAt, edge.lastAt].join() : ''
}
