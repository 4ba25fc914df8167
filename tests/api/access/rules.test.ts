import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Coordinate, createApi, type Protection, type Role } from '../../../src/api/index.ts'
import { articleId } from '../../../src/model/index.ts'
import { type OpenApi, openApi } from '../openApi.ts'
import { LEDGER, OBSERVER } from '../stories.ts'
import { type Served, serve, type Told } from './served.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

beforeEach(() => {
  api.reads.length = 0
})

/** Asks as somebody with a role where fields are protected. */
async function ask(role: Role, protect: Protection, query: string, variables?: object): Promise<Told> {
  const served: Served = await serve(api, { protect, authenticate: async () => ({ name: 'anna', role }) })
  try {
    return await served.ask('Bearer x', query, variables)
  } finally {
    await served.close()
  }
}

const ARTICLE = articleId(OBSERVER.name)

type Way = [way: string, query: string, variables?: object]

/** Ways to learn something of a text. */
const WAYS_TO_TEXT: readonly Way[] = [
  ['the field', '{ articles { nodes { text } } }'],
  ['edges', '{ articles { edges { node { text } } } }'],
  ['an alias', '{ a: articles { b: nodes { title: text } } }'],
  ['its id', `{ article(id: "${ARTICLE}") { text } }`],
  ['node', `{ node(id: "${ARTICLE}") { ... on Article { text } } }`],
  ['nodes', `{ nodes(ids: ["${ARTICLE}"]) { id ... on Article { t: text } } }`],
  ['node of whatever type', `{ node(id: "${ARTICLE}") { ... on Node { ... on Article { text } } } }`],
  ['a fragment', '{ articles { nodes { ...T } } } fragment T on Article { text }'],
  [
    'fragments in fragments',
    '{ articles { ...A } } fragment A on ArticleConnection { nodes { ...B } } fragment B on Article { ... { text } }',
  ],
  ['a report', '{ acts { nodes { reports { article { text } } } } }'],
  ['a report in a report', '{ acts { nodes { reports { voicedIn { article { text } } } } } }'],
  ['an origin', '{ acts { nodes { origins { articles { text } } } } }'],
  ['what joins an origin', '{ acts { nodes { origins { links { other { text } } } } } }'],
  ['the latest acts', '{ actors { nodes { latestActs { reports { article { text } } } } } }'],
  ['a search', '{ search(text: "russia") { reports { nodes { article { text } } } } }'],
  ['one of several operations', 'query Asked { articles { nodes { text } } }'],
  ['a filter', '{ articles(filter: { text: "secret" }) { totalCount } }'],
  ['a filter alone', '{ articles(filter: { text: "secret" }) { pageInfo { hasNextPage } } }'],
  ['a variable', 'query ($t: String) { articles(filter: { text: $t }) { totalCount } }', { t: 'secret' }],
  [
    'a filter in a variable',
    'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }',
    { f: { text: 'secret' } },
  ],
  [
    'the default of a variable',
    'query ($t: String = "secret") { articles(filter: { text: $t }) { totalCount } }',
  ],
  [
    'a filter that is a default',
    'query ($f: ArticleFilter = { text: "x" }) { articles(filter: $f) { totalCount } }',
  ],
  [
    'a filter in a fragment',
    'query ($t: String) { ...Q } fragment Q on Query { articles(filter: { text: $t }) { totalCount } }',
    { t: 's' },
  ],
  ['@include', 'query ($yes: Boolean!) { articles { nodes { id text @include(if: $yes) } } }', { yes: true }],
  [
    '@skip',
    'query ($no: Boolean = false) { articles { nodes { id ...T @skip(if: $no) } } } fragment T on Article { text }',
  ],
  [
    'a fragment left out before',
    '{ articles { nodes { ...T @skip(if: true) ...T } } } fragment T on Article { text }',
  ],
]

