import { type ActorId, type DecisionId, FOREVER, type Moment } from '../../model/index.ts'
import { ACTOR_TYPES, type ActorType, TIES } from '../../ontology/index.ts'
import type { ActorRow, Part } from '../rows.ts'
import { type Columns, columnsOf } from './columns.ts'
import { holds, isInForce, isShown } from './held.ts'
import { type BothWays, type FindParams, keyset } from './keyset.ts'
import {
  type AtMoment,
  type ReadStatement,
  type Rows,
  read,
  type WriteStatement,
  type Written,
  write,
} from './statement.ts'

/**
 * What an actor was called, or was, at the moment. `name` is the one with which it was first read; a decision that
 * renames it or changes its type keeps what was before in lists, with the moment until which it was so.
 */
const NAME_THEN = then('a.name', 'a.newName', 'a.wasNames')
export const TYPE_THEN = then('a.type', 'a.type', 'a.wasTypes')

function then(first: string, now: string, before: string): string {
  return `CASE WHEN a.wasUntil IS NULL THEN ${first}
    ELSE coalesce(head([i IN range(0, size(a.wasUntil) - 1) WHERE $at < a.wasUntil[i] | ${before}[i]]), ${now}) END`
}

export interface ActorRecord {
  readonly actorId: ActorId
  readonly actorType: ActorType
  readonly actorName: string
  readonly actorIso3: string | null
}

/** What is read of the actor `a`. */
export const ACTOR: Columns<ActorRecord> = {
  actorId: 'a.id',
  actorType: TYPE_THEN,
  actorName: NAME_THEN,
  actorIso3: 'a.iso3',
}

export const ACTOR_COLUMNS = columnsOf(ACTOR)

/** The second label of an actor, by its type. */
export const ACTOR_LABELS = {
  PERSON: 'Person',
  NATION: 'Nation',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
} as const satisfies Readonly<Record<ActorType, string>>

export interface ActorFilterParams {
  readonly type: ActorType | null
  /** Folded. */
  readonly name: string | null
}

export const readActors = read<AtMoment & { readonly ids: readonly ActorId[] }, ActorRecord>(
  'readActors',
  `MATCH (a:Actor) WHERE a.id IN $ids
RETURN ${ACTOR_COLUMNS} ORDER BY actorId`,
)

/**
 * An actor is found while it has a part in acts that are told, or a tie: not while it is taken for another, whose these
 * are then.
 */
export const IS_FOUND = `(EXISTS { MATCH (a:Actor)<-[p:BY|TO|ABOUT]-(x:Act) WHERE ${holds('p')} AND ${isShown('x')} }
  OR EXISTS { MATCH (a:Actor)-[t:${Object.keys(TIES).join('|')}]-(b:Actor) WHERE ${holds('t')} })`

/** Whether actors are sought among all or by their names. */
export type ActorSearch = 'All' | 'Named'

/** An actor with the name by which it is ordered: the first with which it was read, which never changes. */
export interface FoundActor extends ActorRecord {
  readonly sortName: string
}

type FindActors = BothWays<ReadStatement<FindParams<ActorFilterParams>, FoundActor>>
type CountActors = ReadStatement<
  AtMoment & { readonly filter: ActorFilterParams },
  { readonly total: number }
>

export const findActors: Readonly<Record<ActorSearch, FindActors>> = {
  All: findActorsIn('All'),
  Named: findActorsIn('Named'),
}

export const countActors: Readonly<Record<ActorSearch, CountActors>> = {
  All: countActorsIn('All'),
  Named: countActorsIn('Named'),
}

function findActorsIn(source: ActorSearch): FindActors {
  const order = { key: 'a.name', id: 'a.id', descending: false }
  return keyset(`findActors${source}`, order, (page) =>
    read<FindParams<ActorFilterParams>, FoundActor>(
      page.name,
      `${actorsIn(source, page.condition)}
RETURN ${ACTOR_COLUMNS}, a.name AS sortName ORDER BY ${page.order} LIMIT $limit`,
    ),
  )
}

function countActorsIn(source: ActorSearch): CountActors {
  return read(`countActors${source}`, `${actorsIn(source, 'true')}\nRETURN count(a.id) AS total`)
}

function actorsIn(source: ActorSearch, condition: string): string {
  const isOfType = `($filter.type IS NULL OR ${TYPE_THEN} = $filter.type)`
  if (source === 'All')
    return `MATCH (a:Actor) WHERE ${condition} AND ${isOfType}
  AND ${IS_FOUND}`
  return `MATCH (n:Name)<-[k:CALLED]-(a:Actor) WHERE n.search CONTAINS $filter.name AND ${holds('k')}
WITH DISTINCT a
WHERE ${condition} AND ${isOfType} AND ${IS_FOUND}`
}

