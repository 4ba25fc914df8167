import type { ActRecord } from '../cypher/acts.ts'
import type { ActorRow, Part, ReadAct } from '../rows.ts'
import { toActorRow } from './toActorRow.ts'

/** Gathers the records of each act, which stand together, into one; acts keep their order, and actors theirs. */
export function toReadActs(records: readonly ActRecord[]): ReadAct[] {
  const acts: ReadAct[] = []
  let parties = noParties()
  for (const record of records) {
    if (acts.at(-1)?.id !== record.id) {
      parties = noParties()
      acts.push(toReadAct(record, parties))
    }
    if (hasParty(record)) addOnce(parties[record.part], toActorRow(record))
  }
  return acts
}

/** Two actors that were read may be taken for one. */
function addOnce(actors: ActorRow[], actor: ActorRow): void {
  if (!actors.some(({ id }) => id === actor.id)) actors.push(actor)
}

type Parties = Record<Part, ActorRow[]>

const noParties = (): Parties => ({ BY: [], TO: [], ABOUT: [] })

function toReadAct(record: ActRecord, { BY, TO, ABOUT }: Parties): ReadAct {
  return {
    id: record.id,
    type: record.type,
    polarity: record.polarity,
    modality: record.modality,
    content: record.content,
    claimId: record.claimId,
    happenedFrom: record.happenedFrom,
    happenedTo: record.happenedTo,
    precision: record.precision,
    sortDate: record.sortDate,
    vouched: record.vouched,
    by: BY,
    to: TO,
    about: ABOUT,
  }
}

type PartyRecord = {
  readonly [Key in keyof ActRecord]: Exclude<ActRecord[Key], Key extends PartyKey ? null : never>
}
type PartyKey = 'part' | 'actorId' | 'actorType' | 'actorName'

/** The columns of a party are null together. */
function hasParty(record: ActRecord): record is PartyRecord {
  return record.part !== null
}