/** Ways to learn something of decisions, by the field that is closed. */
const WAYS_TO_DECISIONS: readonly (readonly [coordinate: Coordinate, query: string])[] = [
  ['Decision.by', '{ decisions { nodes { by } } }'],
  ['Decision.reason', '{ node(id: "e0123456789abcdef01234567") { ... on Decision { reason } } }'],
  ['Decision.reason', '{ changes(since: "2022-01-01T00:00:00Z") { nodes { decision { reason } } } }'],
  ['Decision.kind', '{ decisions(kinds: [MERGE]) { totalCount } }'],
  ['Decision.kind', '{ acts { nodes { reports { confirmed } } } }'],
  ['Decision.state', '{ decisions(state: PROPOSED) { totalCount } }'],
  ['Decision.state', '{ changes(since: "2022-01-01T00:00:00Z") { nodes { kind } } }'],
  ['Decision.subjects', '{ decisions(about: "n0123456789abcdef01234567") { totalCount } }'],
  ['Decision.subjects', '{ acts { nodes { reports { confirmed } } } }'],
  ['Decision.into', '{ decisions(about: "n0123456789abcdef01234567") { totalCount } }'],
  ['Decision.proposedAt', '{ decisions { nodes { id } } }'],
  ['Decision.decidedAt', '{ decisions { nodes { id } } }'],
  ['Decision.decidedAt', '{ changes(since: "2022-01-01T00:00:00Z") { totalCount } }'],
  ['Decision.undoneAt', '{ changes(since: "2022-01-01T00:00:00Z") { nodes { at } } }'],
  ['Report.recordedAt', '{ changes(since: "2022-01-01T00:00:00Z") { totalCount } }'],
  ['Actor.name', '{ decisions { nodes { value } } }'],
  ['Act.type', '{ decisions { nodes { value } } }'],
]