/** Whose name or alias each of these folded texts is. */
export const actorsNamed = read<
  AtMoment & { readonly names: readonly string[] },
  { readonly name: string; readonly actorId: ActorId }
>(
  'actorsNamed',
  `MATCH (n:Name)<-[k:CALLED]-(a:Actor) WHERE n.search IN $names AND ${holds('k')}
WITH DISTINCT n.search AS name, a.id AS actorId
RETURN name AS name, actorId AS actorId ORDER BY name, actorId`,
)

export const namesOfActors = read<
  AtMoment & { readonly ids: readonly ActorId[] },
  { readonly actorId: ActorId; readonly name: string }
>(
  'namesOfActors',
  `MATCH (a:Actor)-[k:CALLED]->(n:Name) WHERE a.id IN $ids AND ${holds('k')}
WITH DISTINCT a.id AS actorId, n.id AS name
RETURN actorId AS actorId, name AS name ORDER BY actorId, name`,
)

/** Adds the actors that are not stored yet, one statement for each type of actor. */
export const mergeActors = forEachActorType<ActorRow>((label) => [
  `merge${label}s`,
  `MERGE (a:Actor {id: row.id})
ON CREATE SET a:${label}, a.type = row.type, a.name = row.name, a.iso3 = row.iso3`,
])

/** One statement for each type of actor, as Cypher takes no label from a parameter: its name, and what it does with a row. */
export function forEachActorType<Row>(
  nameAndText: (label: string) => readonly [name: string, text: string],
): Readonly<Record<ActorType, WriteStatement<Rows<Row>, Written>>> {
  const statements = ACTOR_TYPES.map((type) => {
    const [name, text] = nameAndText(ACTOR_LABELS[type])
    return [type, write(name, `UNWIND $rows AS row\n${text}\nRETURN count(a.id) AS written`)]
  })
  return Object.fromEntries(statements)
}

export interface NewName {
  readonly name: string
  /** The name folded. */
  readonly search: string
}

export const mergeNameNodes = write<Rows<NewName>>(
  'mergeNameNodes',
  `UNWIND $rows AS row
MERGE (n:Name {id: row.name}) ON CREATE SET n.search = row.search
RETURN count(n.id) AS written`,
)

export interface Calling {
  readonly name: string
  /** The actor that was read, and the one it is taken for. */
  readonly readAs: ActorId
  readonly actorId: ActorId
  /** The decision that gave the name; '' where an article did. */
  readonly given: DecisionId | ''
  readonly since: Moment
}

export const callActors = write<Rows<Calling>>(
  'callActors',
  `UNWIND $rows AS row
MATCH (a:Actor {id: row.actorId})
MATCH (n:Name {id: row.name})
MERGE (a)-[k:CALLED {readAs: row.readAs, given: row.given, until: ${FOREVER}}]->(n) ON CREATE SET k.since = row.since
RETURN count(n.id) AS written`,
)

/** Which of these actors are taken for others, and for whom. */
export const mergedActors = read<{ readonly ids: readonly ActorId[] }, Identity<ActorId>>(
  'mergedActors',
  `MATCH (b:Actor)-[i:TAKEN_FOR]->(a:Actor) WHERE b.id IN $ids AND ${isInForce('i')}
RETURN b.id AS id, a.id AS isId ORDER BY id`,
)

export interface Identity<Id> {
  readonly id: Id
  readonly isId: Id
}

/** How many edges each actor has to acts, those that have ended among them; it takes Neo4j no time to tell. */
export const partsOfActors = read<
  { readonly ids: readonly ActorId[] },
  { readonly id: ActorId } & Readonly<Record<Part, number>>
>(
  'partsOfActors',
  `MATCH (n:Actor) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)<-[:BY]-() } AS BY, COUNT { (n)<-[:TO]-() } AS TO, COUNT { (n)<-[:ABOUT]-() } AS ABOUT
ORDER BY id`,
)

export const countEverything = read<
  AtMoment,
  {
    readonly articles: number
    readonly actors: number
    readonly acts: number
    readonly reports: number
  }
>(
  'countEverything',
  `RETURN COUNT { MATCH (d:Article) WHERE d.recordedAt <= $at } AS articles,
  COUNT { MATCH (a:Actor) WHERE ${IS_FOUND} } AS actors,
  COUNT { MATCH (x:Act) WHERE ${isShown('x')} } AS acts,
  COUNT { MATCH (r:Report)-[t:TELLS]->(y:Act) WHERE ${holds('t')} } AS reports`,
)
