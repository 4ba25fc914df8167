import { grouped } from '../../../lists/index.ts'
import { type ActId, type ActorId, actId, actorId, type Moment, type ReportId } from '../../../model/index.ts'
import { fold } from '../../../text/index.ts'
import { callActors, mergeNameNodes } from '../../cypher/actors.ts'
import {
  actsNaming,
  endGivenName,
  endParts,
  knownActors,
  knownActs,
  madeActs,
  makeActor,
} from '../../cypher/decisions.ts'
import type { Telling } from '../../cypher/retire.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'
import { identitiesOfActs } from '../identities.ts'
import { isInForceNow, lastTellings, partsOfReports } from '../retireReports.ts'
import { writeRows } from '../writeRows.ts'
import { copyAct } from './copyAct.ts'
import { type Effect, refuse, refuseTaken, refuseUnknown } from './kinds.ts'
import { retell } from './retell.ts'

/** Some reports mean another actor, or tell another act. */
export const splitEffect: Effect = {
  apply: async (transaction, decision, at) => {
    const { id, subjects, into } = decision
    const tellings = await lastTellings(transaction, subjects as readonly ReportId[])
    const live = tellings.filter(isInForceNow)
    const known = new Set<string>(live.map((telling) => telling.id))
    const missing = subjects.filter((subject) => !known.has(subject))
    if (subjects.length === 0) return refuse('SPLIT names no report', subjects)
    if (missing.length > 0)
      return refuseUnknown(`there is no report ${missing.join(', ')}, or it tells nothing any more`, missing)
    const [actor] = await transaction.run(knownActors, { ids: [into ?? ''] })
    if (actor?.takenFor) return refuseTaken(actor.id, actor.takenFor)
    if (!actor) await mustTell(transaction, live, into)
    else await mustName(transaction, live, actor.id)
    const other = actor ? await otherActor(transaction, decision, actor, at) : undefined
    const made: ActId[] = []
    for (const [after, own] of grouped(live, ({ actId: told }) => told)) {
      const part = actId('SPLIT', id, after)
      const replaced = actor && other ? { actorId: actor.id, by: other } : undefined
      await copyAct(transaction, { id: part, after, type: null, isPart: true, at, replaced })
      await retell(transaction, own, part, new Map(own.map((telling) => [telling.id, part])), at)
      made.push(part)
    }
    return other === undefined ? made : [other, ...made]
  },
  undo: async (transaction, { id, subjects, made }, at) => {
    for (const other of await transaction.run(knownActors, { ids: made }))
      await transaction.run(endGivenName, { id: other.id, given: id, until: at })
    const acts = await transaction.run(madeActs, { ids: made })
    const after = new Map(acts.map((act) => [act.id, act.after]))
    const takenFor = await identitiesOfActs(transaction, [...after.values()])
    const tellings = await lastTellings(transaction, subjects as readonly ReportId[])
    await transaction.run(endParts, { ids: made })
    const parts = await partsOfReports(transaction, subjects)
    for (const [part, own] of grouped(tellings.filter(isInForceNow), ({ actId: told }) => told)) {
      const origin = after.get(part)
      if (origin !== undefined) await retell(transaction, own, takenFor(origin), parts, at)
    }
  },
}

async function mustTell(
  transaction: Transaction,
  tellings: readonly Telling[],
  into: string | null,
): Promise<void> {
  const [act] = await transaction.run(knownActs, { ids: [into ?? ''] })
  if (!act) refuseUnknown(`there is no actor and no act ${into}`, into)
  const stray = tellings.find(({ actId: told }) => told !== into)
  if (stray) refuse(`report ${stray.id} does not tell ${into}`, stray.id)
}

async function mustName(
  transaction: Transaction,
  tellings: readonly Telling[],
  actor: ActorId,
): Promise<void> {
  const named = await transaction.run(actsNaming, { ids: tellings.map(({ id }) => id), actorId: actor })
  const stray = tellings.find(({ id }) => !named.some(({ reportId }) => reportId === id))
  if (stray) refuse(`report ${stray.id} does not name ${actor}`, stray.id)
}

async function otherActor(
  transaction: Transaction,
  { id, value }: DecisionRow,
  { type, name }: { readonly type: keyof typeof makeActor; readonly name: string },
  since: Moment,
): Promise<ActorId> {
  const other = actorId('SPLIT', id)
  const otherName = value ?? name
  await writeRows(transaction, makeActor[type], [{ id: other, type, name: otherName, iso3: null }])
  await writeRows(transaction, mergeNameNodes, [{ name: otherName, search: fold(otherName) }])
  const calling = { name: otherName, readAs: other, actorId: other, given: id, since }
  await writeRows(transaction, callActors, [calling])
  return other
}
