import { ACT_TYPES, ACTS, isDeed } from '../ontology/index.ts'
import type { ActorChoice, GivenActFilter } from './actFilter.ts'

/** Filters of acts that fields have as their own. */

export const STATEMENTS = { types: ACT_TYPES.filter((type) => !isDeed(type)) } as const

export const DEMANDS = { types: ['DEMANDED', 'REQUESTED'] } as const

/** What became of a demand. */
export const STATUSES = {
  OPEN: { not: { answered: {} } },
  ANSWERED: { answered: {} },
  REJECTED: { answered: { kinds: ['REJECTS'] } },
  ACCEPTED: { answered: { kinds: ['ACCEPTS'] } },
} as const satisfies Readonly<Record<string, GivenActFilter>>

export const CONTRADICTING = ['DENIES', 'CONTRADICTS', 'COUNTERS'] as const

const SYMMETRIC = ACT_TYPES.filter((type) => ACTS[type].symmetric)

/** Only acts that happened, and unless a client asks for others, only those that an outlet vouches for. */
export function happened({ vouched }: GivenActFilter): GivenActFilter {
  return { polarity: 'AFFIRMED', modality: 'ACTUAL', vouched: vouched ?? true }
}

export function byOrTo(actors: ActorChoice): GivenActFilter {
  return { or: [{ by: actors }, { to: actors }] }
}

/** Acts by some to others, and those that are the same from either end. Acts are sought from either of the two. */
export function fromTo(by: ActorChoice, to: ActorChoice): GivenActFilter {
  const together = { types: SYMMETRIC, and: [byOrTo(by), byOrTo(to)] }
  return { and: [{ involving: by }, { involving: to }, { or: [{ by, to }, together] }] }
}
