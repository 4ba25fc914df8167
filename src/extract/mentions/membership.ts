import { findOrganization, nationOf } from '../../identity/index.ts'
import type { Role } from './readRole.ts'

/** Offices that are held in a party itself: "leader", "party chairman". */
const PARTY_OFFICES = new Set(
  (
    'leader co-leader chairman chairwoman chairperson chair secretary treasurer spokesman spokeswoman spokesperson ' +
    'chief president head founder co-founder'
  ).split(' '),
)

/** Whom a person stands for, and the party beside it. */
export interface Membership {
  readonly of: string | null
  readonly memberOf: string | null
}

/**
 * Who is only a member of a party ("Labour MP") stands for the nation of that party; who holds an office in it
 * ("Labour leader") stands for the party.
 */
export function membership({ role, of }: Pick<Role, 'role' | 'of'>): Membership {
  const party = of === null ? undefined : findOrganization(of)
  if (party?.kind !== 'PARTY') return { of, memberOf: null }
  if (PARTY_OFFICES.has(role?.toLowerCase().split(' ').at(-1) ?? '')) return { of, memberOf: null }
  return { of: nationOf(party.of ?? '')?.name ?? null, memberOf: party.name }
}
