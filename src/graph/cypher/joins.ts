import type { ActId, ActorId, ArticleId, IsoDate } from '../../model/index.ts'
import type { ActorHead, ActsAmong } from '../joinStore.ts'
import type { ActHead, DecisionRow, Part } from '../rows.ts'
import type { Identity } from './actors.ts'
import { DECISION_COLUMNS } from './decisions.ts'
import { isInForce } from './held.ts'
import { type NoParams, type Rows, read, write } from './statement.ts'

/** Statements for telling who and what is one across articles. They give what was read, whatever it is taken for. */

/** Articles that were stored or read anew since joins were last sought among them, the earliest first. */
export const articlesToJoin = read<NoParams, { readonly id: ArticleId; readonly day: string }>(
  'articlesToJoin',
  `MATCH (d:Article) WHERE d.toJoin = true
RETURN d.id AS id, d.sortDate AS day ORDER BY day, id`,
)

export const setToJoin = write<{ readonly ids: readonly ArticleId[]; readonly toJoin: boolean }>(
  'setToJoin',
  'MATCH (d:Article) WHERE d.id IN $ids SET d.toJoin = $toJoin RETURN count(d.id) AS written',
)

/** After a migration, or where all is to be compared again. */
export const setAllToJoin = write<NoParams>(
  'setAllToJoin',
  'MATCH (d:Article) SET d.toJoin = true RETURN count(d.id) AS written',
)

const ACTOR_HEAD = `a.id AS id, coalesce(head(a.wasTypes), a.type) AS type, a.name AS name`

/** Persons and organizations that reports of these articles name. */
export const namedInArticles = read<{ readonly ids: readonly ArticleId[] }, { readonly id: ActorId }>(
  'namedInArticles',
  `MATCH (d:Article)<-[:PRINTED_IN]-(r:Report)-[:NAMES]->(a:Actor)
WHERE d.id IN $ids AND a.type IN ['PERSON', 'ORGANIZATION'] AND a.made IS NULL
RETURN DISTINCT a.id AS id ORDER BY id`,
)

/** Actors that share a key may be one, and acts contradict each other. */
export const keyed = {
  Actor: keyedBy<ActorId>('Actor'),
  Act: keyedBy<ActId>('Act'),
} as const

function keyedBy<Id>(label: 'Actor' | 'Act') {
  return {
    key: write<Rows<{ readonly id: Id; readonly key: string }>>(
      `key${label}s`,
      `UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
MERGE (k:JoinKey {id: row.key})
MERGE (n)-[:KEYED]->(k)
RETURN count(k.id) AS written`,
    ),
    find: read<{ readonly keys: readonly string[] }, { readonly id: Id }>(
      `keyed${label}s`,
      `MATCH (k:JoinKey)<-[:KEYED]-(n:${label}) WHERE k.id IN $keys
RETURN DISTINCT n.id AS id ORDER BY id`,
    ),
  }
}

export const actorHeads = read<{ readonly ids: readonly ActorId[] }, ActorHead>(
  'actorHeads',
  `MATCH (a:Actor) WHERE a.id IN $ids AND a.made IS NULL
RETURN ${ACTOR_HEAD} ORDER BY id`,
)

/** The articles that name these actors. */
export const articlesNaming = read<
  { readonly ids: readonly ActorId[] },
  { readonly id: ActorId; readonly articleId: ArticleId; readonly day: IsoDate | null }
>(
  'articlesNaming',
  `MATCH (a:Actor)<-[:NAMES]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE a.id IN $ids
WITH DISTINCT a, d
RETURN a.id AS id, d.id AS articleId, d.publishedOn AS day ORDER BY id, articleId`,
)

/** Acts that reports of these articles tell now. */
export const toldInArticles = read<{ readonly ids: readonly ArticleId[] }, { readonly id: ActId }>(
  'toldInArticles',
  `MATCH (d:Article)<-[:PRINTED_IN]-(r:Report)-[t:TELLS]->(x:Act) WHERE d.id IN $ids AND ${isInForce('t')}
RETURN DISTINCT t.readAs AS id ORDER BY id`,
)

