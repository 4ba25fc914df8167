import type { TieRow } from '../../graph/index.ts'
import type { ActorId, Extraction } from '../../model/index.ts'
import { ownerOf } from './ownerOf.ts'

/**
 * Whom the actors of an article speak for: people hold a role (their title, as printed) in a nation or body,
 * bodies are members of one (the well known also where no article says so), and people of the party that is printed
 * beside their name.
 */
export function tieRows({ actors }: Extraction, ids: ReadonlyMap<string, ActorId>): TieRow[] {
  const ties = new Map<string, TieRow>()
  const add = (type: TieRow['type'], from: string, to: string | undefined, title: string): void => {
    const [fromId, toId] = [ids.get(from), ids.get(to ?? '')]
    if (fromId === undefined || toId === undefined || fromId === toId) return
    ties.set(`${type} ${fromId} ${toId} ${title}`, { type, fromId, toId, title })
  }
  for (const [name, actor] of Object.entries(actors)) {
    const { type, role = '', memberOf } = actor
    if (type === 'NATION') continue
    add(type === 'ORGANIZATION' ? 'MEMBER_OF' : 'HOLDS_ROLE', name, ownerOf(name, actor), role)
    add('MEMBER_OF', name, memberOf, '')
  }
  return [...ties.values()]
}
