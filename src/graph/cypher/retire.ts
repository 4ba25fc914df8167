import type { ActId, Moment, ReportId } from '../../model/index.ts'
import { isInForce } from './held.ts'
import { type Rows, read, write } from './statement.ts'

/** Which act a report tells, or told last. */
export interface Telling {
  readonly id: ReportId
  readonly actId: ActId
  /** Whether a decision made the act of some of the reports of another. */
  readonly isPart: boolean | null
  /** The act that was read. */
  readonly readAs: ActId
  readonly since: Moment
  readonly until: Moment
  /** The moments at which it was given up and found again, in turn, and those at which it was rejected and not. */
  readonly retired: readonly Moment[]
  readonly rejected: readonly Moment[] | null
}

/** All tellings of some reports, the last of each at the end. */
export const tellingsOfReports = read<{ readonly ids: readonly ReportId[] }, Telling>(
  'tellingsOfReports',
  `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE r.id IN $ids
RETURN r.id AS id, x.id AS actId, x.isPart AS isPart, t.readAs AS readAs, t.since AS since, t.until AS until, r.retired AS retired,
  r.rejected AS rejected ORDER BY id, until, since, actId`,
)

export const setRetired = write<Rows<{ readonly id: ReportId; readonly retired: readonly Moment[] }>>(
  'setRetired',
  `UNWIND $rows AS row
MATCH (r:Report {id: row.id}) SET r.retired = row.retired
RETURN count(r.id) AS written`,
)

export interface NewTelling {
  readonly id: ReportId
  readonly actId: ActId
  readonly readAs: ActId
  /** The part of the act that was read, where a split has made one of this report. */
  readonly splitTo: ActId | null
  readonly since: Moment
  readonly until: Moment
}

export const tellActs = write<Rows<NewTelling>>(
  'tellActs',
  `UNWIND $rows AS row
MATCH (r:Report {id: row.id})
MATCH (x:Act {id: row.actId})
MERGE (r)-[t:TELLS {readAs: row.readAs, until: row.until}]->(x)
ON CREATE SET t.since = row.since, t.splitTo = row.splitTo
RETURN count(x.id) AS written`,
)

export interface Ending {
  readonly id: ReportId
  readonly actId: ActId
  readonly until: Moment
}

export const endTellings = write<Rows<Ending>>(
  'endTellings',
  `UNWIND $rows AS row
MATCH (r:Report {id: row.id})-[t:TELLS]->(x:Act) WHERE x.id = row.actId AND t.until > row.until
SET t.until = CASE WHEN t.since > row.until THEN t.since ELSE row.until END
RETURN count(x.id) AS written`,
)

/** Ends what a report told: that one act answers another. */
export const endResponses = write<Rows<Ending>>(
  'endResponses',
  `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})-[p:RESPONDS_TO]->(y:Act) WHERE p.via = row.id AND ${isInForce('p')}
SET p.until = row.until
RETURN count(y.id) AS written`,
)
