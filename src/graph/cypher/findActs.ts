import type { ActorId, IsoDate } from '../../model/index.ts'
import type { ActType, Modality, Polarity } from '../../ontology/index.ts'
import { ACT_COLUMNS, type ActRecord, JOIN_ACT } from './acts.ts'
import { holds, isShown } from './held.ts'
import { type BothWays, type FindParams, keyset } from './keyset.ts'
import { ORIGINS_THEN } from './origins.ts'
import { type AtMoment, type ReadStatement, read } from './statement.ts'

/** A filter of acts; null does not restrict. */
export interface ActFilterParams {
  readonly types: readonly ActType[] | null
  readonly by: readonly ActorId[] | null
  readonly to: readonly ActorId[] | null
  readonly involving: readonly ActorId[] | null
  /** Folded. */
  readonly text: string | null
  readonly happenedFrom: IsoDate | null
  readonly happenedTo: IsoDate | null
  readonly publishedFrom: IsoDate | null
  readonly publishedTo: IsoDate | null
  readonly polarity: Polarity | null
  readonly modality: Modality | null
  readonly vouched: boolean | null
  readonly minOrigins: number | null
}

/**
 * Where the search for acts sets out: from the actors of the first of these filters that is given, so that the acts
 * of one actor are found without looking at all others; from all acts where none is.
 */
export const ANCHORS = ['by', 'to', 'involving', 'all'] as const
export type Anchor = (typeof ANCHORS)[number]

/** Relationships from an act to the actors of a filter. */
const RELATIONS = { by: 'BY', to: 'TO', involving: 'BY|TO|ABOUT' } as const

/**
 * How far a filter looks: at the acts' own properties, or at all that is around them: their reports, articles and
 * other actors. Grafeo goes through a pattern for each act even where its condition is not asked for.
 */
export type Reach = 'own' | 'around'

/** Conditions on the properties of an act `x`. */
const OWN = [
  isShown('x'),
  '($filter.types IS NULL OR x.type IN $filter.types)',
  `($filter.minOrigins IS NULL OR ${ORIGINS_THEN} >= $filter.minOrigins)`,
  '($filter.polarity IS NULL OR x.polarity = $filter.polarity)',
  '($filter.modality IS NULL OR x.modality = $filter.modality)',
  '($filter.happenedFrom IS NULL OR x.happenedTo >= $filter.happenedFrom)',
  '($filter.happenedTo IS NULL OR x.happenedFrom <= $filter.happenedTo)',
]

/** Conditions on the reports of an act `x`. */
const AROUND = [
  `($filter.vouched IS NULL
    OR $filter.vouched = EXISTS { MATCH (x:Act)<-[t:TELLS]-(v:Report) WHERE v.depth = 0 AND ${holds('t')} })`,
  `($filter.text IS NULL OR x.search CONTAINS $filter.text
    OR EXISTS { MATCH (x:Act)<-[t:TELLS]-(s:Report) WHERE s.search CONTAINS $filter.text AND ${holds('t')} })`,
  `(($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL)
    OR EXISTS { MATCH (x:Act)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article)
      WHERE ${holds('t')} AND ($filter.publishedFrom IS NULL OR d.publishedOn >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR d.publishedOn <= $filter.publishedTo) })`,
]

type FindActs = BothWays<ReadStatement<FindParams<ActFilterParams>, ActRecord>>
type CountActs = ReadStatement<AtMoment & { readonly filter: ActFilterParams }, { readonly total: number }>

export const findActs: Readonly<Record<Anchor, Readonly<Record<Reach, FindActs>>>> = {
  by: { own: findActsFrom('by', 'own'), around: findActsFrom('by', 'around') },
  to: { own: findActsFrom('to', 'own'), around: findActsFrom('to', 'around') },
  involving: { own: findActsFrom('involving', 'own'), around: findActsFrom('involving', 'around') },
  all: { own: findActsFrom('all', 'own'), around: findActsFrom('all', 'around') },
}

export const countActs: Readonly<Record<Anchor, Readonly<Record<Reach, CountActs>>>> = {
  by: { own: countActsFrom('by', 'own'), around: countActsFrom('by', 'around') },
  to: { own: countActsFrom('to', 'own'), around: countActsFrom('to', 'around') },
  involving: { own: countActsFrom('involving', 'own'), around: countActsFrom('involving', 'around') },
  all: { own: countActsFrom('all', 'own'), around: countActsFrom('all', 'around') },
}

function findActsFrom(anchor: Anchor, reach: Reach): FindActs {
  const order = { key: 'x.sortDate', id: 'x.id', descending: true }
  return keyset(`findActs${nameOf(anchor, reach)}`, order, (page) =>
    read<FindParams<ActFilterParams>, ActRecord>(
      page.name,
      `${actsOf(anchor)}
WHERE ${page.condition}
  AND ${conditions(anchor, reach)}
WITH x ORDER BY ${page.order} LIMIT $limit
WITH x, ${JOIN_ACT}
RETURN ${ACT_COLUMNS} ORDER BY ${page.order}, part, place, actorId`,
    ),
  )
}

function countActsFrom(anchor: Anchor, reach: Reach): CountActs {
  return read(
    `countActs${nameOf(anchor, reach)}`,
    `${actsOf(anchor)}
WHERE ${conditions(anchor, reach)}
RETURN count(x.id) AS total`,
  )
}

/** Goes before a WHERE. */
function actsOf(anchor: Anchor): string {
  if (anchor === 'all') return 'MATCH (x:Act)'
  return `MATCH (n:Actor)<-[q:${RELATIONS[anchor]}]-(x:Act) WHERE n.id IN $filter.${anchor} AND ${holds('q')}
WITH DISTINCT x`
}

/** Filters by actors that come before the anchor were not given: else they would be the anchor. */
function conditions(anchor: Anchor, reach: Reach): string {
  const others = ANCHORS.slice(ANCHORS.indexOf(anchor) + 1).flatMap((other) =>
    other === 'all' ? [] : [conditionOn(other)],
  )
  return (reach === 'own' ? OWN : [...OWN, ...AROUND, ...others]).join('\n  AND ')
}

function conditionOn(filter: Exclude<Anchor, 'all'>): string {
  return `($filter.${filter} IS NULL
    OR EXISTS { MATCH (x:Act)-[q:${RELATIONS[filter]}]->(m:Actor) WHERE m.id IN $filter.${filter} AND ${holds('q')} })`
}

function nameOf(anchor: Anchor, reach: Reach): string {
  const from = anchor === 'all' ? '' : anchor.charAt(0).toUpperCase() + anchor.slice(1)
  return `${from}${reach === 'own' ? '' : 'Around'}`
}
