import type { ActId, DecisionId, Moment } from '../../model/index.ts'
import type { Period } from '../graph.ts'
import type { ChangeKind } from '../rows.ts'
import { type BothWays, type FindByMoment, keyset } from './keyset.ts'
import { type ReadStatement, read } from './statement.ts'

/** What came, went, was decided or taken back at a moment. */
export interface ChangeRecord {
  readonly id: ActId | DecisionId
  readonly at: Moment
}

type FindChanges = Omit<FindByMoment<Period>, 'at'>

export interface ChangeStatements {
  readonly find: BothWays<ReadStatement<FindChanges, ChangeRecord>>
  readonly count: ReadStatement<{ readonly filter: Period }, { readonly total: number }>
}

const TELLING = 'MATCH (r:Report)-[t:TELLS]->(x:Act)'
const DECISION = 'MATCH (e:Decision)'

/** An act comes when one of its reports begins to tell it, and goes when one ends, but not whenever one does. */
export const changes: Readonly<Record<ChangeKind, ChangeStatements>> = {
  ACT_CAME: changesBy('cameActs', TELLING, 'x', 't.since', isTurn('t.since', 1)),
  ACT_WENT: changesBy('wentActs', TELLING, 'x', 't.until', isTurn('t.until', 0)),
  DECISION_MADE: changesBy('madeDecisions', DECISION, 'e', 'e.at'),
  DECISION_UNDONE: changesBy('undoneDecisions', DECISION, 'e', 'e.undoneAt', 'e.at IS NOT NULL'),
}

/** Whether the moment is one at which an act `x` came (an odd place among its moments) or went (an even one). */
function isTurn(moment: string, rest: 0 | 1): string {
  return `${moment} IN x.shown AND size([m IN x.shown WHERE m <= ${moment}]) % 2 = ${rest}`
}

function changesBy(
  name: string,
  match: string,
  node: 'x' | 'e',
  at: string,
  ...more: readonly string[]
): ChangeStatements {
  const met = [`${at} > $filter.since AND ${at} <= $filter.until`, ...more].join('\n  AND ')
  return {
    find: keyset(`${name}Between`, { key: at, id: `${node}.id`, descending: false }, (page) =>
      read(
        page.name,
        `${match} WHERE ${page.condition}
  AND ${met}
WITH DISTINCT ${at} AS at, ${node}.id AS id ORDER BY at ${page.keys}, id ${page.ids} LIMIT $limit
RETURN id AS id, at AS at ORDER BY at ${page.keys}, id ${page.ids}`,
      ),
    ),
    count: read(
      `${name}Counted`,
      `${match} WHERE ${met}
WITH DISTINCT ${at} AS at, ${node}
RETURN count(${node}.id) AS total`,
    ),
  }
}
