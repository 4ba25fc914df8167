import type { ActId, Moment } from '../../model/index.ts'
import type { ActFilter } from '../graph.ts'
import type { AddedAct } from '../rows.ts'
import { actCondition } from './actCondition.ts'
import type { Sought, Values } from './findActs.ts'
import { type BothWays, type FindByMoment, keyset, type Order } from './keyset.ts'
import type { Few } from './moments.ts'
import { type NoParams, type ReadStatement, read, write } from './statement.ts'

/**
 * Takes the next place in the order in which acts come: the moment, but later than those before. Nobody else takes one
 * until the transaction has ended, so that it is taken last of all; what others can see then comes before what they will
 * see.
 */
export const nextPlace = write<{ readonly now: Moment }>(
  'nextPlace',
  `MERGE (m:Meta {id: 'added'})
SET m.held = true
WITH m
SET m.at = CASE WHEN coalesce(m.at, 0) < $now THEN $now ELSE m.at + 1 END
RETURN count(m.id) AS written`,
)

/** Gives the place that was taken to those of these acts that are told for the first time. */
export const placeActs = write<{ readonly ids: readonly ActId[] }>(
  'placeActs',
  `MATCH (x:Act) WHERE x.id IN $ids AND x.came IS NULL AND size(x.shown) > 0
MATCH (m:Meta {id: 'added'})
SET x.came = m.at
RETURN count(x.id) AS written`,
)

const BY_COMING: Order = { key: 'x.came', id: 'x.id', descending: false }

/** Finds the acts of a filter in the order in which they came. */
export function findAddedActs(
  filter: ActFilter,
): Sought<BothWays<ReadStatement<FindByMoment<Values>, AddedAct>>> {
  const { text, values } = actCondition(filter)
  const statement = keyset('findAddedActs', BY_COMING, (page) =>
    read<FindByMoment<Values>, AddedAct>(
      page.name,
      `MATCH (x:Act) WHERE ${page.condition}
  AND ${text}
WITH x ORDER BY ${page.order} LIMIT $limit
RETURN x.id AS id, x.came AS at ORDER BY at ${page.keys}, id ${page.ids}`,
    ),
  )
  return { statement, filter: values }
}

/** What version 8 of the schema adds to acts of earlier ones: they came when they were told first. */
export const addFill = write<Few>(
  'fillCame',
  `MATCH (x:Act) WHERE x.came IS NULL AND size(x.shown) > 0
WITH x LIMIT $limit
SET x.came = head(x.shown)
RETURN count(x.id) AS written`,
)

/** After which acts come from now on. */
export const startAdding = write<NoParams>(
  'startAdding',
  `MATCH (x:Act) WHERE x.came IS NOT NULL
WITH max(x.came) AS last
MERGE (m:Meta {id: 'added'}) SET m.at = last
RETURN count(m.id) AS written`,
)
