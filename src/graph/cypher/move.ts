import { type ActId, type ActorId, FOREVER, type Moment } from '../../model/index.ts'
import { TIES, type TieType } from '../../ontology/index.ts'
import { PARTS } from '../rows.ts'
import { isInForce } from './held.ts'
import { type WriteStatement, type Written, write } from './statement.ts'

/** Edges that move from one actor or act to another: those read of some of the actors or acts that it stands for. */
export interface Move<Id> {
  readonly from: Id
  readonly to: Id
  readonly readAs: readonly string[]
  readonly at: Moment
}

/** For what an edge `p` stands at its near end. */
export const NEAR_END = { Actor: 'p.readAs', Act: 'coalesce(p.splitTo, p.readAs)' } as const

type MoveStatement<Id> = WriteStatement<Move<Id>, Written>

/** Whom acts are by, to and about; what actors are called; their ties at either end. */
export const moveActorEdges: readonly MoveStatement<ActorId>[] = [
  ...PARTS.map((part) =>
    moving<ActorId>(
      `moveParties${part}`,
      'Actor',
      `(n:Actor)<-[p:${part}]-(x:Act)`,
      `(m)<-[q:${part}]-(x)`,
      NEAR_END.Actor,
      ['readAs', 'place', 'splitFrom', 'sortDate'],
      'q.actorId = m.id',
    ),
  ),
  move<ActorId>('moveNames', 'Actor', '(n:Actor)-[p:CALLED]->(x:Name)', '(m)-[q:CALLED]->(x)', ['given']),
  ...(Object.keys(TIES) as TieType[]).flatMap((type) => [
    move<ActorId>(`moveTies${type}`, 'Actor', `(n:Actor)-[p:${type}]->(x:Actor)`, `(m)-[q:${type}]->(x)`, [
      'toReadAs',
      'title',
    ]),
    moveFarEnd<ActorId>(`moveTiesTo${type}`, 'Actor', type, ['title']),
  ]),
]

/** Reports that tell acts, and answers at either end. */
export const moveActEdges: readonly MoveStatement<ActId>[] = [
  move<ActId>('moveTellings', 'Act', '(n:Act)<-[p:TELLS]-(x:Report)', '(m)<-[q:TELLS]-(x)', ['splitTo']),
  move<ActId>('moveResponses', 'Act', '(n:Act)-[p:RESPONDS_TO]->(x:Act)', '(m)-[q:RESPONDS_TO]->(x)', [
    'toReadAs',
    'splitTo',
    'kind',
    'via',
  ]),
  moveFarEnd<ActId>('moveResponsesTo', 'Act', 'RESPONDS_TO', ['splitTo', 'kind', 'via']),
]

/** Edges from the nodes that are moved: what is read of their near end is in `readAs`, unless it is a part of that by now. */
function move<Id>(
  name: string,
  label: 'Actor' | 'Act',
  from: string,
  to: string,
  kept: readonly string[],
): MoveStatement<Id> {
  return moving(name, label, from, to, NEAR_END[label], ['readAs', ...kept])
}

/** Edges to the nodes that are moved: what is read of their far end is in `toReadAs`. */
function moveFarEnd<Id>(
  name: string,
  label: 'Actor' | 'Act',
  type: string,
  kept: readonly string[],
): MoveStatement<Id> {
  const from = `(n:${label})<-[p:${type}]-(x:${label})`
  return moving(name, label, from, `(m)<-[q:${type}]-(x)`, 'p.toReadAs', ['readAs', 'toReadAs', ...kept])
}

/**
 * Ends edges at the moment and lets like ones begin there at the other node. Those that only began later, as when
 * decisions of an export are made after its rows were written, begin anew when they began.
 */
function moving<Id>(
  name: string,
  label: string,
  from: string,
  to: string,
  end: string,
  kept: readonly string[],
  ...made: readonly string[]
): MoveStatement<Id> {
  const set = [...kept.map((key) => `q.${key} = p.${key}`), ...made]
  return write(
    name,
    `MATCH (m:${label} {id: $to})
MATCH ${from} WHERE n.id = $from AND ${end} IN $readAs AND ${isInForce('p')}
WITH m, x, p, CASE WHEN p.since > $at THEN p.since ELSE $at END AS moment
CREATE ${to}
SET ${set.join(', ')}, q.since = moment, q.until = ${FOREVER}, p.until = moment
RETURN count(q.since) AS written`,
  )
}
