import type {
  ActRow,
  ArticleRow,
  Batch,
  NamedActor,
  NameRow,
  Part,
  ReportRow,
} from '../../../src/graph/index.ts'
import { type ActorId, articleId, outletId } from '../../../src/model/index.ts'
import { DEMAND, DENIAL, LEDGER, NATO, OBSERVER, REFUSAL, RUSSIA, STOLTENBERG } from '../stories.ts'
import { actIdOf, actor, batchOf, reportIdOf, type Story } from '../story.ts'

/** Of the same publisher as the Ledger. */
const GAZETTE: Story = {
  ...LEDGER,
  name: 'gazette-1',
  title: 'Envoys meet',
  outlet: 'Harbor Gazette',
  publishedOn: '2022-01-14',
}

const [, , SAYING = DEMAND] = OBSERVER.tellings

const COUNCIL = actor('ORGANIZATION', 'Quiet Council', ['Silent Council'])

const SAYINGS = [
  'NATO told Stoltenberg that Russia would talk.',
  'Russia told the Quiet Council that NATO had left.',
]

const BULLETIN: Story = {
  name: 'bulletin-1',
  outlet: 'Harbor Bulletin',
  publishedOn: '2022-01-20',
  text: SAYINGS.join(' '),
  tellings: [
    {
      type: 'SAID',
      sentence: SAYINGS[0] ?? '',
      cue: 'told',
      by: [NATO],
      to: [STOLTENBERG],
      about: [RUSSIA],
      content: ['Russia would talk'],
    },
    {
      type: 'SAID',
      sentence: SAYINGS[1] ?? '',
      cue: 'told',
      by: [RUSSIA],
      to: [COUNCIL],
      about: [NATO],
      content: ['NATO had left'],
      voicedIn: 0,
    },
  ],
}

/** A small graph in which every field of every thing has a value somewhere. */
export const WORLD: readonly Batch[] = [OBSERVER, LEDGER, GAZETTE, BULLETIN].map((story) => {
  const { article, ...batch } = batchOf(story)
  const { name, outlet } = article
  return {
    ...batch,
    article: {
      ...article,
      url: `https://news.example/${name}`,
      outlet: outlet && { ...outlet, family: `Press of ${outlet.name.slice(0, 6)}` },
    },
    responses: story === OBSERVER ? answersTo(actIdOf(DEMAND)) : [],
  }
})

function answersTo(toActId: ReturnType<typeof actIdOf>): Batch['responses'] {
  return [
    { actId: actIdOf(REFUSAL), toActId, kind: 'REJECTS', via: reportIdOf(OBSERVER, REFUSAL) },
    { actId: actIdOf(DENIAL), toActId, kind: 'DENIES', via: reportIdOf(OBSERVER, DENIAL) },
  ]
}

/** The world with one change, and the days by which acts are sorted as they are then. */
export function changed(change: Change): readonly Batch[] {
  return WORLD.map(change).map((batch) => ({
    ...batch,
    acts: batch.acts.map((act) => ({
      ...act,
      sortDate: act.happenedFrom ?? batch.article.publishedOn ?? '',
    })),
  }))
}

export type Change = (batch: Batch) => Batch

const PARTS: readonly Part[] = ['BY', 'TO', 'ABOUT']

const article =
  (change: (row: ArticleRow) => Partial<ArticleRow>): Change =>
  (batch) => ({
    ...batch,
    article: { ...batch.article, ...change(batch.article) },
  })
const actors =
  (change: (row: NamedActor) => Partial<NamedActor>): Change =>
  (batch) => ({
    ...batch,
    actors: batch.actors.map((row) => ({ ...row, ...change(row) })),
  })
const acts =
  (change: (row: ActRow) => Partial<ActRow>): Change =>
  (batch) => ({
    ...batch,
    acts: batch.acts.map((row) => ({ ...row, ...change(row) })),
  })
const reports =
  (change: (row: ReportRow) => Partial<ReportRow>): Change =>
  (batch) => ({
    ...batch,
    reports: batch.reports.map((row) => ({ ...row, ...change(row) })),
  })
const names =
  (change: (row: NameRow) => Partial<NameRow>): Change =>
  (batch) => ({
    ...batch,
    names: batch.names.map((row) => ({ ...row, ...change(row) })),
  })
