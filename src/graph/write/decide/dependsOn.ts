import type { DecisionRow } from '../../rows.ts'

/**
 * Whether a decision builds on what an earlier one brought about, so that the earlier cannot be taken back alone: it
 * changes what the earlier changed or made, or goes out from it.
 */
export function dependsOn(later: DecisionRow, earlier: DecisionRow): boolean {
  const changed = new Set([...changedBy(earlier), ...earlier.made])
  return (
    [...changedBy(later), ...usedBy(later)].some((id) => changed.has(id)) || changesTarget(later, earlier)
  )
}

/** A merge into what others were merged into stands by itself; a decision that carries these along does not. */
function changesTarget(later: DecisionRow, { kind, into }: DecisionRow): boolean {
  if (kind !== 'MERGE' || into === null) return false
  return changedBy(later).includes(into) || (later.kind !== 'MERGE' && usedBy(later).includes(into))
}

/** Actors, acts and reports that are not what they were. */
function changedBy({ kind, subjects }: DecisionRow): readonly string[] {
  return kind === 'LINK' || kind === 'UNLINK' || kind === 'CONFIRM' ? [] : subjects
}

function usedBy({ kind, subjects, into }: DecisionRow): readonly string[] {
  const uses = into === null ? [] : [into]
  return kind === 'LINK' || kind === 'UNLINK' || kind === 'CONFIRM' ? [...subjects, ...uses] : uses
}
