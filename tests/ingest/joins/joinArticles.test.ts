import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CLAIMGRAPH, type DecisionRow, type Graph, openGraph } from '../../../src/graph/index.ts'
import { type Extractor, givenExtractor, ingest } from '../../../src/ingest/index.ts'
import { joinArticles } from '../../../src/ingest/joins/index.ts'
import { ClaimgraphError, type Extraction } from '../../../src/model/index.ts'

const GOLD = 'bench/scorecard/gold/extractions.jsonl'
const ANNA = { by: 'anna', reason: '' }

let folder = ''
let count = 0
const open: Graph[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
})
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close()
  rmSync(folder, { recursive: true })
})

async function newGraph(): Promise<Graph> {
  count += 1
  const graph = await openGraph({ kind: 'grafeo', path: join(folder, String(count)) })
  open.push(graph)
  return graph
}

const now = (): number => 1_700_000_000_000 + count++

/** Files of the sample articles, each ingested by itself. */
async function ingestEach(graph: Graph, files: readonly string[]): Promise<void> {
  const extractor = await givenExtractor(GOLD)
  for (const file of files) await ingest([`seeds/${file}`], { graph, extractor, now })
}

const FILES = [
  'wire.jsonl',
  'feed.xml',
  '2022-01-26-written-answers.txt',
  '2022-01-21-ninety-minutes-by-the-lake.txt',
  '2022-02-05-xi-backs-putin.txt',
  '2022-02-18-moscow-replies.txt',
]

/** What is decided, whenever. */
function decided(decisions: readonly DecisionRow[]): readonly string[] {
  return decisions
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ id, kind, subjects, into, value, by, reason, at }) =>
      JSON.stringify([id, kind, subjects, into, value, by, reason, at !== null]),
    )
    .toSorted()
}

async function firstMerge(graph: Graph): Promise<DecisionRow> {
  const merge = (await graph.decisions()).find(({ kind, at }) => kind === 'MERGE' && at !== null)
  if (!merge) throw new Error('nothing was merged')
  return merge
}

const knowsOfNone = async (): Promise<readonly DecisionRow[]> => []

function ownOf(decisions: readonly DecisionRow[]): readonly DecisionRow[] {
  return decisions.filter(({ by, undoneAt }) => by === CLAIMGRAPH && undoneAt === null)
}

