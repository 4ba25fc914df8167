import { identities } from '../../cypher/decisions.ts'
import type { Engine } from '../../engines/engine.ts'
import { moveToAct, moveToActor } from './takeFor.ts'

/**
 * Moves to the actors and acts for which others are taken what was written to those others beside a decision: by
 * another process at that moment, or by an import.
 */
export async function settleIdentities(engine: Engine): Promise<void> {
  const actors = await engine.read(identities.Actor.unsettled, {})
  const acts = await engine.read(identities.Act.unsettled, {})
  if (actors.length + acts.length === 0) return
  await engine.write(async (transaction) => {
    for (const { id, isId, since } of actors) await moveToActor(transaction, id, isId, since)
    for (const { id, isId, since } of acts) await moveToAct(transaction, id, isId, since)
  })
}
