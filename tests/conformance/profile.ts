import neo4j, { type Record as NeoRecord, type ProfiledPlan } from 'neo4j-driver'
import { startOf, startOfMoments } from '../../src/graph/cypher/keyset.ts'
import type { Statement } from '../../src/graph/cypher/statement.ts'
import type { Neo4jConfig } from '../../src/graph/engines/openNeo4j.ts'
import { toNeo4jParams } from '../../src/graph/engines/toNeo4jParams.ts'
import type { Batch } from '../../src/graph/index.ts'
import { searchParams } from '../../src/graph/read/sought.ts'
import { type ActorId, NOW } from '../../src/model/index.ts'

/** How Neo4j ran a statement. */
export interface Profile {
  /** How many rows it gave, with those in their lists; of one that counts, how many it counted where these are more. */
  readonly rows: number
  /** Places of the store that were looked at. */
  readonly hits: number
  /** Names of the steps, as `NodeUniqueIndexSeek`. */
  readonly operators: readonly string[]
}

/** Runs a statement that reads, and tells how. */
export async function profile(
  { uri, user, password, database }: Neo4jConfig,
  { text }: Statement,
  params: object,
): Promise<Profile> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, toNeo4jParams(params), {
      database,
    })
    if (!summary.profile) throw new Error('Neo4j gave no profile')
    const steps = stepsOf(summary.profile)
    return {
      rows: Math.max(
        records.reduce((sum, record) => sum + rowsIn(record), 0),
        records[0]?.has('total') ? Number(records[0].get('total')) : 0,
      ),
      hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
      operators: steps.map(({ operatorType }) => operatorType.split('@')[0] ?? ''),
    }
  } finally {
    await driver.close()
  }
}

/** A row, and what it has in lists of rows. */
function rowsIn(record: NeoRecord): number {
  const lists = record.keys.map((key) => record.get(key)).filter((value) => Array.isArray(value))
  return lists.filter((list) => list.every(Array.isArray)).reduce((sum, list) => sum + list.length, 1)
}

function stepsOf(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(stepsOf)]
}

/** Steps that go through all nodes of a label or index, or through all pairs of two. */
export const SCAN = /AllNodesScan|NodeByLabelScan|NodeIndexScan|CartesianProduct/

/** Statements that have to look at everything: they count it, or run once when an old graph is opened, or rebuild, or check. */
export const MAY_SCAN =
  /^(?:count(?:Everything|Decisions|ActorsAll|ActorsNamed|Acts|Articles)|findActorsNamed(?:Backward)?|actorsWithAliases|allDecisions|allSteps|facetActs(?:TYPE|BY|TO|INVOLVING|BY_NATION|TO_NATION|OUTLET|YEAR|MONTH|DAY)|wentActsCounted|unsettled\w+|decisionsAbout|articlesWithoutSketch|(?:due|stored)Edges\w+|flaws\w+)$/

/** Statements that look at all that some actors take part in, or that was told by a moment, whatever comes of it. */
export const LOOKS_AT_ALL = /^(?:findActsRecorded|facetActs|stepsOfActors)/

/** An actor for whom nobody else speaks. */
function alone(id: ActorId) {
  return { id, ids: [id] }
}

/** Parameters for any statement of the catalogue that reads: a few ids of the kind that it takes, a page, a filter. */
export function paramsFor({ name, text }: Statement, batches: readonly Batch[]): object {
  const some = <Item>(of: (batch: Batch) => readonly Item[]): readonly Item[] =>
    [...new Set(batches.flatMap(of))].slice(0, 5)
  const [actors, acts, reports, articles] = [
    some((batch) => batch.actors.map(({ id }) => id)),
    some((batch) => batch.acts.map(({ id }) => id)),
    some((batch) => batch.reports.map(({ id }) => id)),
    some((batch) => [batch.article.id]),
  ]
  const dumped = { Actor: actors, Act: acts, Report: reports, Article: articles }
  const label = /^MATCH \(n:(\w+)\)/.exec(text)?.[1] as keyof typeof dumped | undefined
  const kinds = {
    a: actors,
    b: actors,
    f: actors,
    x: acts,
    y: acts,
    z: acts,
    r: reports,
    d: articles,
    n: label === undefined ? [] : (dumped[label] ?? []),
  }
  const anchor = /\b([abfxyzrdn])\.id IN \$ids/.exec(text)?.[1] as keyof typeof kinds | undefined
  const order = { descending: !/^(?:find|search)Actors|Between|AddedActs/.test(name) }
  const start = /(?:recordedAt|since|until|came|\bat|undoneAt) [<>]= \$page\.key/i.test(text)
    ? startOfMoments
    : startOf
  return {
    ids: name.startsWith('latestActs') ? actors : anchor ? kinds[anchor] : [],
    id: /:Actor\b/.test(text) ? actors[0] : acts[0],
    rows: actors.slice(0, 2),
    columns: actors.slice(2, 5),
    rowsOf: actors.slice(0, 2).map(alone),
    columnsOf: actors.slice(2, 5).map(alone),
    via: 'e',
    names: ['russia', 'nobody'],
    keys: ['key 1'],
    from: '2022-01-01',
    to: '2022-01-03',
    url: 'https://example.org',
    outletId: 'o',
    types: ['DEMANDED', 'REJECTED'],
    // What is found by when it was recorded sets out from all that was by then.
    at: name.startsWith('findActsRecorded') ? batches[0]?.article.recordedAt : NOW,
    after: '',
    limit: 20,
    most: 20,
    actorId: actors[0],
    passed: [],
    page: start(order, name.endsWith('Backward')),
    since: 0,
    until: NOW,
    filter: {
      // Of acts in which these take part.
      v0: actors.slice(0, 2),
      among: actors.slice(0, 2),
      text: null,
      publishedFrom: null,
      publishedTo: null,
      type: null,
      name: null,
      ...searchParams(['putin'], ' '),
      outlet: null,
      outletName: null,
      about: null,
      kinds: null,
      hasBegun: null,
      hasEnded: null,
      since: 0,
      until: NOW,
    },
  }
}