describe('joins across articles', () => {
  it('are the same in whatever order and portions the articles came', async () => {
    const graphs = [await newGraph(), await newGraph(), await newGraph()]
    await ingestEach(graphs[0] as Graph, FILES)
    await ingestEach(graphs[1] as Graph, FILES.toReversed())
    const extractor = await givenExtractor(GOLD)
    const files = FILES.map((file) => `seeds/${file}`)
    await ingest(files, { graph: graphs[2] as Graph, extractor, now })
    const [one, other, together] = await Promise.all(
      graphs.map(async (graph) => decided(await graph.decisions())),
    )
    expect(one?.length).toBeGreaterThan(20)
    expect(other).toEqual(one)
    expect(together).toEqual(one)
  })

  it('are not sought again where nothing is new, and found again to the same', async () => {
    const graph = await newGraph()
    await ingestEach(graph, FILES)
    const before = await graph.decisions()
    expect(await joinArticles(graph, { now })).toBe(0)
    await graph.joins.markNoneJoined()
    expect(await joinArticles(graph, { now })).toBe(0)
    expect(await graph.decisions()).toEqual(before)
  })

  it('keep acts apart that a person has parted, also in a copy of the graph', async () => {
    const graph = await newGraph()
    await ingestEach(graph, FILES)
    const merge = await firstMerge(graph)
    await graph.undo(merge.id, ANNA, now())
    const acts = [...merge.subjects, merge.into] as never[]
    expect((await graph.acts(acts)).length).toBe(2)
    await graph.joins.markNoneJoined()
    expect(await joinArticles(graph, { now })).toBe(0)
    expect((await graph.acts(acts)).length).toBe(2)

    const copy = await newGraph()
    await copy.importRows(graph.rows())
    expect(await joinArticles(copy, { now })).toBe(0)
    expect((await copy.acts(acts)).length).toBe(2)
  })

  it('are decided once where two programs find them at the same time', async () => {
    const graph = await newGraph()
    const extractor = await givenExtractor(GOLD)
    await ingest(
      FILES.map((file) => `seeds/${file}`),
      { graph, extractor, now, join: false },
    )
    // Both look before either decides.
    const unaware: Graph = { ...graph, joins: { ...graph.joins, decisionsAbout: knowsOfNone } }
    await joinArticles(graph, { now })
    const before = await graph.decisions()
    await graph.joins.markNoneJoined()
    expect(await joinArticles(unaware, { now })).toBe(0)
    expect(await graph.decisions()).toEqual(before)
  })

  it('leave what a person has merged', async () => {
    const graph = await newGraph()
    const extractor = await givenExtractor(GOLD)
    const files = FILES.map((file) => `seeds/${file}`)
    await ingest(files, { graph, extractor, now, join: false })
    const [act, other] = await graph.findActs({ types: ['SAID'] }, { limit: 2 })
    if (!act || !other) throw new Error('no acts')
    const decision = { kind: 'MERGE', subjects: [act.id], into: other.id, value: null, ...ANNA } as const
    const { id } = await graph.decide(decision, now())
    await joinArticles(graph, { now })
    const about = (await graph.decisions()).filter(({ subjects }) => subjects.includes(act.id))
    expect(about.map((row) => [row.id, row.undoneAt])).toEqual([[id, null]])
  })

  it('are taken back where their articles are read otherwise', async () => {
    const graph = await newGraph()
    await ingestEach(graph, FILES)
    expect(ownOf(await graph.decisions()).length).toBeGreaterThan(20)
    const gold = await givenExtractor(GOLD)
    const without: Extractor = {
      version: 'without',
      extract: async (article) => ({ ...(await gold.extract(article)), reports: [] }),
    }
    await ingest(['seeds/feed.xml'], { graph, extractor: without, now, force: true })
    const left = ownOf(await graph.decisions())
    const acts = await graph.joins.acts(left.flatMap(({ subjects }) => subjects) as never[])
    expect(acts.filter(({ articles }) => articles.length === 0)).toEqual([])
  })
})

/** The sentences that tell of one meeting, by article; of each only that is read. */
const MEETING: Readonly<Record<string, string>> = {
  '2022-01-21-ninety-minutes-by-the-lake':
    'The meeting was scheduled to last two hours; it lasted about 90 minutes.',
  '2022-01-21-blinken-presses-lavrov': 'In a meeting of nearly two hours, Secretary of State Antony Blinken',
  '2022-01-23-london-plot-claim':
    'The charge came little more than a day after Sergei Lavrov and Antony Blinken met',
}

function person(offset: number, length: number): Extraction['actors'][string] {
  return { type: 'PERSON', aliases: [], mentions: [{ span: [offset, offset + length], kind: 'NAME' }] }
}

/** Reads the meeting and nothing else. */
const meetingReader: Extractor = {
  version: 'meeting',
  extract({ name, text, date }): Extraction {
    const sentence = MEETING[name]
    const start = sentence === undefined ? -1 : text.indexOf(sentence)
    if (sentence === undefined || start < 0)
      throw new ClaimgraphError('NO_EXTRACTION', `no meeting in ${name}`)
    const span = [start, start + sentence.length] as const
    const cue = /meeting|met$/.exec(sentence)
    const at = start + (cue?.index ?? 0)
    const [minister, secretary] = [text.search(/Serge[iy] Lavrov/), text.indexOf('Antony Blinken')]
    return {
      id: name,
      date: date ?? null,
      extractor: 'meeting',
      sentences: [span],
      actors: { 'Sergey Lavrov': person(minister, 13), 'Antony Blinken': person(secretary, 14) },
      reports: [
        {
          id: 'r1',
          type: 'MET_WITH',
          by: ['Sergey Lavrov'],
          to: ['Antony Blinken'],
          about: [],
          polarity: 'AFFIRMED',
          modality: 'ACTUAL',
          voice: 'OUTLET',
          quote: 'NONE',
          when: '2022-01-21/DAY',
          respondsTo: null,
          sameAs: null,
          confidence: 1,
          spans: {
            sentence: span,
            cue: [at, at + (cue?.[0].length ?? 1)],
            by: [[minister, minister + 13]],
            to: [[secretary, secretary + 14]],
            about: [],
            content: [],
          },
        },
      ],
      skipped: [],
    }
  },
}

