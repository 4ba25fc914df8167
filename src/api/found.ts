import type { ActorRow } from '../graph/index.ts'
import type { ActorId } from '../model/index.ts'
import type { View } from './context.ts'

/** Holds to what the graph guarantees: that both ends of a relation are stored. */
export function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`the graph refers to ${id} but does not hold it`)
  return row
}

/** The actor with an id that the graph refers to. */
export async function actorOf(id: ActorId, { load }: View): Promise<ActorRow> {
  return found(await load.actor.load(id), id)
}