/** Passes actors on from row to row, so that none of them is without a row in the article afterwards. */
function passedOn<Row extends { readonly actorId: ActorId }>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => ({ ...row, actorId: rows[(at + 1) % rows.length]?.actorId ?? row.actorId }))
}
const parties =
  (part: Part): Change =>
  (batch) => ({
    ...batch,
    parties: PARTS.flatMap((each) => {
      const rows = batch.parties.filter((row) => row.part === each)
      return each === part ? passedOn(rows) : rows
    }),
  })
const responses =
  (change: Partial<Batch['responses'][number]>): Change =>
  (batch) => ({
    ...batch,
    responses: batch.responses.map((row) => ({ ...row, ...change })),
  })
const ties =
  (change: Partial<Batch['ties'][number]>): Change =>
  (batch) => ({
    ...batch,
    ties: batch.ties.map((row) => ({ ...row, ...change })),
  })

const HOURS = 3_600_000

const RECORDED_AT = WORLD[0]?.article.recordedAt ?? 0

const POST = { id: outletId('Quiet Post'), name: 'Quiet Post', family: null }

/** By the field whose values it changes, with all else as it is, ids too. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'Act.about': parties('ABOUT'),
  'Act.by': parties('BY'),
  'Act.content': acts(({ content }) => ({ content: content && `${content} at once` })),
  'Act.happened': acts(() => ({ happenedFrom: '2021-12-02', happenedTo: '2021-12-03', precision: 'WEEK' })),
  'Act.modality': acts(() => ({ modality: 'FUTURE' })),
  'Act.polarity': acts(() => ({ polarity: 'NEGATED' })),
  'Act.respondsTo': (batch) => ({ ...batch, responses: [] }),
  'Act.responses': responses({ toActId: actIdOf(SAYING) }),
  'Act.to': parties('TO'),
  'Act.type': acts(() => ({ type: 'THREATENED' })),
  'Act.vouched': reports(() => ({ depth: 0 })),
  'Actor.aliases': actors(({ aliases }) => ({ aliases: aliases.map((alias) => `${alias} II`) })),
  'Actor.iso3': actors(() => ({ iso3: 'XXX' })),
  'Actor.name': actors(({ name }) => ({ name: `${name} II` })),
  'Actor.roles': (batch) => ({ ...batch, ties: [] }),
  'Actor.type': actors(() => ({ type: 'GROUP' })),
  'Article.isEnglish': article(() => ({ isEnglish: false })),
  'Article.name': article(({ name }) => ({ name: `${name}-b` })),
  'Article.outlet': article(() => ({ outlet: POST })),
  'Article.publishedOn': article(() => ({ publishedOn: '2021-12-10' })),
  'Article.recordedAt': article(({ recordedAt }) => ({ recordedAt: recordedAt + 24 * HOURS })),
  // Not the texts of the Ledger and the Gazette: whether one copies the other is found out when they are stored.
  'Article.text': article(({ name, text }) => ({
    text: name === OBSERVER.name ? `${text} Nobody was hurt.` : text,
  })),
  'Article.title': article(({ title }) => ({ title: `${title} again` })),
  'Article.url': article(({ url }) => ({ url: `${url}?b` })),
  'Article.wire': article(() => ({ wire: POST })),
  'Happened.from': acts(({ happenedFrom }) => ({ happenedFrom: happenedFrom && '2021-12-02' })),
  'Happened.precision': acts(() => ({ precision: 'WEEK' })),
  'Happened.to': acts(({ happenedTo }) => ({ happenedTo: happenedTo && '2022-01-30' })),
  'NameInReport.actor': (batch) => ({ ...batch, names: passedOn(batch.names) }),
  'NameInReport.part': names(() => ({ part: 'ABOUT' })),
  'NameInReport.span': names(({ span: [start, end], surface }) => ({
    span: [start, end + 1],
    surface: `${surface}s`,
  })),
  'Outlet.family': article(({ outlet }) => ({ outlet: outlet && { ...outlet, family: 'All Press' } })),
  'Outlet.name': article(({ outlet }) => ({ outlet: outlet && { ...outlet, name: `${outlet.name} II` } })),
  'Report.confidence': reports(() => ({ confidence: 0.5 })),
  'Report.content': reports(({ contentSpans }) => ({
    contentSpans: contentSpans.map(([start, end]) => [start, end - 1]),
  })),
  'Report.cue': reports(({ cueSpan: [start, end] }) => ({ cueSpan: [start, end - 1] })),
  'Report.depth': reports(() => ({ depth: 0 })),
  'Report.extractor': reports(() => ({ extractor: 'rules-en/0.2.0' })),
  'Report.names': (batch) => ({ ...batch, names: [] }),
  'Report.quote': reports(() => ({ quote: 'MIXED' })),
  'Report.recordedAt': reports(({ recordedAt }) => ({ recordedAt: recordedAt + 24 * HOURS })),
  'Report.sentence': reports(({ sentence }) => ({ sentence: `${sentence} Nobody was hurt.` })),
  'Report.sentenceSpan': reports(({ sentenceSpan: [start, end] }) => ({ sentenceSpan: [start, end + 1] })),
  'Report.voicedIn': reports(() => ({ voicedInId: null })),
  'Response.act': responses({ toActId: actIdOf(SAYING) }),
  'Response.kind': responses({ kind: 'ACCEPTS' }),
  'Role.of': ties({ toId: RUSSIA.id }),
  'Role.title': ties({ title: 'Chair' }),
}

/** Fields without a stored value of their own: a change of them is one of those above, or of what was stored. */
export const WITHOUT_VALUE: readonly string[] = [
  'Act.articleCount',
  'Act.coding',
  'Act.originCount',
  'Act.origins',
  'Act.reports',
  'Actor.latestActs',
  'Article.reports',
  'Coding.cameo',
  'Coding.plover',
  'Coding.quad',
  'Coding.score',
  'Origin.articles',
  'Origin.links',
  'OriginLink.article',
  'OriginLink.kind',
  'OriginLink.other',
  'OriginLink.share',
  'Report.act',
  'Report.article',
  'Span.end',
  'Span.start',
  'Span.text',
]

