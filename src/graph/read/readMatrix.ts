import type { ActorId, Moment } from '../../model/index.ts'
import { matrix, rolledUpMatrix, type SpokenFor } from '../cypher/matrix.ts'
import { speakersOfActors } from '../cypher/ties.ts'
import type { Engine } from '../engines/engine.ts'
import type { ActFilter, Speakers } from '../graph.ts'
import type { MatrixCell } from '../rows.ts'

/** What actors did to others; `isRolledUp`: what those who speak for an actor did counts as its own. */
export async function readMatrix(
  engine: Engine,
  rows: readonly ActorId[],
  columns: readonly ActorId[],
  given: ActFilter,
  isRolledUp: boolean,
  at: Moment,
): Promise<readonly MatrixCell[]> {
  if (!isRolledUp) {
    const { statement, filter } = matrix(given)
    return engine.read(statement, { rows, columns, filter, at })
  }
  const speakers = await readSpeakers(engine, [...rows, ...columns], at)
  const [rowsOf, columnsOf] = [spokenFor(rows, speakers), spokenFor(columns, speakers)]
  const { statement, filter } = rolledUpMatrix(given)
  const cells = await engine.read(statement, {
    rows: membersOf(rowsOf),
    columns: membersOf(columnsOf),
    rowsOf,
    columnsOf,
    filter,
    at,
  })
  const isWithin = (one: ActorId, other: ActorId): boolean => speakers.get(one)?.includes(other) ?? false
  // What a nation has to do with its own ministry is within it.
  return cells.filter(({ byId, toId }) => !isWithin(byId, toId) && !isWithin(toId, byId))
}

/** Who speaks for these actors, themselves included. */
export async function readSpeakers(engine: Engine, ids: readonly ActorId[], at: Moment): Promise<Speakers> {
  const unique = [...new Set(ids)]
  const speakers = new Map(unique.map((id) => [id, new Set([id])]))
  for (const { forId, id, nextId } of await engine.read(speakersOfActors, { ids: unique, at }))
    for (const speaker of [id, nextId]) if (speaker !== null) speakers.get(forId)?.add(speaker)
  return new Map([...speakers].map(([id, all]) => [id, [...all]]))
}

function spokenFor(ids: readonly ActorId[], speakers: Speakers): readonly SpokenFor[] {
  return [...new Set(ids)].map((id) => ({ id, ids: speakers.get(id) ?? [id] }))
}

function membersOf(groups: readonly SpokenFor[]): readonly ActorId[] {
  return [...new Set(groups.flatMap(({ ids }) => ids))]
}
