import type { ActorId } from '../../model/index.ts'
import { ACTOR_TYPES, type ActorType } from '../../ontology/index.ts'
import type { ActorRow } from '../rows.ts'
import { type FindParams, keyset } from './keyset.ts'
import { type NoParams, type Rows, read, type WriteStatement, type Written, write } from './statement.ts'

/** Columns of the actor `a`; null all of them where an optional pattern found none. */
export const ACTOR_COLUMNS =
  'a.id AS actorId, a.type AS actorType, a.name AS actorName, a.aliases AS actorAliases, a.iso3 AS actorIso3'

export interface ActorRecord {
  readonly actorId: ActorId
  readonly actorType: ActorType
  readonly actorName: string
  readonly actorAliases: readonly string[]
  readonly actorIso3: string | null
}

/** The second label of an actor, by its type. */
const LABELS = {
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

const FILTER =
  '($filter.type IS NULL OR a.type = $filter.type) AND ($filter.name IS NULL OR a.search CONTAINS $filter.name)'

export const readActors = read<{ readonly ids: readonly ActorId[] }, ActorRecord>(
  'readActors',
  `MATCH (a:Actor) WHERE a.id IN $ids
RETURN ${ACTOR_COLUMNS} ORDER BY actorId`,
)

export const findActors = keyset('findActors', { key: 'a.name', id: 'a.id', descending: false }, (page) =>
  read<FindParams<ActorFilterParams>, ActorRecord>(
    page.name,
    `MATCH (a:Actor) WHERE ${page.condition} AND ${FILTER}
RETURN ${ACTOR_COLUMNS} ORDER BY ${page.order} LIMIT $limit`,
  ),
)

export const countActors = read<{ readonly filter: ActorFilterParams }, { readonly total: number }>(
  'countActors',
  `MATCH (a:Actor) WHERE ${FILTER} RETURN count(a.id) AS total`,
)

export interface NewActor extends ActorRow {
  /** Folded name and aliases. */
  readonly search: string
}

/** Adds the actors that are not stored yet, one statement for each type of actor. */
export const mergeActors = Object.fromEntries(
  ACTOR_TYPES.map((type) => [type, mergeActorsOf(type)]),
) as Readonly<Record<ActorType, WriteStatement<Rows<NewActor>, Written>>>

function mergeActorsOf(type: ActorType): WriteStatement<Rows<NewActor>, Written> {
  const label = LABELS[type]
  return write(
    `merge${label}s`,
    `UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
ON CREATE SET a:${label}, a.type = row.type, a.name = row.name, a.aliases = row.aliases, a.iso3 = row.iso3, a.search = row.search
RETURN count(a.id) AS written`,
  )
}

/**
 * The names of stored actors, locked until the transaction ends, so that two writers cannot lose an alias to one
 * another. Setting a property takes the lock, and the value set is the one that is there.
 */
export const lockActors = write<Rows<{ readonly id: ActorId }>, StoredNames>(
  'lockActors',
  `UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) SET a.id = row.id
RETURN a.id AS id, a.name AS name, a.aliases AS aliases ORDER BY id`,
)

export interface StoredNames {
  readonly id: ActorId
  readonly name: string
  readonly aliases: readonly string[]
}

export const setAliases = write<
  Rows<{ readonly id: ActorId; readonly aliases: readonly string[]; readonly search: string }>
>(
  'setAliases',
  `UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) SET a.aliases = row.aliases, a.search = row.search
RETURN count(a.id) AS written`,
)

export const countEverything = read<
  NoParams,
  {
    readonly articles: number
    readonly actors: number
    readonly acts: number
    readonly reports: number
  }
>(
  'countEverything',
  `RETURN COUNT { MATCH (d:Article) } AS articles, COUNT { MATCH (a:Actor) } AS actors,
  COUNT { MATCH (x:Act) } AS acts, COUNT { MATCH (r:Report) } AS reports`,
)
