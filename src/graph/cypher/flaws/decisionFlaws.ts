import { ACTOR_TYPES } from '../../../ontology/index.ts'
import type { DecisionKind } from '../../rows.ts'
import { isInForce } from '../held.ts'
import { type FlawStatement, flaw } from './flawStatement.ts'

const ACTOR_TYPE = `e.value IN [${ACTOR_TYPES.map((type) => `'${type}'`).join(', ')}]`

/** Decisions in force that have not had their effect on one of what they name, each with that. */
export const decisionFlaws: readonly FlawStatement[] = [
  ...(['Actor', 'Act'] as const).map((label) =>
    without(`Merged${label}s`, 'MERGE', 'true', takenFor(label, 'e.into')),
  ),
  without(
    'Split',
    'SPLIT',
    'true',
    `OPTIONAL MATCH (n:Report)-[t:TELLS]->(x:Act) WHERE n.id = subject AND x.id IN e.made
WITH e, subject, x.id AS found`,
  ),
  ...(['rejected', 'confirmed'] as const).map((mark) =>
    without(
      mark === 'rejected' ? 'Rejected' : 'Confirmed',
      mark === 'rejected' ? 'REJECT' : 'CONFIRM',
      'true',
      `OPTIONAL MATCH (n:Report) WHERE n.id = subject AND size(coalesce(n.${mark}, [])) % 2 = 1
WITH e, subject, n.id AS found`,
    ),
  ),
  without(
    'Renamed',
    'RENAME',
    'true',
    `OPTIONAL MATCH (n:Actor) WHERE n.id = subject AND e.at IN coalesce(n.wasUntil, [])
OPTIONAL MATCH (n:Actor)-[:TAKEN_FOR*0..1]->(m:Actor)
OPTIONAL MATCH (m:Actor)-[k:CALLED]->(o:Name) WHERE k.given = e.id AND ${isInForce('k')}
WITH e, subject, o.id AS found`,
  ),
  without(
    'RetypedActors',
    'RETYPE',
    ACTOR_TYPE,
    `OPTIONAL MATCH (n:Actor) WHERE n.id = subject AND e.at IN coalesce(n.wasUntil, [])
WITH e, subject, n.id AS found`,
  ),
  without('RetypedActs', 'RETYPE', `NOT ${ACTOR_TYPE}`, takenFor('Act', 'head(e.made)')),
  // A later decision may have ended it.
  without(
    'Linked',
    'LINK',
    'true',
    `MATCH (o:Act {id: subject})-[:TAKEN_FOR*0..1]->(n:Act)
OPTIONAL MATCH (n:Act)-[p:RESPONDS_TO]->(m:Act) WHERE p.via = e.id AND (${isInForce('p')} OR p.endedBy IS NOT NULL)
WITH e, subject, m.id AS found`,
  ),
  without(
    'Unlinked',
    'UNLINK',
    'true',
    `OPTIONAL MATCH (n:Act)-[p:RESPONDS_TO]->(m:Act) WHERE n.id = subject AND p.endedBy = e.id
WITH e, subject, m.id AS found`,
  ),
  flaw(
    'NAME',
    'GivenNames',
    'it has a name that decision … gave, which is not in force',
    `MATCH (a:Actor)-[k:CALLED]->(n:Name) WHERE k.given <> '' AND ${isInForce('k')}
OPTIONAL MATCH (e:Decision) WHERE e.id = k.given AND e.at IS NOT NULL AND e.undoneAt IS NULL
WITH a.id AS id, k.given AS other, e.id AS decision
WHERE decision IS NULL
WITH id, other`,
  ),
]

/** A subject of one kind is taken for the target, or for what that is taken for by now. */
function takenFor(label: 'Actor' | 'Act', target: string): string {
  return `MATCH (n:${label} {id: subject})
OPTIONAL MATCH (o:${label})-[j:TAKEN_FOR]->(q:${label}) WHERE o.id = ${target} AND ${isInForce('j')}
OPTIONAL MATCH (n:${label})-[i:TAKEN_FOR]->(m:${label}) WHERE m.id = coalesce(q.id, ${target}) AND ${isInForce('i')}
WITH e, subject, m.id AS found`
}

/** `sought` gives as `found` what the effect on a subject of the decision `e` shows itself in, or null. */
function without(name: string, kind: DecisionKind, condition: string, sought: string): FlawStatement {
  return flaw(
    'DECISION',
    name,
    'it is in force, and has not had its effect on …',
    `MATCH (e:Decision) WHERE e.kind = $kind AND e.at IS NOT NULL AND e.undoneAt IS NULL AND ${condition}
UNWIND e.subjects AS subject
${sought}
WITH e.id AS id, subject AS subject, sum(CASE WHEN found IS NULL THEN 0 ELSE 1 END) AS effects
WHERE effects = 0
WITH id, subject AS other`,
    kind,
  )
}
