import { compareTexts, grouped } from '../../lists/index.ts'
import { type ActorId, ClaimgraphError, type Moment } from '../../model/index.ts'
import { stepsOfActors } from '../cypher/steps.ts'
import type { Engine } from '../engines/engine.ts'
import type { ActFilter, ActorPath, PathRequest } from '../graph.ts'
import type { StepRecord } from '../rows.ts'

/** Actors from whom steps are sought at once. Beyond, an answer would take long and say little. */
const MOST_ACTORS = 5000

/** Paths that are compared; of more, those over the steps with the most acts are looked at first. */
const MOST_PATHS = 1000

/** The actors that were reached from one end, each by its last steps; the ends themselves by none. */
interface Side {
  readonly reached: Map<ActorId, readonly StepRecord[]>
  frontier: readonly ActorId[]
  length: number
}

/**
 * The shortest ways between two groups of actors over acts of a filter, those first whose weakest step has the most acts,
 * then those with the most in all, then by ids. Both ends are widened in turn, the smaller first. Throws TOO_MANY_ACTORS.
 */
export async function findPaths(
  engine: Engine,
  from: readonly ActorId[],
  to: readonly ActorId[],
  filter: ActFilter,
  { maxLength, limit }: PathRequest,
  at: Moment,
): Promise<readonly ActorPath[]> {
  const [near, far] = [sideOf(from), sideOf(to)]
  let met = near.frontier.filter((id) => far.reached.has(id))
  if (met.length > 0) return []
  while (met.length === 0 && near.length + far.length < maxLength) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    if (side.frontier.length === 0) return []
    await widen(engine, side, filter, at)
    const other = side === near ? far : near
    met = side.frontier.filter((id) => other.reached.has(id))
  }
  const paths = met.flatMap((id) => join(waysTo(near, id), waysTo(far, id).map(reversed)))
  return paths.toSorted(strongestFirst).slice(0, limit)
}

function sideOf(ids: readonly ActorId[]): Side {
  const unique = [...new Set(ids)]
  return { reached: new Map(unique.map((id) => [id, []])), frontier: unique, length: 0 }
}

/** Goes one step further from one end. */
async function widen(engine: Engine, side: Side, filter: ActFilter, at: Moment): Promise<void> {
  if (side.frontier.length > MOST_ACTORS) {
    throw new ClaimgraphError(
      'TOO_MANY_ACTORS',
      `Between the ends there are more than ${MOST_ACTORS} actors at one step.`,
      { advice: 'Narrow the acts that the paths go through, or ask for shorter paths.' },
    )
  }
  const { statement, filter: values } = stepsOfActors(filter)
  const passed = [...side.reached.keys()]
  const steps = await engine.read(statement, { ids: side.frontier, passed, filter: values, at })
  const reached = grouped(steps, ({ toId }) => toId)
  for (const [id, last] of reached) side.reached.set(id, last)
  side.frontier = [...reached.keys()]
  side.length += 1
}

/** The ways from an end of a side to an actor, as steps. */
function waysTo(side: Side, id: ActorId): readonly (readonly StepRecord[])[] {
  const steps = (side.reached.get(id) ?? []).toSorted(
    (a, b) => b.acts - a.acts || compareTexts(a.fromId, b.fromId),
  )
  if (steps.length === 0) return [[]]
  const ways: (readonly StepRecord[])[] = []
  for (const step of steps) {
    for (const way of waysTo(side, step.fromId)) {
      ways.push([...way, step])
      if (ways.length >= MOST_PATHS) return ways
    }
  }
  return ways
}

function reversed(steps: readonly StepRecord[]): readonly StepRecord[] {
  return steps.toReversed().map(({ fromId, toId, acts }) => ({ fromId: toId, toId: fromId, acts }))
}

function join(
  starts: readonly (readonly StepRecord[])[],
  ends: readonly (readonly StepRecord[])[],
): readonly ActorPath[] {
  return starts.flatMap((start) => ends.map((end) => ({ steps: [...start, ...end] }))).slice(0, MOST_PATHS)
}

function strongestFirst(a: ActorPath, b: ActorPath): number {
  return weakest(b) - weakest(a) || allActs(b) - allActs(a) || compareTexts(idsOf(a), idsOf(b))
}

function weakest({ steps }: ActorPath): number {
  return Math.min(...steps.map(({ acts }) => acts))
}

function allActs({ steps }: ActorPath): number {
  return steps.reduce((sum, { acts }) => sum + acts, 0)
}

function idsOf({ steps }: ActorPath): string {
  return steps.map(({ fromId, toId }) => `${fromId} ${toId}`).join(' ')
}
