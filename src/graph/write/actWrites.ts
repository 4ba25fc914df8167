import type { ActId, ActorId, Moment } from '../../model/index.ts'
import { mergeActs, mergeClaims, mergeParties, mergeResponses, type NewAct } from '../cypher/acts.ts'
import { type ActRow, PARTS, type RowsByKind } from '../rows.ts'
import { toSearch } from './cutTexts.ts'
import type { Identities } from './identities.ts'
import { type Write, write } from './writeRows.ts'

/** Acts and their claims. */
export function actWrites(acts: readonly ActRow[], recordedAt: Moment): readonly Write[] {
  const rows = acts.map((act) => toNewAct(act, [recordedAt]))
  return [write(mergeActs, rows), write(mergeClaims, acts.flatMap(claimsOf))]
}

/** Who had which part in acts. Acts and actors are stored before. */
export function partyWrites(
  parties: readonly RowsByKind['party'][],
  takenFor: Identities<ActorId> = (id) => id,
): readonly Write[] {
  return PARTS.map((part) => {
    const own = parties.filter((party) => party.part === part)
    const rows = own.map(({ actId, place, actorId, recordedAt }) => ({
      actId,
      place,
      readAs: actorId,
      actorId: takenFor(actorId),
      splitFrom: null,
      since: recordedAt,
    }))
    return write(mergeParties[part], rows)
  })
}

/** Which acts answer which. Acts are stored before. */
export function responseWrites(
  responses: readonly RowsByKind['response'][],
  takenFor: Identities<ActId> = (id) => id,
): readonly Write[] {
  const rows = responses.map(({ actId, toActId, kind, via, recordedAt }) => ({
    readAs: actId,
    toReadAs: toActId,
    splitTo: null,
    actId: takenFor(actId),
    toActId: takenFor(toActId),
    kind,
    via,
    since: recordedAt,
  }))
  return [write(mergeResponses, rows)]
}

export function toNewAct(act: ActRow, shown: readonly Moment[]): NewAct {
  return { ...act, search: toSearch(act.content ?? ''), shown }
}

function claimsOf({ id, claimId, content }: ActRow) {
  return claimId === null || content === null ? [] : [{ actId: id, id: claimId, text: content }]
}
