import type { ActId, ActorId, IsoDate } from '../../model/index.ts'
import {
  ACTS,
  type ActorType,
  type ActType,
  type DatePrecision,
  type Modality,
  type Polarity,
} from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { personName } from './personName.ts'

/** An act as it is compared with acts of other articles. Actors stand as `partyKey` gives them, merges followed. */
export interface JoinableAct {
  readonly id: ActId
  readonly type: ActType
  readonly polarity: Polarity
  readonly modality: Modality
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly content: string | null
  readonly happenedFrom: IsoDate | null
  readonly happenedTo: IsoDate | null
  readonly precision: DatePrecision
  /** `happenedFrom`, else the day of publication; '' where neither is known. */
  readonly sortDate: string
  /** The sentences that tell it, as they are printed. */
  readonly sentences: readonly string[]
}

const LOCAL = 'LOCAL '

/**
 * An actor as a party of acts of several articles. Groups and people without a full name are actors of one article, so
 * "Russian lawmakers" and "the German ambassador" of two articles are compared by name: whether they are the same people
 * is left to what they said.
 */
export function partyKey({
  id,
  type,
  name,
}: {
  readonly id: ActorId
  readonly type: ActorType
  readonly name: string
}): string {
  const hasNoFullName = type === 'GROUP' || (type === 'PERSON' && !personName(name)?.given.length)
  return hasNoFullName ? `${LOCAL}${fold(name)}` : id
}

/** Whether a party is known by what one article calls it. */
export function isLocal(party: string): boolean {
  return party.startsWith(LOCAL)
}

/** Acts are only joined where this is the same, and `sortDate` is not more than `JOIN_DAYS` apart. */
export function joinKey(act: JoinableAct): string {
  return [act.type, act.polarity, act.modality, ...actorsOf(act)].join(' | ')
}

/** Days between the `sortDate`s of acts that may be one: agency stories are reprinted the next day. */
export const JOIN_DAYS = 2

/** Who acted: of a meeting all who met. */
function actorsOf({ type, by, to }: JoinableAct): readonly string[] {
  return sorted(ACTS[type].symmetric ? [...by, ...to] : by)
}

export function sorted(parties: readonly string[]): readonly string[] {
  return [...new Set(parties)].toSorted()
}