/** Acts by or to actors that were read as these. */
export const actsOfReadActors = read<{ readonly ids: readonly ActorId[] }, { readonly id: ActId }>(
  'actsOfReadActors',
  `MATCH (b:Actor)-[:TAKEN_FOR*0..1]->(a:Actor) WHERE b.id IN $ids
MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE p.readAs = b.id AND ${isInForce('p')}
RETURN DISTINCT x.id AS id ORDER BY id`,
)

const ACT_HEAD = `x.id AS id, x.type AS type, x.polarity AS polarity, x.modality AS modality, x.content AS content,
  x.happenedFrom AS happenedFrom, x.happenedTo AS happenedTo, x.precision AS precision, x.sortDate AS sortDate`

export const actHeads = read<{ readonly ids: readonly ActId[] }, ActHead>(
  'actHeads',
  `MATCH (x:Act) WHERE x.id IN $ids AND x.made IS NULL
RETURN ${ACT_HEAD} ORDER BY id`,
)

/** Acts of these days, both included. */
export const actsBetween = read<{ readonly from: string; readonly to: string }, ActHead>(
  'actsBetween',
  `MATCH (x:Act) WHERE x.sortDate >= $from AND x.sortDate <= $to AND x.made IS NULL
RETURN ${ACT_HEAD} ORDER BY id`,
)

export interface ActsWith extends ActsAmong {
  readonly ids: readonly ActorId[]
}

/** Acts of these types and days by, or to, one of these actors: of days, since a nation may have a third of all acts. */
export const actsWith = { BY: actsWithPart('BY'), TO: actsWithPart('TO') } as const

function actsWithPart(part: 'BY' | 'TO') {
  return read<ActsWith, { readonly id: ActId }>(
    `actsWith${part}`,
    `MATCH (x:Act) WHERE x.sortDate >= $from AND x.sortDate <= $to AND x.type IN $types AND x.made IS NULL
  AND EXISTS { MATCH (x:Act)-[p:${part}]->(a:Actor) WHERE a.id IN $ids AND ${isInForce('p')} }
RETURN x.id AS id ORDER BY id`,
  )
}

/** By and to whom these acts are, by the decisions in force. */
export const sidesOfActs = read<
  { readonly ids: readonly ActId[] },
  ActorHead & { readonly actId: ActId; readonly part: Exclude<Part, 'ABOUT'> }
>(
  'sidesOfActs',
  `MATCH (x:Act)-[p:BY|TO]->(a:Actor) WHERE x.id IN $ids AND ${isInForce('p')}
WITH DISTINCT x, type(p) AS part, a
RETURN x.id AS actId, part AS part, ${ACTOR_HEAD} ORDER BY actId, part, id`,
)

/** The sentences that tell acts now, with the act that was read; a decision may have put them at another act. */
export const sentencesAt = read<
  { readonly ids: readonly ActId[] },
  { readonly id: ActId; readonly articleId: ArticleId; readonly sentence: string }
>(
  'sentencesAt',
  `MATCH (x:Act)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE x.id IN $ids AND ${isInForce('t')}
RETURN DISTINCT t.readAs AS id, d.id AS articleId, r.sentence AS sentence ORDER BY id, articleId, sentence`,
)

/** Whom these actors speak for or belong to now. */
export const speakingFor = read<{ readonly ids: readonly ActorId[] }, Identity<ActorId>>(
  'speakingFor',
  `MATCH (a:Actor)-[t:HOLDS_ROLE|MEMBER_OF]->(b:Actor) WHERE a.id IN $ids AND ${isInForce('t')}
RETURN DISTINCT a.id AS id, b.id AS isId ORDER BY id, isId`,
)

/** Who speaks for these actors or belongs to them now. */
export const speakersFor = read<{ readonly ids: readonly ActorId[] }, { readonly id: ActorId }>(
  'speakersFor',
  `MATCH (b:Actor)<-[t:HOLDS_ROLE|MEMBER_OF]-(a:Actor) WHERE b.id IN $ids AND ${isInForce('t')}
RETURN DISTINCT a.id AS id ORDER BY id`,
)

/** All decisions about any of these, or that put something in the place of one; proposals and undone ones too. */
export const decisionsAbout = read<{ readonly ids: readonly string[] }, DecisionRow>(
  'decisionsAbout',
  `MATCH (e:Decision) WHERE e.into IN $ids OR any(s IN e.subjects WHERE s IN $ids)
RETURN ${DECISION_COLUMNS} ORDER BY id`,
)
