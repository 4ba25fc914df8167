import { expect } from 'vitest'
import { partyLists } from '../../src/graph/cypher/actCondition.ts'
import { partsOfActors } from '../../src/graph/cypher/actors.ts'
import { ALONG, latestActs } from '../../src/graph/cypher/acts.ts'
import { countRecorded } from '../../src/graph/cypher/articles.ts'
import { type FindActs, findActs, findActsOf, findActsRecorded } from '../../src/graph/cypher/findActs.ts'
import type { Engine } from '../../src/graph/engines/engine.ts'
import type { ActFilter, ArticleRow, GraphReader, JoinStore, PageRequest } from '../../src/graph/index.ts'
import { FACETS } from '../../src/graph/index.ts'
import { createActReads } from '../../src/graph/read/createActReads.ts'
import { FALLING, findPage } from '../../src/graph/read/findPage.ts'
import { toReadAct } from '../../src/graph/read/toReadAct.ts'
import {
  type ActId,
  type ActorId,
  type ArticleId,
  type Moment,
  NOW,
  outletId,
  type ReportId,
  sourceId,
} from '../../src/model/index.ts'
import { idOfAct, idOfActor } from '../graph/support/makeBatch.ts'

/** Ids by which a graph is asked, article by article. */
export interface Known {
  readonly article: Pick<ArticleRow, 'id' | 'recordedAt'> & Partial<Pick<ArticleRow, 'url' | 'outlet'>>
  readonly actors: readonly { readonly id: ActorId }[]
  readonly acts: readonly { readonly id: ActId }[]
  readonly reports: readonly { readonly id: ReportId }[]
}

/** Calls every method of the reader, with every filter, in both directions and from the middle of an order. */
export async function exercise(reader: GraphReader, batches: readonly Known[]): Promise<void> {
  await exerciseOnce(reader, batches)
  const moments = batches.map(({ article }) => article.recordedAt)
  await exerciseOnce(reader.asOf(moments[Math.floor(moments.length / 2)] ?? 0), batches)
}

async function exerciseOnce(reader: GraphReader, batches: readonly Known[]): Promise<void> {
  const actors = unique(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))
  const acts = unique(batches.flatMap((batch) => batch.acts.map(({ id }) => id)))
  const reports = unique(batches.flatMap((batch) => batch.reports.map(({ id }) => id)))
  const articles = batches.map(({ article }) => article.id)
  const missing = 'missing' as ActorId & ActId & ArticleId

  for (const ids of [[], [missing], [...actors.slice(0, 20), missing]]) await reader.actors(ids)
  for (const ids of [[], [missing], acts]) for (const along of ALONG) await reader.acts(ids, along)
  for (const ids of [[], reports]) {
    await reader.reports(ids)
    await reader.namesOfReports(ids)
  }
  for (const ids of [[], [missing], articles]) {
    await reader.articles(ids)
    await reader.textsOfArticles(ids)
    await reader.reportsOfArticles(ids)
    await reader.knownArticles(ids)
    await reader.correctionsOfArticles(ids)
  }
  await reader.reportsOfActs(acts)
  for (const ids of [[], acts]) {
    await reader.responsesOfActs(ids)
    await reader.responsesToActs(ids)
  }
  for (const { url, outlet } of batches.map(({ article }) => article))
    await reader.versionsOfArticle(url ?? '', outlet?.id ?? outletId('none'))
  await reader.namesOfActors([...actors, missing])
  await reader.actorsNamed(['russia', 'nobody'])
  await reader.storedReports(articles)
  await reader.storedActs(acts)
  await reader.decisions()
  for (const ids of [[], [missing], acts]) await reader.originsOfActs(ids)
  await reader.tiesOfActors([...actors, missing])
  await reader.knownSources([sourceId('file'), sourceId('another')])
  await reader.counts()
  await reader.ping()
  await reader.revision()
  await reader.staleEdges()
  for await (const _ of reader.flaws());
  for (const filter of [
    {},
    { types: [] },
    { types: ['SAID', 'MET_WITH', 'DEMANDED'], vouched: true } as const,
  ])
    for (const isRolledUp of [false, true]) {
      await reader.matrix([...actors, missing], actors.slice(0, 12), filter, isRolledUp)
      await reader.matrix(actors.slice(0, 12), [...actors, missing], filter, isRolledUp)
    }
  await reader.speakersFor([...actors, missing])
  for (const maxLength of [1, 2])
    await reader.paths(actors.slice(0, 2), actors.slice(40, 44), { vouched: true }, { maxLength, limit: 20 })
  for (const filter of [{}, { by: actors.slice(0, 12), vouched: true }]) await reader.network(filter, 50)
  for (const kind of FACETS)
    for (const filter of [{}, { by: actors.slice(0, 12) }]) await reader.facetActs(kind, filter, 100)
  for (const part of ['BY', 'TO', 'ABOUT'] as const) {
    for (const limit of [1, 3, 100]) await reader.latestActsOfActors([...actors, missing], part, limit)
    await reader.latestActsOfActors(actors, part, 3, { reports: 'WHOLE' })
  }

  for (const filter of ACTOR_FILTERS) {
    for (const page of pages({ key: 'Vladimir Putin', id: 'n5' })) await reader.findActors(filter, page)
    await reader.countActors(filter)
  }
  for (const filter of actFilters(actors)) {
    for (const page of pages({ key: '2022-01-14', id: 'a8' })) await reader.findActs(filter, page)
    await reader.countActs(filter)
  }
  for (const filter of [{}, { involving: actors.slice(0, 3) }])
    for (const page of pages({ key: '2022-01-14', id: 'a8' }))
      await reader.findActs(filter, page, { reports: 'WHOLE' })
  for (const text of TEXTS) await exerciseSearch(reader, text)
  for (const filter of ARTICLE_FILTERS) {
    for (const page of pages({ key: '2022-02-14', id: 'd8' })) await reader.findArticles(filter, page)
    await reader.countArticles(filter)
  }
}