describe('the meeting of Jan. 21, 2022, in three of the sample articles', () => {
  it('is one act of three articles and three origins', async () => {
    const graph = await newGraph()
    const files = Object.keys(MEETING).flatMap((name) => [`seeds/${name}.txt`, `seeds/${name}.html`])
    await ingest(files, { graph, extractor: meetingReader, now })
    const acts = await graph.findActs({ types: ['MET_WITH'] }, { limit: 10 })
    expect(acts.length).toBe(1)
    const [origins] = await graph.originsOfActs(acts.map(({ id }) => id))
    expect(origins?.origins.map(({ articleIds }) => articleIds.length)).toEqual([1, 1, 1])
    const reports = await graph.reportsOfActs(acts.map(({ id }) => id))
    expect(reports.map(({ article }) => article.outlet?.name ?? '').toSorted()).toEqual([
      'Capital Observer',
      'Lakeside Chronicle',
      'Thames Standard',
    ])
  })
})

/** Reads "<Name>, the president of <Nation>, said …" and "<Surname>, the president of <Nation>, said …". */
const presidentReader: Extractor = {
  version: 'presidents',
  extract({ name, text, date }): Extraction {
    const found = /^(.+?), the president of (\w+), said/.exec(text)
    const [, who = '', nation = ''] = found ?? []
    const mention = (what: string) => ({
      span: [text.indexOf(what), text.indexOf(what) + what.length] as const,
      kind: 'NAME' as const,
    })
    return {
      id: name,
      date: date ?? null,
      extractor: 'presidents',
      sentences: [[0, text.length]],
      actors: {
        [who]: { type: 'PERSON', aliases: [], role: 'president', of: nation, mentions: [mention(who)] },
        [nation]: { type: 'NATION', aliases: [], mentions: [mention(nation)] },
      },
      reports: [
        {
          id: 'r1',
          type: 'SAID',
          by: [who],
          to: [],
          about: [],
          polarity: 'AFFIRMED',
          modality: 'ACTUAL',
          voice: 'OUTLET',
          quote: 'INDIRECT',
          when: null,
          respondsTo: null,
          sameAs: null,
          confidence: 1,
          spans: {
            sentence: [0, text.length],
            cue: mention('said').span,
            by: [mention(who).span],
            to: [],
            about: [],
            content: [[text.indexOf('said') + 5, text.length - 1]],
          },
        },
      ],
      skipped: [],
    }
  },
}

const writeFile = (name: string, text: string) =>
  writeFileSync(join(folder, `${name}.txt`), `Date: 2022-02-0${count++ % 9 || 1}\n\n${text}`)
const readFiles = (graph: Graph, ...names: string[]) =>
  ingest(
    names.map((name) => join(folder, `${name}.txt`)),
    { graph, extractor: presidentReader, now },
  )
const personsOf = async (graph: Graph) =>
  (await graph.findActors({ type: 'PERSON' }, { limit: 9 })).map(({ name }) => name)

describe('people whom articles call by their surname alone', () => {
  it('are those who hold the same office, until another might be meant', async () => {
    const graph = await newGraph()
    writeFile('a', 'Putin, the president of Russia, said nothing of gas.')
    await readFiles(graph, 'a')
    expect(await personsOf(graph)).toEqual(['Putin'])
    writeFile('b', 'Vladimir Putin, the president of Russia, said much of oil.')
    await readFiles(graph, 'b')
    expect(await personsOf(graph)).toEqual(['Vladimir Putin'])
    writeFile('c', 'Igor Putin, the president of Russia, said little of coal.')
    await readFiles(graph, 'c')
    expect((await personsOf(graph)).toSorted()).toEqual(['Igor Putin', 'Putin', 'Vladimir Putin'])
    const decisions = await graph.decisions()
    expect(decisions.map(({ at, undoneAt, undoneBy }) => [at !== null, undoneAt !== null, undoneBy])).toEqual(
      [
        [true, true, CLAIMGRAPH],
        [false, false, null],
        [false, false, null],
      ],
    )
  })
})
