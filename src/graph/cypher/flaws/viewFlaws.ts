import { TIES } from '../../../ontology/index.ts'
import { isInForce } from '../held.ts'
import { NEAR_END } from '../move.ts'
import { type FlawStatement, flaw } from './flawStatement.ts'

/**
 * Edges that stand at what a node is taken for, as `pattern` from the node `n`, with that by which they say for which node
 * they stand.
 */
const MOVED = [
  ['Parties', 'Actor', '<-[p:BY|TO|ABOUT]-(x:Act)', NEAR_END.Actor],
  ['Callings', 'Actor', '-[p:CALLED]->(x:Name)', NEAR_END.Actor],
  ['Ties', 'Actor', `-[p:${Object.keys(TIES).join('|')}]->(x:Actor)`, NEAR_END.Actor],
  ['TiesTo', 'Actor', `<-[p:${Object.keys(TIES).join('|')}]-(x:Actor)`, 'p.toReadAs'],
  ['Tellings', 'Act', '<-[p:TELLS]-(x:Report)', NEAR_END.Act],
  ['Responses', 'Act', '-[p:RESPONDS_TO]->(x:Act)', NEAR_END.Act],
  ['ResponsesTo', 'Act', '<-[p:RESPONDS_TO]-(x:Act)', 'p.toReadAs'],
] as const

export const viewFlaws: readonly FlawStatement[] = [
  ...MOVED.flatMap(([name, label, pattern, own]) => [
    flaw(
      'VIEW',
      `LeftBehind${name}`,
      'it is taken for …, but not all that belongs to it has gone there',
      `MATCH (n:${label})-[i:TAKEN_FOR]->(m:${label}) WHERE ${isInForce('i')}
MATCH (n:${label})${pattern} WHERE ${isInForce('p')}
WITH n.id AS id, m.id AS other`,
    ),
    flaw(
      'VIEW',
      `Astray${name}`,
      'it has what was read of …, which is not taken for it',
      `MATCH (n:${label})${pattern} WHERE ${isInForce('p')} AND ${own} <> n.id
  AND NOT EXISTS { MATCH (m:${label})-[i:TAKEN_FOR]->(n:${label}) WHERE m.id = ${own} AND ${isInForce('i')} }
WITH n.id AS id, ${own} AS other`,
    ),
  ]),
  flaw(
    'VIEW',
    'OutOfOrder',
    'its edge to … does not say whose and of which day it is',
    `MATCH (x:Act)-[p:BY|TO|ABOUT]->(a:Actor)
WHERE coalesce(p.actorId, '') <> a.id OR coalesce(p.sortDate, '-') <> x.sortDate
WITH x.id AS id, a.id AS other`,
  ),
  flaw(
    'VIEW',
    'TellingWrongly',
    'it tells …, though it was given up or rejected',
    `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE ${isInForce('t')}
  AND (size(r.retired) % 2 = 1 OR size(coalesce(r.rejected, [])) % 2 = 1)
WITH r.id AS id, x.id AS other`,
  ),
  flaw(
    'VIEW',
    'TellingNothing',
    'it tells no act, or several, though it was neither given up nor rejected',
    `MATCH (r:Report) WHERE size(r.retired) % 2 = 0 AND size(coalesce(r.rejected, [])) % 2 = 0
OPTIONAL MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE ${isInForce('t')}
WITH r.id AS id, count(DISTINCT x.id) AS told
WHERE told <> 1
WITH id, null AS other`,
  ),
  ...(['Actor', 'Act'] as const).flatMap((label) => [
    flaw(
      'IDENTITY',
      `Chained${label}s`,
      'it is taken for …, which is itself taken for another, or for it',
      `MATCH (n:${label})-[i:TAKEN_FOR]->(m:${label}) WHERE ${isInForce('i')}
MATCH (m:${label})-[j:TAKEN_FOR]->(o:${label}) WHERE ${isInForce('j')}
WITH n.id AS id, m.id AS other`,
    ),
    flaw(
      'IDENTITY',
      `Torn${label}s`,
      'it is taken for several at once',
      `MATCH (n:${label})-[i:TAKEN_FOR]->(m:${label}) WHERE ${isInForce('i')}
WITH n.id AS id, count(m.id) AS targets
WHERE targets > 1
WITH id, null AS other`,
    ),
  ]),
]
