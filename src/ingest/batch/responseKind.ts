import type { ActType, ResponseKind } from '../../ontology/index.ts'

/** How an act of a type answers the act it responds to, where that is more than an answer. */
const KINDS: Partial<Record<ActType, ResponseKind>> = {
  REJECTED: 'REJECTS',
  AGREED_WITH: 'ACCEPTS',
  CONCEDED: 'ACCEPTS',
  DENIED: 'DENIES',
  ADMITTED: 'ADMITS',
  CRITICISED: 'COUNTERS',
  ACCUSED: 'COUNTERS',
  THREATENED: 'COUNTERS',
  PROTESTED: 'COUNTERS',
  SANCTIONED: 'COUNTERS',
  COERCED: 'COUNTERS',
  ATTACKED: 'COUNTERS',
}

export function responseKind(type: ActType): ResponseKind {
  return KINDS[type] ?? 'ANSWERS'
}
