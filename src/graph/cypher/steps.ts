import type { ActorId } from '../../model/index.ts'
import type { ActFilter } from '../graph.ts'
import type { NetworkStep, StepRecord } from '../rows.ts'
import { actCondition, type PartyList } from './actCondition.ts'
import { type Sought, soughtActs, type Values } from './findActs.ts'
import { holds } from './held.ts'
import { SYMMETRIC } from './matrix.ts'
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

export interface AllStepsParams extends AtMoment {
  readonly filter: Values
  readonly limit: number
}

/** Who did acts of a filter to whom; what is the same either way is from each to the other. */
export function allSteps(
  filter: ActFilter,
  among?: PartyList,
): Sought<ReadStatement<AllStepsParams, NetworkStep>> {
  const { text, values } = soughtActs(filter, among)
  const statement = read<AllStepsParams, NetworkStep>(
    `allSteps${among ? 'From' : ''}`,
    `${text}
MATCH (x:Act)-[u:BY|TO]->(z:Actor) WHERE ${holds('u')}
WITH x, count(DISTINCT z.id) AS parties
WHERE parties <= ${MOST_PARTIES}
MATCH (x:Act)-[p:BY|TO]->(a:Actor) WHERE ${holds('p')}
WITH DISTINCT x, a, type(p) AS own
WHERE own = 'BY' OR x.type IN [${SYMMETRIC}]
MATCH (x:Act)-[q:BY|TO]->(b:Actor) WHERE ${holds('q')}
WITH DISTINCT x, a, b, type(q) AS part
WHERE b.id <> a.id AND (part = 'TO' OR x.type IN [${SYMMETRIC}])
WITH DISTINCT x, a.id AS fromId, b.id AS toId
RETURN fromId AS fromId, toId AS toId, count(x.id) AS acts,
  sum(CASE WHEN x.type IN [${SYMMETRIC}] THEN 1 ELSE 0 END) AS mutual
ORDER BY acts DESC, fromId, toId LIMIT $limit`,
  )
  return { statement, filter: values }
}
