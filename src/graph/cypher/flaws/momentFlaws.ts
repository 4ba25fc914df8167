import { FOREVER } from '../../../model/index.ts'
import { TIES } from '../../../ontology/index.ts'
import { type FlawStatement, flaw } from './flawStatement.ts'

/** Edges that hold from a moment until another, with the labels at their ends. */
const HELD = [
  ['Parties', 'Act', 'BY|TO|ABOUT', 'Actor'],
  ['Tellings', 'Report', 'TELLS', 'Act'],
  ['Responses', 'Act', 'RESPONDS_TO', 'Act'],
  ['Callings', 'Actor', 'CALLED', 'Name'],
  ['Ties', 'Actor', Object.keys(TIES).join('|'), 'Actor'],
  ['ActorTakings', 'Actor', 'TAKEN_FOR', 'Actor'],
  ['ActTakings', 'Act', 'TAKEN_FOR', 'Act'],
] as const

/** Lists of moments, each later than the one before. */
const RISING = [
  ['Report', 'retired'],
  ['Report', 'rejected'],
  ['Report', 'confirmed'],
  ['Actor', 'wasUntil'],
] as const

/**
 * An edge that a later one replaces at once may hold for no time; none ends before it begins, or lacks a moment. An act
 * is shown exactly while a report tells it: each telling lies in a time in which it is shown, such a time begins where a
 * telling begins and ends where one ends, and no telling ends in its midst but where another goes on.
 */
export const momentFlaws: readonly FlawStatement[] = [
  ...HELD.map(([name, from, types, to]) =>
    flaw(
      'MOMENT',
      `Moments${name}`,
      'an edge to … does not say since and until when it holds, or ends before it begins',
      `MATCH (n:${from})-[p:${types}]->(m:${to}) WHERE p.since IS NULL OR p.until IS NULL OR p.until < p.since
WITH n.id AS id, m.id AS other`,
    ),
  ),
  ...RISING.map(([label, list]) =>
    flaw(
      'MOMENT',
      `Rising${label}${list}`,
      `the moments in "${list}" do not rise`,
      `MATCH (n:${label}) WHERE n.${list} IS NOT NULL AND size(n.${list}) > 1
  AND size([i IN range(1, size(n.${list}) - 1) WHERE n.${list}[i - 1] >= n.${list}[i]]) > 0
WITH n.id AS id, null AS other`,
    ),
  ),
  flaw(
    'SHOWN',
    'ShownTellings',
    'it is told by report … at a moment at which it is not shown, or is shown on when no report tells it',
    `MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE t.since < t.until
  AND (size([m IN x.shown WHERE m <= t.since]) % 2 = 0
  OR size([m IN x.shown WHERE t.since < m AND m < t.until]) > 0
  OR (t.until < ${FOREVER} AND NOT t.until IN x.shown
    AND NOT EXISTS { MATCH (x:Act)<-[u:TELLS]-(s:Report) WHERE u.since <= t.until AND t.until < u.until }))
WITH x.id AS id, r.id AS other`,
  ),
  flaw(
    'SHOWN',
    'ShownMoments',
    'it comes or goes at a moment at which no report begins or ends to tell it',
    `MATCH (x:Act)
OPTIONAL MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE t.since < t.until
WITH x.id AS id, x.shown AS shown, collect(t.since) AS comings, collect(t.until) AS goings
WHERE shown IS NULL OR (size(shown) > 0 AND size([i IN range(0, size(shown) - 1)
  WHERE (i % 2 = 0 AND NOT shown[i] IN comings) OR (i % 2 = 1 AND NOT shown[i] IN goings)
  OR (i > 0 AND shown[i - 1] >= shown[i])]) > 0)
WITH id, null AS other`,
  ),
]
