import { TIES } from '../../../ontology/index.ts'
import { isInForce } from '../held.ts'
import { type FlawStatement, flaw } from './flawStatement.ts'

/**
 * Edges that stand at what a node is taken for, as `pattern` from the node `n`, with the property in which it says for
 * which node it was read.
 */
const MOVED = [
  ['Parties', 'Actor', '<-[p:BY|TO|ABOUT]-(x:Act)', 'readAs'],
  ['Callings', 'Actor', '-[p:CALLED]->(x:Name)', 'readAs'],
  ['Ties', 'Actor', `-[p:${Object.keys(TIES).join('|')}]->(x:Actor)`, 'readAs'],
  ['TiesTo', 'Actor', `<-[p:${Object.keys(TIES).join('|')}]-(x:Actor)`, 'toReadAs'],
  ['Tellings', 'Act', '<-[p:TELLS]-(x:Report)', 'readAs'],
  ['Responses', 'Act', '-[p:RESPONDS_TO]->(x:Act)', 'readAs'],
  ['ResponsesTo', 'Act', '<-[p:RESPONDS_TO]-(x:Act)', 'toReadAs'],
] as const

/** Whether an act `n` is a part that a split has made, or one is taken for it: such a part tells what was read of another. */
const IS_PART = `coalesce(n.isPart, false) OR EXISTS { MATCH (m:Act)-[j:TAKEN_FOR]->(n:Act) WHERE m.isPart AND ${isInForce('j')} }`

export const viewFlaws: readonly FlawStatement[] = [
  ...MOVED.flatMap(([name, label, pattern, readAs]) => [
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
      `MATCH (n:${label})${pattern} WHERE ${isInForce('p')} AND p.${readAs} <> n.id
  AND NOT EXISTS { MATCH (m:${label})-[i:TAKEN_FOR]->(n:${label}) WHERE m.id = p.${readAs} AND ${isInForce('i')} }${
    label === 'Act' ? `\n  AND NOT (${IS_PART})` : ''
  }
WITH n.id AS id, p.${readAs} AS other`,
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