describe('decisions', () => {
  it.each(WAYS_TO_DECISIONS)('keep %s for curators in %s', async (coordinate, query) => {
    const told = await ask('reader', { [coordinate]: 'curator' }, query)
    expect(told.errors?.map(({ extensions }) => extensions)).toContainEqual({
      code: 'FORBIDDEN',
      coordinate,
      role: 'curator',
    })
    expect(api.reads, 'before anything is read').toEqual([])
    expect((await ask('curator', { [coordinate]: 'curator' }, query)).errors).toBeUndefined()
  })

  it('are made by curators, and articles added by admins', async () => {
    const undo = 'mutation { undo(id: "e0123456789abcdef01234567", reason: "so") { __typename } }'
    const ingest = 'mutation { ingest(articles: []) { id } }'
    expect((await ask('reader', {}, undo)).status).toBe(403)
    expect((await ask('curator', {}, undo)).data).toEqual({ undo: { __typename: 'Refusal' } })
    expect((await ask('curator', {}, ingest)).status).toBe(403)
    for (const query of [
      '{ jobs { id } }',
      '{ job(id: "x") { id } }',
      'subscription { jobProgress(id: "x") { id } }',
    ])
      expect((await ask('curator', {}, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('the text of articles, for curators', () => {
  const protect: Protection = { 'Article.text': 'curator' }

  it.each<Way>(WAYS_TO_TEXT)('is closed to readers by way of %s', async (_way, query, variables) => {
    const told = await ask('reader', protect, query, variables)
    expect(told.status).toBe(403)
    expect(told.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', coordinate: 'Article.text', role: 'curator' },
    ])
    expect(told.data ?? null).toBeNull()
    expect(api.reads, 'before anything is read').toEqual([])
  })

  it.each<Way>(WAYS_TO_TEXT)(
    'is open to curators and admins by way of %s',
    async (_way, query, variables) => {
      for (const role of ['curator', 'admin'] as const) {
        const told = await ask(role, protect, query, variables)
        expect([told.status, told.errors]).toEqual([200, undefined])
      }
    },
  )

  it.each<Way>([
    ['nothing of it', '{ articles { totalCount nodes { id title } } }'],
    [
      'its quotations',
      '{ acts { nodes { content reports { sentence cue { text } names { span { text } } } } } }',
    ],
    [
      'words in quotations',
      '{ acts(filter: { text: "growth" }) { totalCount } search(text: "growth") { reports { totalCount } } }',
    ],
    ['it where it is skipped', '{ articles { nodes { id text @skip(if: true) } } }'],
    [
      'it unless a variable says so',
      'query ($yes: Boolean = false) { articles { nodes { id ...T @include(if: $yes) } } } fragment T on Article { text }',
    ],
    ['no words', 'query ($t: String) { articles(filter: { text: $t }) { totalCount } }'],
    ['null for words', 'query ($t: String) { articles(filter: { text: $t }) { totalCount } }', { t: null }],
    ['the schema', '{ __schema { types { fields { name } } } __type(name: "Article") { fields { name } } }'],
  ])('is left to readers who ask for %s', async (_what, query, variables) => {
    const told = await ask('reader', protect, query, variables)
    expect([told.status, told.errors]).toEqual([200, undefined])
  })

  it('is told with each place that asks for it', async () => {
    const told = await ask(
      'reader',
      protect,
      '{ articles(filter: { text: "x" }) { nodes { text again: text } } }',
    )
    expect(told.errors?.map(({ message }) => message)).toEqual([
      'ArticleFilter.text tells something of Article.text, which needs the role curator; you are reader.',
      'Article.text needs the role curator; you are reader.',
    ])
  })

  it('does not keep an operation from being run that stands beside one that is refused', async () => {
    const served = await serve(api, { protect })
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query Open { counts { acts } } query Closed { articles { nodes { ...T } } } fragment T on Article { text }',
        operationName: 'Open',
      }),
    })
    expect(await response.json()).toMatchObject({ data: { counts: { acts: 5 } } })
    await served.close()
  })
})

describe('a rule', () => {
  it.each<[keyof Protection, string, object?]>([
    ['Article.title', '{ articles(filter: { text: "secret" }) { totalCount } }'],
    ['Article.outlet', '{ facets(by: OUTLET) { counts { acts } } }'],
    ['Outlet.name', '{ facets(by: OUTLET) { key } }'],
    ['Article.outlet', 'query ($by: FacetKind!) { facets(by: $by) { key } }', { by: 'OUTLET' }],
    ['Article.outlet', '{ articles(filter: { outlet: "Harbor Ledger" }) { totalCount } }'],
    ['Article.outlet', '{ acts(filter: { outlets: ["x"] }) { totalCount } }'],
    ['Article.outlet', '{ acts { nodes { originCount } } }'],
    ['Article.outlet', '{ acts(filter: { minOrigins: 2 }) { totalCount } }'],
    ['Article.outlet', '{ facets(by: TYPE) { counts { origins } } }'],
    ['Article.publishedOn', '{ articles { nodes { id } } }'],
    ['Article.publishedOn', '{ facets(by: MONTH) { key } }'],
    ['Article.recordedAt', '{ counts(asOf: "2022-02-01T00:00:00Z") { acts } }'],
    ['Act.content', '{ acts(filter: { text: "growth" }) { totalCount } }'],
    ['Act.content', '{ acts(filter: { not: { text: "growth" } }) { totalCount } }'],
    [
      'Act.content',
      '{ acts(filter: { and: [{ or: [{ vouched: true }, { text: "growth" }] }] }) { totalCount } }',
    ],
    [
      'Act.content',
      'query ($f: ActFilter) { matrix(rows: { name: "x" }, columns: { name: "y" }, filter: $f) { type } }',
      { f: { and: [{ not: { text: 'growth' } }] } },
    ],
    [
      'Act.content',
      'query ($f: [ActFilter!]) { acts(filter: { and: [{ types: [SAID] }, { or: $f }] }) { totalCount } }',
      { f: [{}, { text: 'growth' }] },
    ],
    [
      'Act.content',
      '{ paths(from: { name: "x" }, to: { name: "y" }, through: { text: "growth" }) { steps { acts } } }',
    ],
    ['Act.content', '{ search(text: "growth") { acts { totalCount } } }'],
    ['Act.content', '{ acts { nodes { reports { content { text } } } } }'],
    ['Act.content', '{ acts { nodes { reports { sentence } } } }'],
    ['Act.content', '{ articles { nodes { text } } }'],
    ['Report.sentence', '{ search(text: "growth") { reports { edges { match { text } } } } }'],
    ['Report.sentence', '{ acts { nodes { reports { sentenceSpan { text } } } } }'],
    ['Report.sentence', '{ articles(filter: { text: "growth" }) { totalCount } }'],
    ['Report.confidence', '{ acts(filter: { minConfidence: 0.9 }) { totalCount } }'],
    ['Act.by', '{ acts(filter: { by: { ids: ["n0"] } }) { totalCount } }'],
    ['Act.by', '{ acts(filter: { answered: { by: { name: "NATO" } } }) { totalCount } }'],
    ['Act.by', '{ actors { nodes { latestActs { id } } } }'],
    ['Act.by', '{ actors { nodes { latestActs(part: TO) { id } } } }'],
    ['Act.by', '{ acts { nodes { reports { names { actor { name } } } } } }'],
    ['Actor.name', '{ acts(filter: { involving: { name: "Moscow" } }) { totalCount } }'],
    ['Actor.name', '{ actors { nodes { id } } }'],
    ['Actor.type', '{ actors(filter: { type: NATION }) { totalCount } }'],
    ['Act.vouched', '{ facets(by: TYPE) { counts { alleged } } }'],
    ['Act.responses', '{ demands(status: OPEN) { totalCount } }'],
    ['Response.kind', '{ demands(status: REJECTED) { totalCount } }'],
    ['Act.type', '{ demands { totalCount } }'],
    ['Query.search', '{ search(text: "growth") { actors { totalCount } } }'],
  ])('on %s closes %s', async (coordinate, query, variables) => {
    const told = await ask('reader', { [coordinate]: 'curator' }, query, variables)
    expect(told.status).toBe(403)
    for (const { extensions } of told.errors ?? []) {
      expect(extensions).toEqual({ code: 'FORBIDDEN', coordinate, role: 'curator' })
    }
    expect(api.reads).toEqual([])
    expect((await ask('curator', { [coordinate]: 'curator' }, query, variables)).status).toBe(200)
  })

  it('that asks for an admin closes a field to curators', async () => {
    const told = await ask('curator', { 'Article.text': 'admin' }, '{ articles { nodes { text } } }')
    expect(told.errors?.[0]?.message).toBe('Article.text needs the role admin; you are curator.')
  })

  it('asks for the highest role where several hold', async () => {
    const protect: Protection = { 'Article.title': 'curator', 'Article.text': 'admin' }
    const told = await ask('curator', protect, '{ articles(filter: { text: "x" }) { totalCount } }')
    expect(told.errors?.[0]?.extensions).toMatchObject({ coordinate: 'Article.text', role: 'admin' })
  })

  it.each([
    ['Article.txt', 'curator', 'Article.text'],
    ['Articel.text', 'curator', 'Article'],
    ['Article.id', 'curator', 'Article.text'],
    ['Node.id', 'curator', 'Article'],
    ['ArticleFilter.text', 'curator', 'Article'],
    ['FoundActEdge.match', 'curator', 'Article'],
    ['ActCounts.acts', 'curator', 'Article'],
    ['Article.text', 'reader', 'curator or admin'],
  ])('on %s for %s is refused, as it would protect nothing', (coordinate, role, advice) => {
    const protect = { [coordinate]: role } as Protection
    expect(() => createApi({ graph: api.graph, protect })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', advice: expect.stringContaining(advice) }),
    )
  })
})
