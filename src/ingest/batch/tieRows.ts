import type { TieRow } from '../../graph/index.ts'
import type { ActorId, Extraction, IsoDate } from '../../model/index.ts'
import { ownersOf } from './ownersOf.ts'

/**
 * Whom the actors of an article speak for: people hold a role (their title as printed, or the office in which every
 * reader knew them) in a nation or body, bodies are members of one (the well known also where no article says so), and
 * people of the party that is printed beside their name.
 */
export function tieRows(
  { actors }: Extraction,
  ids: ReadonlyMap<string, ActorId>,
  publishedOn: IsoDate | null,
): TieRow[] {
  const ties = new Map<string, TieRow>()
  const add = (type: TieRow['type'], from: string, to: string | undefined, title: string): void => {
    const [fromId, toId] = [ids.get(from), ids.get(to ?? '')]
    if (fromId === undefined || toId === undefined || fromId === toId) return
    ties.set(`${type} ${fromId} ${toId} ${title}`, { type, fromId, toId, title })
  }
  for (const [name, actor] of Object.entries(actors)) {
    const { type, memberOf } = actor
    if (type === 'NATION') continue
    for (const owner of ownersOf(name, actor, publishedOn)) {
      add(type === 'ORGANIZATION' ? 'MEMBER_OF' : 'HOLDS_ROLE', name, owner.name, owner.title)
    }
    add('MEMBER_OF', name, memberOf, '')
  }
  return [...ties.values()]
}
