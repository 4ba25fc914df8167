import { findOrganization, nationOf, type OrganizationKind } from '../../identity/index.ts'
import type { ExtractedActor } from '../../model/index.ts'

/** Bodies of these kinds speak for their nation. */
const OF_STATES: readonly OrganizationKind[] = ['GOVERNMENT BODY', 'PARLIAMENT']

/** The name of the nation or body for which an actor speaks: as the article has it, else as every reader knows. */
export function ownerOf(name: string, { type, of }: ExtractedActor): string | undefined {
  if (of !== undefined || type !== 'ORGANIZATION') return of
  const body = findOrganization(name)
  return body && OF_STATES.includes(body.kind) ? nationOf(body.of ?? '')?.name : undefined
}
