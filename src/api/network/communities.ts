import type { NetworkStep } from '../../graph/index.ts'
import { compareTexts, grouped } from '../../lists/index.ts'
import type { ActorId } from '../../model/index.ts'
import { louvain } from './algorithms.ts'
import { undirected, type Weighted } from './networkOf.ts'

/** Actors who have more to do with one another than with others. */
export interface Community {
  /** Those with the most acts within it first, then by id. */
  readonly actorIds: readonly ActorId[]
  /** How many acts are among them, once for each two who take part. */
  readonly within: number
  /** The same between them and others. */
  readonly outwards: number
}

/**
 * Parts actors by modularity (Louvain, Blondel et al. 2008), the largest community first. Actors are gone through in the order
 * of the steps, not at random, so that the same acts give the same communities.
 */
export function communitiesOf(steps: readonly NetworkStep[]): readonly Community[] {
  if (steps.length === 0) return []
  const network = undirected(steps)
  const communityOf = louvain(network, { getEdgeWeight: 'acts', randomWalk: false })
  const members = grouped(network.nodes(), (id) => communityOf[id])
  const weights = new Map(network.nodes().map((id) => [id, { within: 0, outwards: 0 }]))
  network.forEachEdge((_edge, { acts }: Weighted, one, other) => {
    const where = communityOf[one] === communityOf[other] ? 'within' : 'outwards'
    for (const id of [one, other]) {
      const own = weights.get(id)
      if (own) own[where] += acts
    }
  })
  const weightOf = (id: string, where: 'within' | 'outwards') => weights.get(id)?.[where] ?? 0
  const sumOf = (ids: readonly string[], where: 'within' | 'outwards') =>
    ids.reduce((total, id) => total + weightOf(id, where), 0)
  const communities = [...members.values()].map((ids) => ({
    actorIds: ids
      .map((id) => id as ActorId)
      .toSorted((a, b) => weightOf(b, 'within') - weightOf(a, 'within') || compareTexts(a, b)),
    within: sumOf(ids, 'within') / 2,
    outwards: sumOf(ids, 'outwards'),
  }))
  return communities.toSorted(
    (a, b) =>
      b.actorIds.length - a.actorIds.length ||
      b.within - a.within ||
      compareTexts(a.actorIds[0] ?? '', b.actorIds[0] ?? ''),
  )
}
