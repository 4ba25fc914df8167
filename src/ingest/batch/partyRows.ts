import type { PartyRow } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { ACTS } from '../../ontology/index.ts'
import type { Act } from './actOf.ts'

/**
 * The actors of an act, each part in the order of the text. "A met B" and "B met A" are one act, so the sides of a
 * symmetric act are told apart by their ids alone: the smallest is BY, all others are TO, whatever the text says.
 */
export function partyRows(act: Act): PartyRow[] {
  const { by, to } = sidesOf(act)
  const parts = [
    ['BY', by],
    ['TO', to],
    ['ABOUT', act.about],
  ] as const
  return parts.flatMap(([part, ids]) =>
    ids.map((actorId, place) => ({ actId: act.row.id, part, place, actorId })),
  )
}

function sidesOf({ row, by, to }: Act): { readonly by: readonly ActorId[]; readonly to: readonly ActorId[] } {
  if (!ACTS[row.type].symmetric) return { by, to }
  const sorted = [...new Set([...by, ...to])].toSorted()
  return { by: sorted.slice(0, 1), to: sorted.slice(1) }
}