/** Finds each page of acts in all ways in which it may be sought, and as the reader seeks it. */
export async function exerciseWays(engine: Engine, batches: readonly Known[], at: Moment): Promise<void> {
  const ids = unique(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))
  await engine.read(partsOfActors, { ids })
  for (const part of ['BY', 'TO', 'ABOUT'] as const) {
    const params = { ids, limit: 3, at }
    for (const along of ALONG) {
      const ordered = await engine.read(latestActs('neo4j', part, along), params)
      expect(ordered).toEqual(await engine.read(latestActs('grafeo', part, along), params))
    }
  }
  for (const most of [1, 20, 1000]) await engine.read(countRecorded, { at, most })
  const reads = createActReads({ ...engine, kind: 'neo4j' }, at, { ordered: 1000, recorded: 1000 })
  // Whether acts are vouched for is asked alike, whatever way they are found.
  const filters = actFilters(ids).filter(
    (filter) => partyLists(filter).length > 0 && filter.vouched === undefined,
  )
  const first = filters.find(({ involving }) => involving)
  const asked = filters.flatMap((filter) =>
    (filter === first ? ALONG : [{}]).flatMap((along) =>
      [false, true].map((backward) => ({ filter, along, page: { limit: 20, backward } })),
    ),
  )
  for (const { filter, along, page } of asked) {
    const find = async ({ statement, filter: values }: FindActs) => {
      const records = await findPage(engine, statement, FALLING, { filter: values, at }, page)
      return records.map((record) => toReadAct(record, along))
    }
    const found = await find(findActs(filter, along))
    expect(await find(findActsRecorded(filter, along))).toEqual(found)
    for (const list of partyLists(filter)) {
      expect(await find(findActs(filter, along, list))).toEqual(found)
      expect(await find(findActsOf(filter, along, list))).toEqual(found)
    }
    const sought = await reads.findActs(filter, page, along)
    expect({ filter, sought }).toEqual({ filter, sought: found })
  }
}

/** Calls every method of the store for joins, with actors and acts that decisions are about and others. */
export async function exerciseJoins(store: JoinStore, batches: readonly Known[]): Promise<void> {
  const articles = batches.map(({ article }) => article.id)
  const acts = unique(batches.flatMap((batch) => batch.acts.map(({ id }) => id)))
  const actors = unique(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))
  await store.markNoneJoined()
  await store.articlesToJoin()
  await store.markJoined(articles.slice(0, 2))
  await store.articlesToJoin()
  await store.namedInArticles(articles)
  await store.keyActors(actors.map((id, at) => ({ id, key: `key ${at % 3}` })))
  await store.keyActs(acts.map((id, at) => ({ id, key: `claim ${at % 3}` })))
  for (const keys of [[], ['key 1', 'claim 2'], ['nothing']]) {
    await store.actorsKeyed(keys)
    await store.actsKeyed(keys)
  }
  await store.actors(actors)
  await store.toldInArticles(articles)
  await store.actsOfActors(actors)
  await store.acts(acts)
  await store.actsBetween('2022-01-01', '2022-02-10')
  const among = { from: '2022-01-01', to: '2022-12-31', types: ['DEMANDED', 'SAID', 'REJECTED'] } as const
  await store.actsWith('BY', actors, among)
  await store.actsWith('TO', actors, among)
  await store.speakingFor(actors)
  await store.speakersFor(actors)
  await store.decisionsAbout([...actors, ...acts, idOfAct('one'), idOfActor('one')])
}

