import type { ActId, ActorId } from '../../../model/index.ts'
import { identities, knownActors, knownActs } from '../../cypher/decisions.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'
import { type Effect, refuse, refuseTaken, refuseUnknown } from './kinds.ts'
import { partAct, partActor, takeActFor, takeActorFor } from './takeFor.ts'

/** Actors or acts are taken for another one. */
export const mergeEffect: Effect = {
  apply: async (transaction, { subjects, into }, at) => {
    const ids = [...subjects, into ?? '']
    if (new Set(ids.map((id) => id.charAt(0))).size > 1)
      return refuse('actors are taken for actors, and acts for acts', into)
    const actors = await transaction.run(knownActors, { ids })
    const known = actors.length > 0 ? actors : await transaction.run(knownActs, { ids })
    const target = known.find(({ id }) => id === into)
    if (subjects.length === 0) return refuse('MERGE names nothing that is another', subjects)
    if (!target) return refuseUnknown(`there is no actor and no act ${into}`, into)
    for (const id of subjects) {
      const own = known.find((each) => each.id === id)
      if (id === into) return refuse(`${id} cannot be taken for itself`, id)
      if (!own) return refuseUnknown(`there is no ${actors.length > 0 ? 'actor' : 'act'} ${id}`, id)
      const merged = [own, target].find(({ takenFor }) => takenFor !== null)
      if (merged) return refuseTaken(merged.id, merged.takenFor ?? '')
      if (actors.length === 0 && own.type !== target.type)
        return refuse(`${id} is ${own.type}, and ${target.id} is ${target.type}`, id)
      if (actors.length > 0) await takeActorFor(transaction, id as ActorId, into as ActorId, at)
      else await takeActFor(transaction, id as ActId, into as ActId, at)
    }
    return []
  },
  undo: async (transaction, decision, at) => {
    const { subjects, into } = decision
    const isActor = (await transaction.run(knownActors, { ids: subjects })).length > 0
    for (const id of subjects) {
      const members = await membersThen(transaction, isActor, id, decision)
      if (isActor) await partActor(transaction, id as ActorId, members, into as ActorId, at)
      else await partAct(transaction, id as ActId, members, into as ActId, at)
    }
  },
}

/** Itself, and those that were taken for it when the decision was made, and went along. */
async function membersThen(
  transaction: Transaction,
  isActor: boolean,
  id: string,
  { at }: DecisionRow,
): Promise<readonly string[]> {
  if (at === null) return [id]
  const rows = isActor
    ? await transaction.run(identities.Actor.membersUntil, { id: id as ActorId, at })
    : await transaction.run(identities.Act.membersUntil, { id: id as ActId, at })
  return [id, ...rows.map((row) => row.id)]
}
