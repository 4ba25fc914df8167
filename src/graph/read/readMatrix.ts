import type { ActorId, Moment } from '../../model/index.ts'
import { partsOfActors } from '../cypher/actors.ts'
import { matrix, rolledUpMatrix, type Side, type SpokenFor } from '../cypher/matrix.ts'
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
    const { statement, filter } = matrix(given, await sideWithFewer(engine, rows, columns))
    return engine.read(statement, { rows, columns, filter, at })
  }
  const speakers = await readSpeakers(engine, [...rows, ...columns], at)
  const [rowsOf, columnsOf] = [spokenFor(rows, speakers), spokenFor(columns, speakers)]
  const members = { rows: membersOf(rowsOf), columns: membersOf(columnsOf) }
  const { statement, filter } = rolledUpMatrix(
    given,
    await sideWithFewer(engine, members.rows, members.columns),
  )
  const cells = await engine.read(statement, { ...members, rowsOf, columnsOf, filter, at })
  const isWithin = (one: ActorId, other: ActorId): boolean => speakers.get(one)?.includes(other) ?? false
  // What a nation has to do with its own ministry is within it.
  return cells.filter(({ byId, toId }) => !isWithin(byId, toId) && !isWithin(toId, byId))
}

/** The side whose actors take part in fewer acts. */
async function sideWithFewer(
  engine: Engine,
  rows: readonly ActorId[],
  columns: readonly ActorId[],
): Promise<Side> {
  const counted = await engine.read(partsOfActors, { ids: [...new Set([...rows, ...columns])] })
  const parts = new Map(counted.map(({ id, BY, TO }) => [id, BY + TO]))
  const ofAll = (ids: readonly ActorId[]): number => ids.reduce((sum, id) => sum + (parts.get(id) ?? 0), 0)
  return ofAll(columns) < ofAll(rows) ? 'columns' : 'rows'
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
