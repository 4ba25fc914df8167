import type { ActId, ReportId } from '../../model/index.ts'
import type { FoundKind } from '../graph.ts'
import { ACTOR_COLUMNS, type ActorRecord, IS_FOUND } from './actors.ts'
import { holds, isShown } from './held.ts'
import { type BothWays, type FindParams, keyset } from './keyset.ts'
import type { Few } from './moments.ts'
import {
  type AtMoment,
  type ReadStatement,
  read,
  type SchemaStatement,
  schema,
  type WriteStatement,
  type Written,
  write,
} from './statement.ts'

/**
 * Words that are sought in folded texts. They are letters and digits and stand in no language of queries: Neo4j has
 * indexes of all parts of a text, by which it finds what CONTAINS any of them; Grafeo looks at every text, which takes
 * it less time than its own index would cost every write.
 */
export interface SearchParams {
  /** All words in their order. */
  readonly phrase: string
  /** The longest of them, since it is likely to stand in the fewest texts. */
  readonly rarest: string
  /** Each between spaces; the last one without the second, because it may be the beginning of a word. */
  readonly words: readonly string[]
}

/** By what the rows of a search are ordered, beside their ids. */
export interface Ranked {
  readonly rank: string
}

/** Texts are sought in this many characters from their start: Neo4j has no index for what is much longer. */
export const SEARCHED_LENGTH = 32_000

/** Whether all words stand in a folded text. The first condition is the one that an index answers. */
function isIn(text: string, spaced: string): string {
  return `${text} CONTAINS $filter.rarest AND all(w IN $filter.words WHERE ${spaced} CONTAINS w)`
}

/**
 * A digit for how near a name comes to what is sought, and the folded name; the least is that of the nearest name. Ranks
 * hold ASCII alone: Neo4j orders other signs in one way and compares them in another, so that a page would not begin
 * where the one before has ended.
 */
const RANK_OF_ACTOR = `min(CASE WHEN n.search = $filter.phrase THEN '1' WHEN n.search STARTS WITH $filter.phrase THEN '2'
    WHEN ' ' + n.search CONTAINS ' ' + $filter.phrase THEN '3' ELSE '4' END + n.search)`

/** A digit for how near a text comes to what is sought, and the day: the nearest of the latest acts have the greatest. */
function rankOfText(text: string): string {
  return `CASE WHEN ${text} = $filter.phrase THEN '3' WHEN ${text} CONTAINS $filter.phrase THEN '2' ELSE '1' END + x.sortDate`
}

const ACTORS = `MATCH (n:Name) WHERE ${isIn('n.search', "' ' + n.search + ' '")}
MATCH (n:Name)<-[k:CALLED]-(a:Actor) WHERE ${holds('k')}`
const ACTS = `MATCH (x:Act) WHERE ${isIn('x.search', "x.search + ' '")} AND ${isShown('x')}`
const REPORTS = `MATCH (r:Report) WHERE ${isIn('r.search', "r.search + ' '")}
MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE ${holds('t')}`

type Search<Row> = BothWays<ReadStatement<FindParams<SearchParams>, Row & Ranked>>

/** Actors by the nearest of their names, then by that name folded, then id. */
export const searchActors: Search<ActorRecord> = keyset(
  'searchActors',
  { key: 'rank', id: 'a.id', descending: false },
  (page) =>
    read(
      page.name,
      `${ACTORS}
WITH a, ${RANK_OF_ACTOR} AS rank
WHERE ${page.condition} AND ${IS_FOUND}
RETURN ${ACTOR_COLUMNS}, rank AS rank ORDER BY ${page.order} LIMIT $limit`,
    ),
)

/** Acts by how near their content is, the latest first, then id. */
export const searchActs: Search<{ readonly id: ActId }> = searchTexts('searchActs', 'x')

/** Reports by how near their sentence is, those of the latest acts first, then id. */
export const searchReports: Search<{ readonly id: ReportId }> = searchTexts('searchReports', 'r')

interface Ids {
  readonly x: ActId
  readonly r: ReportId
}

/** Gives only the ids: Grafeo joins what belongs to nodes in no time where their ids are given, and slowly otherwise. */
function searchTexts<Node extends keyof Ids>(name: string, node: Node): Search<{ readonly id: Ids[Node] }> {
  return keyset(name, { key: 'rank', id: `${node}.id`, descending: true }, (page) =>
    read(
      page.name,
      `${node === 'x' ? ACTS : REPORTS}
WITH ${node}, ${rankOfText(`${node}.search`)} AS rank
WHERE ${page.condition}
RETURN ${node}.id AS id, rank AS rank ORDER BY ${page.order} LIMIT $limit`,
    ),
  )
}

type CountFound = ReadStatement<AtMoment & { readonly filter: SearchParams }, { readonly total: number }>

export const countFound: Readonly<Record<FoundKind, CountFound>> = {
  actors: read(
    'countFoundActors',
    `${ACTORS}
WITH DISTINCT a
WHERE ${IS_FOUND}
RETURN count(a.id) AS total`,
  ),
  acts: read('countFoundActs', `${ACTS}\nRETURN count(x.id) AS total`),
  reports: read('countFoundReports', `${REPORTS}\nRETURN count(r.id) AS total`),
}

/** The indexes by which Neo4j finds a part of a text. */
export const searchIndexes: readonly SchemaStatement[] = ['Name', 'Act', 'Report'].map((label) => {
  const name = `${label.toLowerCase()}_search_text`
  return schema(name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.search)`, 'neo4j')
})

/** Cuts what older versions have stored and no index takes, some at a time. */
export const searchCuts: readonly WriteStatement<Few, Written>[] = ['Act', 'Report'].map((label) =>
  write(
    `cutSearch${label}s`,
    `MATCH (n:${label}) WHERE size(n.search) > ${SEARCHED_LENGTH}
WITH n LIMIT $limit
SET n.search = substring(n.search, 0, ${SEARCHED_LENGTH})
RETURN count(n.id) AS written`,
  ),
)
