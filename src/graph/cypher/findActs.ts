import type { ActorId, IsoDate } from '../../model/index.ts'
import type { ActType, Modality, Polarity } from '../../ontology/index.ts'
import type { Part } from '../rows.ts'
import { ACT_COLUMNS, type ActRecord, JOIN_ACT } from './acts.ts'
import { holds, isShown } from './held.ts'
import { type BothWays, type FindParams, keyset, type PageText } from './keyset.ts'
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
 * Where the search for acts sets out: from the actors of the first of these lists of filters that are all given, so that
 * the acts of one actor are found without looking at all others, and those of two from the one who has fewer; from all
 * acts where none is.
 */
export const ANCHORS = {
  dyad: ['by', 'to'],
  by: ['by'],
  to: ['to'],
  involving: ['involving'],
  all: [],
} as const
export type Anchor = keyof typeof ANCHORS

/** Patterns from an act to the actors of each anchor. */
const PATTERNS = {
  dyad: `(n:Actor)<-[q:BY]-(x:Act)-[w:TO]->(m:Actor) WHERE n.id IN $filter.by AND m.id IN $filter.to
  AND ${holds('q')} AND ${holds('w')}`,
  by: `(n:Actor)<-[q:BY]-(x:Act) WHERE n.id IN $filter.by AND ${holds('q')}`,
  to: `(n:Actor)<-[q:TO]-(x:Act) WHERE n.id IN $filter.to AND ${holds('q')}`,
  involving: `(n:Actor)<-[q:BY|TO|ABOUT]-(x:Act) WHERE n.id IN $filter.involving AND ${holds('q')}`,
} as const

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

const IS_BY = isWith('by', 'BY')
const IS_TO = isWith('to', 'TO')
const IS_INVOLVED = isWith('involving', 'BY|TO|ABOUT')

/** Condition on the actors of an act `x`, with names of its own: an edge `q` of the lines before would be meant by `q`. */
function isWith(key: 'by' | 'to' | 'involving', parts: string): string {
  return `($filter.${key} IS NULL
    OR EXISTS { MATCH (x:Act)-[u:${parts}]->(z:Actor) WHERE z.id IN $filter.${key} AND ${holds('u')} })`
}

/** Conditions on all that a filter names. */
const ALL = [...OWN, ...AROUND, IS_BY, IS_TO, IS_INVOLVED]

type FindActs = BothWays<ReadStatement<FindParams<ActFilterParams>, ActRecord>>

type CountActs = ReadStatement<AtMoment & { readonly filter: ActFilterParams }, { readonly total: number }>

export const findActs: Readonly<Record<Anchor, Readonly<Record<Reach, FindActs>>>> = {
  dyad: { own: findActsFrom('dyad', 'own'), around: findActsFrom('dyad', 'around') },
  by: { own: findActsFrom('by', 'own'), around: findActsFrom('by', 'around') },
  to: { own: findActsFrom('to', 'own'), around: findActsFrom('to', 'around') },
  involving: { own: findActsFrom('involving', 'own'), around: findActsFrom('involving', 'around') },
  all: { own: findActsFrom('all', 'own'), around: findActsFrom('all', 'around') },
}

export const countActs: Readonly<Record<Anchor, Readonly<Record<Reach, CountActs>>>> = {
  dyad: { own: countActsFrom('dyad', 'own'), around: countActsFrom('dyad', 'around') },
  by: { own: countActsFrom('by', 'own'), around: countActsFrom('by', 'around') },
  to: { own: countActsFrom('to', 'own'), around: countActsFrom('to', 'around') },
  involving: { own: countActsFrom('involving', 'own'), around: countActsFrom('involving', 'around') },
  all: { own: countActsFrom('all', 'own'), around: countActsFrom('all', 'around') },
}

/** Finds acts in which one actor has a part, by the index that gives them in their order. One statement for each part. */
export const findActsOf = {
  BY: findActsOfActor('BY'),
  TO: findActsOfActor('TO'),
  ABOUT: findActsOfActor('ABOUT'),
} as const satisfies Readonly<Record<Part, unknown>>

function findActsOfActor(part: Part) {
  return keyset(`findActsOf${part}`, { key: 'q.sortDate', id: 'x.id', descending: true }, (page) =>
    read<FindParams<ActFilterParams> & { readonly actorId: ActorId }, ActRecord>(
      page.name,
      `MATCH (n:Actor)<-[q:${part}]-(x:Act) WHERE q.actorId = $actorId AND ${holds('q')}
  AND ${page.condition}
  AND ${ALL.join('\n  AND ')}
WITH DISTINCT q.actorId AS ownerId, q.sortDate AS sortDate, x
  ORDER BY ownerId ${page.keys}, sortDate ${page.keys}, x.id ${page.ids} LIMIT $limit
WITH x, ${JOIN_ACT}
RETURN ${ACT_COLUMNS} ORDER BY sortDate ${page.keys}, id ${page.ids}, part, place, actorId`,
    ),
  )
}

/** Finds acts among what is told in articles that were recorded by the moment: no other is shown then. */
export const findActsRecorded = pagesOfActs(
  'findActsRecorded',
  ({ condition }) => `MATCH (d:Article) WHERE d.recordedAt <= $at
MATCH (d:Article)<-[:PRINTED_IN]-(r:Report)-[t:TELLS]->(x:Act) WHERE ${holds('t')}
WITH DISTINCT x
WHERE ${condition}
  AND ${ALL.join('\n  AND ')}`,
)

function findActsFrom(anchor: Anchor, reach: Reach): FindActs {
  return pagesOfActs(
    `findActs${nameOf(anchor, reach)}`,
    ({ condition }) => `${actsOf(anchor)}
WHERE ${condition}
  AND ${conditions(anchor, reach)}`,
  )
}

/** Statements that give a page, each way, of the acts `x` that a text finds. */
function pagesOfActs(name: string, find: (page: PageText) => string): FindActs {
  return keyset(name, { key: 'x.sortDate', id: 'x.id', descending: true }, (page) =>
    read(
      page.name,
      `${find(page)}
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
  return `MATCH ${PATTERNS[anchor]}
WITH DISTINCT x`
}

/** Of the filters by actors only `involving` may be given beside an anchor: the others are anchors themselves. */
function conditions(anchor: Anchor, reach: Reach): string {
  if (reach === 'own') return OWN.join('\n  AND ')
  const isAlone = anchor === 'all' || anchor === 'involving'
  return [...OWN, ...AROUND, ...(isAlone ? [] : [IS_INVOLVED])].join('\n  AND ')
}

function nameOf(anchor: Anchor, reach: Reach): string {
  const from = anchor === 'all' ? '' : anchor.charAt(0).toUpperCase() + anchor.slice(1)
  return `${from}${reach === 'own' ? '' : 'Around'}`
}
