import { type ActorId, FOREVER } from '../../model/index.ts'
import { TIES } from '../../ontology/index.ts'
import { type Rows, read, type WriteStatement, type Written, write } from './statement.ts'

/** How many nodes or edges are given moments at a time. */
export interface Few {
  readonly limit: number
}

/**
 * What version 3 of the schema works out for graphs of earlier ones, each run until it finds nothing more, in this
 * order: edges of an act hold since its first report was recorded, ties since ever.
 */
export const momentFills: readonly WriteStatement<Few, Written>[] = [
  write(
    'fillReports',
    `MATCH (r:Report) WHERE r.retired IS NULL
WITH r LIMIT $limit
SET r.retired = [], r.confirmed = []
RETURN count(r.id) AS written`,
  ),
  write(
    'fillTellings',
    `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE t.since IS NULL
WITH r, t, x LIMIT $limit
SET t.readAs = x.id, t.since = r.recordedAt, t.until = ${FOREVER}
RETURN count(x.id) AS written`,
  ),
  write(
    'fillActs',
    `MATCH (x:Act) WHERE x.shown IS NULL
WITH x LIMIT $limit
MATCH (x:Act)<-[:TELLS]-(r:Report)
WITH x, min(r.recordedAt) AS since
SET x.shown = [since]
RETURN count(x.id) AS written`,
  ),
  write(
    'fillParties',
    `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE p.since IS NULL
WITH x, p, a LIMIT $limit
SET p.readAs = a.id, p.since = head(x.shown), p.until = ${FOREVER}
RETURN count(a.id) AS written`,
  ),
  write(
    'fillResponses',
    `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE p.since IS NULL
WITH x, p, y LIMIT $limit
MATCH (x:Act)<-[:TELLS]-(r:Report)
WITH x, p, y, min(r.id) AS via
SET p.readAs = x.id, p.toReadAs = y.id, p.via = via, p.since = head(x.shown), p.until = ${FOREVER}
RETURN count(y.id) AS written`,
  ),
  write(
    'fillTies',
    `MATCH (f:Actor)-[p:${Object.keys(TIES).join('|')}]->(g:Actor) WHERE p.since IS NULL
WITH f, p, g LIMIT $limit
SET p.readAs = f.id, p.toReadAs = g.id, p.since = 0, p.until = ${FOREVER}
RETURN count(g.id) AS written`,
  ),
]

/** What version 7 of the schema adds to graphs of earlier ones: edges say whose and of which day they are. */
export const orderFill = write<Few>(
  'fillOrder',
  `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor) WHERE p.sortDate IS NULL
WITH x, p, a LIMIT $limit
SET p.actorId = a.id, p.sortDate = x.sortDate
RETURN count(a.id) AS written`,
)

/** What version 8 of the schema adds to what splits of earlier ones have made: of which part it is. */
export const partFills: readonly WriteStatement<Few, Written>[] = [
  write(
    'fillPartTellings',
    `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE x.isPart AND t.splitTo IS NULL
WITH t, x LIMIT $limit
SET t.splitTo = x.id
RETURN count(x.id) AS written`,
  ),
  write(
    'fillPartResponses',
    `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE x.isPart AND p.readAs <> x.id AND p.splitTo IS NULL
WITH p, x LIMIT $limit
SET p.splitTo = x.id
RETURN count(x.id) AS written`,
  ),
]

/** What version 8 of the schema adds to decisions of earlier ones. */
export const recordFill = write<Few>(
  'fillRecorded',
  `MATCH (e:Decision) WHERE e.recordedAt IS NULL
WITH e LIMIT $limit
SET e.recordedAt = coalesce(e.proposedAt, e.at)
RETURN count(e.id) AS written`,
)

/** Actors that were stored when their aliases were kept in a list. */
export const actorsWithAliases = read<
  Few,
  { readonly id: ActorId; readonly name: string; readonly aliases: readonly string[] }
>(
  'actorsWithAliases',
  `MATCH (a:Actor) WHERE a.aliases IS NOT NULL
RETURN a.id AS id, a.name AS name, a.aliases AS aliases ORDER BY id LIMIT $limit`,
)

export const clearAliases = write<Rows<{ readonly id: ActorId }>>(
  'clearAliases',
  `UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) SET a.aliases = null, a.search = null
RETURN count(a.id) AS written`,
)