/** Asks what was decided and what changed, with every filter, in both directions and from the middle of an order. */
export async function exerciseChanges(reader: GraphReader): Promise<void> {
  const decisions = await reader.decisions()
  const [some] = decisions.slice(-1)
  const middle = decisions[Math.floor(decisions.length / 2)]?.at ?? 0
  await reader.decisionsWithIds(decisions.map(({ id }) => id))
  for (const filter of [
    {},
    { kinds: [] },
    { kinds: ['MERGE', 'SPLIT'] as const },
    ...(['PROPOSED', 'IN_FORCE', 'UNDONE', 'DECLINED'] as const).map((state) => ({ state })),
    ...[some?.subjects[0], some?.into, 'missing'].map((about) => ({ about: about ?? 'missing' })),
  ]) {
    for (const page of pages({ key: String(middle), id: 'e8' })) await reader.findDecisions(filter, page)
    await reader.countDecisions(filter)
  }
  for (const period of [
    { since: 0, until: NOW },
    { since: middle - 50, until: middle + 50 },
  ]) {
    for (const page of pages({ key: String(middle), id: 'e8' })) await reader.findChanges(period, page)
    await reader.countChanges(period)
  }
  for (const page of pages({ key: String(middle), id: 'a8' }))
    for (const filter of [{}, { types: ['DEMANDED', 'REJECTED'] as const, vouched: true }])
      await reader.findAddedActs(filter, page)
}

async function exerciseSearch(reader: GraphReader, text: string): Promise<void> {
  for (const page of pages({ key: '3Vladimir Putin', id: 'n5' })) await reader.searchActors(text, page)
  for (const page of pages({ key: '22022-01-14', id: 'a8' })) {
    await reader.searchActs(text, page)
    await reader.searchReports(text, page)
  }
  for (const kind of ['actors', 'acts', 'reports'] as const) await reader.countFound(kind, text)
}

/** Texts that mean something to Cypher, to JSON, to regular expressions and to folding. */
const TEXTS = [
  'putin',
  'ELYSEE',
  "x') DETACH",
  '$name',
  '.*',
  '%',
  '',
  'Порошенко',
  '習近平',
  'would answer',
] as const

const ACTOR_FILTERS = [
  {},
  { type: 'NATION' },
  { type: 'PERSON', name: 'alias' },
  ...TEXTS.map((name) => ({ name })),
] as const

const ARTICLE_FILTERS = [
  {},
  { outlet: 'outlet n 1' },
  { outlet: outletId(2) },
  { outlet: 'nobody' },
  { publishedFrom: '2022-02-10' },
  { publishedTo: '2022-02-10' },
  { publishedFrom: '2022-02-05', publishedTo: '2022-02-20', text: 'text of' },
  ...TEXTS.map((text) => ({ text })),
] as const

function actFilters(actors: readonly ActorId[]): ActFilter[] {
  // Of few actors, acts are read by a statement for each; of more, by one.
  const [some, others] = [actors.slice(0, 5), actors.slice(3, 25)]
  const conditions: ActFilter[] = [
    {},
    { types: [] },
    { types: ['DEMANDED', 'REJECTED', 'MET_WITH'] },
    { polarity: 'NEGATED' },
    { modality: 'FUTURE' },
    { vouched: true },
    { vouched: false },
    { minOrigins: 2 },
    { happenedFrom: '2022-01-10' },
    { happenedTo: '2022-01-10' },
    { publishedFrom: '2022-02-10' },
    { publishedTo: '2022-02-10' },
    {
      publishedFrom: '2022-02-05',
      publishedTo: '2022-02-08',
      happenedFrom: '2022-01-02',
      happenedTo: '2022-01-20',
    },
    ...TEXTS.map((text) => ({ text })),
  ]
  const parties: ActFilter[] = [
    { by: some },
    { to: some },
    { about: some },
    { toOrAbout: some },
    { involving: some },
    { by: some, to: others },
    { by: some, involving: others },
    { to: some, involving: others },
    { by: some, to: others, involving: others },
    { and: [{ involving: some }, { involving: others }] },
    { or: [{ by: some }, { to: others, not: { polarity: 'AFFIRMED' } }], not: { types: ['SAID'] } },
    { by: [] },
    { to: [] },
    { involving: [] },
  ]
  return [
    ...conditions,
    ...parties,
    ...parties.map((party) => ({ ...party, vouched: true, types: ['SAID', 'DENIED', 'MET_WITH'] as const })),
  ]
}

function pages(after: { readonly key: string; readonly id: string }): PageRequest[] {
  return [
    { limit: 20 },
    { limit: 20, backward: true },
    { limit: 20, after },
    { limit: 20, after, backward: true },
  ]
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
