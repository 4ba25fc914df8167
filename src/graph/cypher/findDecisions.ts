import type { DecisionKind, DecisionRow } from '../rows.ts'
import { DECISION_COLUMNS } from './decisions.ts'
import { type FindByMoment, keyset } from './keyset.ts'
import { read } from './statement.ts'

/** A filter of decisions; null does not restrict. */
export interface DecisionFilterParams {
  readonly about: string | null
  readonly kinds: readonly DecisionKind[] | null
  /** Whether it came into force, and whether it was taken back or declined. */
  readonly hasBegun: boolean | null
  readonly hasEnded: boolean | null
}

const FILTER = `($filter.kinds IS NULL OR e.kind IN $filter.kinds)
  AND ($filter.hasBegun IS NULL OR (e.at IS NOT NULL) = $filter.hasBegun)
  AND ($filter.hasEnded IS NULL OR (e.undoneAt IS NOT NULL) = $filter.hasEnded)
  AND ($filter.about IS NULL OR $filter.about IN e.subjects OR coalesce(e.into = $filter.about, false)
    OR $filter.about IN e.made)`

/** By when they were first put down, as a decision or as a proposal, the latest first. */
export const findDecisions = keyset(
  'findDecisions',
  { key: 'e.recordedAt', id: 'e.id', descending: true },
  (page) =>
    read<Omit<FindByMoment<DecisionFilterParams>, 'at'>, DecisionRow>(
      page.name,
      `MATCH (e:Decision) WHERE ${page.condition}
  AND ${FILTER}
WITH e ORDER BY ${page.order} LIMIT $limit
RETURN ${DECISION_COLUMNS} ORDER BY e.recordedAt ${page.keys}, id ${page.ids}`,
    ),
)

export const countDecisions = read<{ readonly filter: DecisionFilterParams }, { readonly total: number }>(
  'countDecisions',
  `MATCH (e:Decision) WHERE ${FILTER} RETURN count(e.id) AS total`,
)
