import { findOrganization, nationOf, type OrganizationKind } from '../../identity/index.ts'
import type { ExtractedActor, IsoDate } from '../../model/index.ts'
import { isFullName } from './isFullName.ts'
import { knownOffices } from './knownOffices.ts'

/** A nation or body for which an actor speaks. */
export interface Owner {
  readonly name: string
  /** The office held there; '' where there is none. */
  readonly title: string
}

/** Bodies of these kinds speak for their nation. */
const OF_STATES: readonly OrganizationKind[] = ['GOVERNMENT BODY', 'PARLIAMENT']

/** For whom an actor speaks: as the article has it, else as every reader knew on the day it was published. */
export function ownersOf(name: string, actor: ExtractedActor, publishedOn: IsoDate | null): readonly Owner[] {
  const { type, role = '', of } = actor
  if (of !== undefined) return [{ name: of, title: role }]
  if (type === 'ORGANIZATION') {
    const body = findOrganization(name)
    const nation = body && OF_STATES.includes(body.kind) ? nationOf(body.of ?? '') : undefined
    return nation ? [{ name: nation.name, title: role }] : []
  }
  if (!isFullName(name, actor)) return []
  return knownOffices(name, role, publishedOn).map((office) => ({ name: office.of, title: office.titles[0] }))
}
