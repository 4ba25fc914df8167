import type { ActId, ActorId, Moment } from '../../model/index.ts'
import { foldWords } from '../../text/index.ts'
import {
  actsToShow,
  mergeActs,
  mergeClaims,
  mergeParties,
  mergeResponses,
  type NewAct,
} from '../cypher/acts.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ActRow, Part, RowsByKind } from '../rows.ts'
import type { Identities } from './identities.ts'
import { refreshOrigins } from './refreshOrigins.ts'
import { refreshShown } from './refreshShown.ts'
import { writeRows } from './writeRows.ts'

const PARTS = ['BY', 'TO', 'ABOUT'] as const satisfies readonly Part[]

/** Writes acts and their claims. */
export async function writeActs(
  transaction: Transaction,
  acts: readonly ActRow[],
  recordedAt: Moment,
): Promise<void> {
  const rows = acts.map((act) => toNewAct(act, [recordedAt]))
  await writeRows(transaction, mergeActs, rows)
  await writeRows(transaction, mergeClaims, acts.flatMap(claimsOf))
}

/** Writes who had which part in acts. Acts and actors are stored before. */
export async function writeParties(
  transaction: Transaction,
  parties: readonly RowsByKind['party'][],
  takenFor: Identities<ActorId> = (id) => id,
): Promise<void> {
  for (const part of PARTS) {
    const own = parties.filter((party) => party.part === part)
    const rows = own.map(({ actId, place, actorId, recordedAt }) => ({
      actId,
      place,
      readAs: actorId,
      actorId: takenFor(actorId),
      splitFrom: null,
      since: recordedAt,
    }))
    await writeRows(transaction, mergeParties[part], rows)
  }
}

/** Writes which acts answer which. Acts are stored before. */
export async function writeResponses(
  transaction: Transaction,
  responses: readonly RowsByKind['response'][],
  takenFor: Identities<ActId> = (id) => id,
): Promise<void> {
  const rows = responses.map(({ actId, toActId, kind, via, recordedAt }) => ({
    readAs: actId,
    toReadAs: toActId,
    actId: takenFor(actId),
    toActId: takenFor(toActId),
    kind,
    via,
    since: recordedAt,
  }))
  await writeRows(transaction, mergeResponses, rows)
}

/** Lets acts be seen again that had gone, and from the moment of their first report on, after reports were written. */
export async function showActs(
  transaction: Transaction,
  ids: readonly ActId[],
  recordedAt: Moment,
): Promise<void> {
  const due = await transaction.run(actsToShow, { ids, at: recordedAt })
  const ofDue = new Set(due.map(({ id }) => id))
  await refreshShown(transaction, [...ofDue])
  // The others were told before: by other articles, or by this one when it was read last.
  await refreshOrigins(
    transaction,
    [...new Set(ids)].filter((id) => !ofDue.has(id)),
  )
}

export function toNewAct(act: ActRow, shown: readonly Moment[]): NewAct {
  return { ...act, search: foldWords(act.content ?? ''), shown }
}

function claimsOf({ id, claimId, content }: ActRow) {
  return claimId === null || content === null ? [] : [{ actId: id, id: claimId, text: content }]
}