/** Ids of decisions are made of their values, so that no two graphs differ in these alone; rules.test.ts asks for them. */
export const OF_DECISIONS: readonly string[] = [
  'Decision.by',
  'Decision.decidedAt',
  'Decision.into',
  'Decision.kind',
  'Decision.proposedAt',
  'Decision.reason',
  'Decision.state',
  'Decision.subjects',
  'Decision.undoneAt',
  'Decision.undoneBy',
  'Decision.undoneReason',
  'Decision.value',
  'Report.confirmed',
]

/** Values that questions are made of: those of the world, and of what is changed in it. */
export const POOL = {
  String: ['NATO', 'Moscow', 'hurt', 'growth', 'at once', 'Stoltenberg II', 'again', 'Quiet Post'],
  ID: [
    articleId(OBSERVER.name),
    ...[DEMAND, DENIAL].map(actIdOf),
    reportIdOf(OBSERVER, DENIAL),
    ...[RUSSIA, NATO, STOLTENBERG].map(({ id }) => id),
    ...['Harbor Ledger', POST.name].map((name) => outletId(name)),
  ],
  Int: [1, 2, 3],
  Float: [0.4, 0.6],
  Boolean: [true, false],
  Date: ['2021-12-20', '2022-01-12', '2022-01-20', '2022-01-26', '2022-01-27'],
  DateTime: [RECORDED_AT - HOURS, RECORDED_AT + HOURS],
  ActType: ['DEMANDED', 'SAID', 'THREATENED'],
  ResponseKind: ['REJECTS', 'ACCEPTS'],
}

const PAIRS = [
  ['Moscow', 'NATO'],
  ['NATO', 'Stoltenberg'],
  ['Stoltenberg', 'Moscow'],
  ['Moscow', 'Quiet Council'],
]

/** How fields of the root are asked for where not just any values will do. */
export const WAYS = {
  act: [`id: "${actIdOf(DEMAND)}"`],
  actor: [RUSSIA, STOLTENBERG].map(({ id }) => `id: "${id}"`),
  article: [`id: "${articleId(OBSERVER.name)}"`],
  report: [DENIAL, REFUSAL].map((told) => `id: "${reportIdOf(OBSERVER, told)}"`),
  node: [`id: "${articleId(OBSERVER.name)}"`],
  search: ['NATO II', 'at once', 'hurt'].map((text) => `text: "${text}"`),
  nodes: [`ids: ["${articleId(OBSERVER.name)}", "${actIdOf(DEMAND)}"]`],
  matrix: PAIRS.map(([by, to]) => `rows: { name: "${by}" }, columns: { name: "${to}" }`),
  dossier: PAIRS.slice(0, 2).map(([a, b]) => `a: { name: "${a}" }, b: { name: "${b}" }`),
  paths: PAIRS.map(([from, to]) => `from: { name: "${from}" }, to: { name: "${to}" }`),
}
