import { type ActId, type ActorId, actId, type Moment } from '../../../model/index.ts'
import { ACT_TYPES, ACTOR_TYPES } from '../../../ontology/index.ts'
import { fold } from '../../../text/index.ts'
import { callActors, mergeNameNodes } from '../../cypher/actors.ts'
import {
  endGivenName,
  identities,
  knownActors,
  knownActs,
  pastOfActor,
  setActor,
} from '../../cypher/decisions.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { ActorRow, DecisionRow } from '../../rows.ts'
import { writeRows } from '../writeRows.ts'
import { copyAct } from './copyAct.ts'
import { type Effect, onlySubject, refuse, refuseTaken, refuseUnknown } from './kinds.ts'
import { partAct, takeActFor } from './takeFor.ts'

/** An actor has another name; those that it had stay as aliases. */
export const renameEffect: Effect = {
  apply: async (transaction, decision, at) => {
    const name = decision.value?.trim()
    if (!name) return refuse('RENAME gives no name', decision.value)
    const { id } = await actorOf(transaction, decision)
    await changeActor(transaction, id, { name }, at)
    await writeRows(transaction, mergeNameNodes, [{ name, search: fold(name) }])
    await writeRows(transaction, callActors, [
      { name, readAs: id, actorId: id, given: decision.id, since: at },
    ])
    return []
  },
  undo: async (transaction, decision, at) => {
    const id = onlySubject(decision) as ActorId
    await changeActorBack(transaction, decision, at)
    await transaction.run(endGivenName, { id, given: decision.id, until: at })
  },
}

/** An actor or act is of another type. */
export const retypeEffect: Effect = {
  apply: async (transaction, decision, at) => {
    const actorType = ACTOR_TYPES.find((type) => type === decision.value)
    if (actorType) {
      const { id } = await actorOf(transaction, decision)
      await changeActor(transaction, id, { type: actorType }, at)
      return []
    }
    const type = ACT_TYPES.find((each) => each === decision.value)
    if (!type) return refuse(`there is no type ${decision.value}`, decision.value)
    const id = onlySubject(decision)
    const [act] = await transaction.run(knownActs, { ids: [id] })
    if (!act) return refuseUnknown(`there is no act ${id}`, id)
    if (act.takenFor) return refuseTaken(id, act.takenFor)
    const made = actId('RETYPE', decision.id)
    await copyAct(transaction, { id: made, after: act.id, type, isPart: false, at, replaced: undefined })
    await takeActFor(transaction, act.id, made, at)
    return [made]
  },
  undo: async (transaction, decision, at) => {
    const [made] = decision.made
    const id = onlySubject(decision)
    if (made === undefined) return changeActorBack(transaction, decision, at)
    const members = await membersOfMade(transaction, made as ActId)
    return partAct(transaction, id as ActId, members, made as ActId, at)
  },
}

async function actorOf(transaction: Transaction, decision: DecisionRow) {
  const id = onlySubject(decision)
  const [actor] = await transaction.run(knownActors, { ids: [id] })
  if (!actor) return refuseUnknown(`there is no actor ${id}`, id)
  if (actor.takenFor) return refuseTaken(id, actor.takenFor)
  return actor
}

/** Keeps what it was in lists, with the moment until which it was so. */
async function changeActor(
  transaction: Transaction,
  id: ActorId,
  change: Partial<Pick<ActorRow, 'name' | 'type'>>,
  at: Moment,
): Promise<void> {
  const [past] = await transaction.run(pastOfActor, { id })
  if (!past) return refuseUnknown(`there is no actor ${id}`, id)
  const { name, type } = past
  const now = { name, type, ...change }
  await writeRows(transaction, setActor[now.type], [
    {
      id,
      ...now,
      wasUntil: [...(past.wasUntil ?? []), at],
      wasNames: [...(past.wasNames ?? []), name],
      wasTypes: [...(past.wasTypes ?? []), type],
    },
  ])
}

/** It is again what it was until the decision. */
async function changeActorBack(transaction: Transaction, decision: DecisionRow, at: Moment): Promise<void> {
  const id = onlySubject(decision) as ActorId
  const [past] = await transaction.run(pastOfActor, { id })
  const place = past?.wasUntil?.indexOf(decision.at ?? -1) ?? -1
  const [name, type] = [past?.wasNames?.[place], past?.wasTypes?.[place]]
  if (name === undefined || type === undefined) throw new Error(`${decision.id} left no trace on ${id}`)
  await changeActor(transaction, id, { name, type }, at)
}

async function membersOfMade(transaction: Transaction, id: ActId): Promise<readonly ActId[]> {
  const rows = await transaction.run(identities.Act.members, { id })
  return rows.map((row) => row.id)
}
