import type { ActorId } from '../../model/index.ts'
import type { ActFilter } from '../graph.ts'
import type { StepRecord } from '../rows.ts'
import { actCondition } from './actCondition.ts'
import type { Sought, Values } from './findActs.ts'
import { holds } from './held.ts'
import { type AtMoment, type ReadStatement, read } from './statement.ts'
import { MOST_PARTIES } from './typedEdges.ts'

export interface StepsParams extends AtMoment {
  readonly ids: readonly ActorId[]
  /** Actors to whom no step is wanted. */
  readonly passed: readonly ActorId[]
  readonly filter: Values
}

/** Who stands in an act of a filter with one of these actors, by either end; large gatherings do not count. */
export function stepsOfActors(filter: ActFilter): Sought<ReadStatement<StepsParams, StepRecord>> {
  const { text, values } = actCondition(filter)
  const statement = read<StepsParams, StepRecord>(
    'stepsOfActors',
    `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $ids AND ${holds('p')}
WITH DISTINCT a, x
WHERE ${text}
MATCH (x:Act)-[u:BY|TO]->(z:Actor) WHERE ${holds('u')}
WITH a, x, count(DISTINCT z.id) AS parties
WHERE parties <= ${MOST_PARTIES}
MATCH (x:Act)-[q:BY|TO]->(b:Actor) WHERE ${holds('q')}
WITH DISTINCT a, b, x
WHERE NOT b.id IN $passed
RETURN a.id AS fromId, b.id AS toId, count(x.id) AS acts ORDER BY fromId, toId`,
  )
  return { statement, filter: values }
}
