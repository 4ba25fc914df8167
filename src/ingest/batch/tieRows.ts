import type { TieRow } from '../../graph/index.ts'
import type { ActorId, Extraction } from '../../model/index.ts'

/**
 * Whom the actors of an article speak for: people hold a role (their title, as printed) in a nation or body,
 * bodies are members of one.
 */
export function tieRows({ actors }: Extraction, ids: ReadonlyMap<string, ActorId>): TieRow[] {
  const ties = new Map<string, TieRow>()
  for (const [name, { type, role = '', of }] of Object.entries(actors)) {
    const fromId = ids.get(name)
    const toId = of === undefined ? undefined : ids.get(of)
    if (fromId === undefined || toId === undefined || fromId === toId || type === 'NATION') continue
    const tie = type === 'ORGANIZATION' ? 'MEMBER_OF' : 'HOLDS_ROLE'
    ties.set(`${tie} ${fromId} ${toId} ${role}`, { type: tie, fromId, toId, title: role })
  }
  return [...ties.values()]
}
