import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { type Extractor, type IngestOptions, ingest, ingestDocuments } from '../../src/ingest/ingest.ts'
import type { Document } from '../../src/ingest/sources/readSources.ts'
import { type Article, ClaimgraphError, type Extraction } from '../../src/model/index.ts'

let folder = ''
let graph: Graph

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  graph = await openGraph({ kind: 'grafeo', path: join(folder, 'graph') })
})
afterEach(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

/** Reads "A rejected B." or "A met B." wherever it stands; fails over a text with "bug". */
function extractor(version = 'literal/1'): Extractor & { readonly read: string[] } {
  const read: string[] = []
  return {
    version,
    read,
    extract(article) {
      read.push(article.name)
      if (article.text.includes('bug')) throw new TypeError('a bug')
      return actIn(article, version)
    },
  }
}

function actIn({ name, date, text }: Article, version: string): Extraction {
  const found = /(\w+) (rejected|met) (\w+)\.(?: It was on (\S+)\.)?/.exec(text)
  const base = { id: name, date: date ?? null, extractor: version, sentences: [], skipped: [] }
  if (!found) return { ...base, actors: {}, reports: [] }
  const [sentence, by = '', verb = '', to = '', day] = found
  const at = found.index
  const nation = { type: 'NATION', aliases: [], mentions: [] } as const
  return {
    ...base,
    actors: { [by]: nation, [to]: nation },
    reports: [
      {
        id: 'r1',
        type: verb === 'met' ? 'MET_WITH' : 'REJECTED',
        by: [by],
        to: [to],
        about: [],
        polarity: 'AFFIRMED',
        modality: 'ACTUAL',
        voice: 'OUTLET',
        quote: 'NONE',
        when: day === undefined ? null : `${day}/DAY`,
        respondsTo: null,
        sameAs: null,
        confidence: 1,
        spans: {
          sentence: [at, at + sentence.length],
          cue: [at + by.length + 1, at + by.length + 1 + verb.length],
          by: [[at, at + by.length]],
          to: [[at + by.length + verb.length + 2, at + by.length + verb.length + 2 + to.length]],
          about: [],
          content: [],
        },
      },
    ],
  }
}

const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
const run = (options: Partial<IngestOptions> = {}, paths = [folder]) =>
  ingest(paths, { graph, extractor: extractor(), now: () => 5000, ...options })

const GOOD = 'Date: 2022-02-01\nOutlet: Elbe Post\n\nUkraine rejected Russia.'
const spoken = (space: string) => GOOD.replace('Ukraine', `He spoke.${space}Ukraine`)

describe('ingest', () => {
  it('writes articles with their acts into the graph', async () => {
    write('a.txt', GOOD)
    write(
      'b.jsonl',
      '{"id":"b1","date":"2022-02-02","text":"France rejected Mali."}\n{"id":"b2","text":"Nothing."}',
    )
    expect(await run()).toMatchObject({
      files: 2,
      unchanged: 0,
      articles: 3,
      written: 3,
      reports: 2,
      problems: [],
    })
    expect(await graph.counts()).toEqual({ articles: 3, actors: 4, acts: 2, reports: 2 })
    const [act] = await graph.findActs({}, { limit: 1 })
    expect(act).toMatchObject({
      type: 'REJECTED',
      by: [{ iso3: 'FRA' }],
      to: [{ iso3: 'MLI' }],
      vouched: true,
    })
  })

  it('passes over files it knows, without reading them', async () => {
    write('a.txt', GOOD)
    await run()
    copyFileSync(join(folder, 'a.txt'), join(folder, 'copy.txt'))
    const second = extractor()
    expect(await run({ extractor: second })).toMatchObject({
      files: 2,
      unchanged: 2,
      articles: 0,
      written: 0,
    })
    expect(second.read).toEqual([])
  })

  it('reads on where a file has grown, and writes what is new', async () => {
    write('b.jsonl', '{"id":"b1","text":"France rejected Mali."}\n')
    await run()
    write(
      'b.jsonl',
      '{"id":"b1","text":"France rejected Mali."}\n{"id":"b2","text":"Mali rejected France."}\n',
    )
    const second = extractor()
    expect(await run({ extractor: second })).toMatchObject({ articles: 2, written: 1 })
    expect(second.read).toEqual(['b2'])
  })

  it('reads an article once that stands in two files', async () => {
    write('a.txt', GOOD)
    write('b.txt', `${GOOD}\n\n`)
    expect(await run()).toMatchObject({ articles: 2, written: 1 })
  })

  it('changes nothing when it reads all again', async () => {
    write('a.txt', GOOD)
    await run()
    const before = [await graph.counts(), await graph.findActs({}, { limit: 9 })]
    expect(await run({ force: true, now: () => 9000 })).toMatchObject({
      unchanged: 0,
      articles: 1,
      written: 0,
    })
    expect([await graph.counts(), await graph.findActs({}, { limit: 9 })]).toEqual(before)
  })

  it('reads a copy with other spaces as the text that is stored', async () => {
    write('a.txt', spoken(' '))
    await run()
    write('a.txt', spoken('\n\n'))
    write('b.txt', spoken('\n\n\n\n'))
    expect(await run({ force: true })).toMatchObject({ articles: 2, failures: [] })
    expect(await graph.counts()).toMatchObject({ articles: 1, reports: 1 })
    const [article] = await graph.findArticles({}, { limit: 1 })
    const ids = article ? [article.id] : []
    const [stored] = await graph.textsOfArticles(ids)
    const [report] = await graph.reportsOfArticles(ids)
    expect(stored?.text.slice(...(report?.cueSpan ?? []))).toBe('rejected')
    expect(report?.sentence).toBe('Ukraine rejected Russia.')
  })

  it('has a meeting once with one party on each side, whichever party an article names first', async () => {
    write('a.txt', 'Date: 2022-02-01\n\nFrance met Mali. It was on 2022-02-01.')
    write('b.txt', 'Date: 2022-02-02\n\nMali met France. It was on 2022-02-01.')
    expect(await run()).toMatchObject({ written: 2, reports: 2, failures: [] })
    const acts = await graph.findActs({}, { limit: 9 })
    expect(acts.map(({ by, to }) => [by.length, to.length])).toEqual([[1, 1]])
    expect(
      acts
        .flatMap(({ by, to }) => [...by, ...to].map(({ iso3 }) => iso3))
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(['FRA', 'MLI'])
  })

  it('makes the edges that a run left out which was cut off after its articles', async () => {
    write('a.txt', GOOD)
    const cutOff: Graph = { ...graph, rebuildTypedEdges: () => Promise.reject(new Error('cut off')) }
    await expect(run({ graph: cutOff })).rejects.toThrow('cut off')
    let rebuilt = 0
    const watched: Graph = {
      ...graph,
      rebuildTypedEdges: () => {
        rebuilt++
        return graph.rebuildTypedEdges()
      },
    }
    write(
      'a.jsonl',
      '{"date":"2022-02-01","publisher":"Elbe Post","text":"Ukraine rejected Russia."}\n{"id":',
    )
    rmSync(join(folder, 'a.txt'))
    expect(await run({ graph: watched })).toMatchObject({ articles: 1, written: 0 })
    expect(rebuilt).toBe(1)
    rmSync(join(folder, 'a.jsonl'))
    write('a.txt', GOOD)
    await run({ graph: watched })
    expect(rebuilt).toBe(2)
    expect(await run({ graph: watched })).toMatchObject({ unchanged: 1, articles: 0 })
    expect(rebuilt).toBe(2)
  })

  it('lists what it cannot read, reads the rest, and tries again next time', async () => {
    write('a.jsonl', '{"id":"a1","text":"France rejected Mali."}\n{"id":')
    write('b.txt', '')
    const first = await run()
    expect(first.problems.map(({ code, line }) => [code, line])).toEqual([
      ['BAD_JSON', 2],
      ['EMPTY_INPUT', undefined],
    ])
    expect(first.warnings.map(({ code }) => code)).toEqual(['NO_DATE'])
    expect(first.written).toBe(1)
    expect(await run()).toMatchObject({
      unchanged: 0,
      written: 0,
      problems: first.problems.map(({ code }) => ({ code })),
    })
  })

  it('keeps an article in another language, marked as such, and says so', async () => {
    write('a.txt', 'Date: 2022-02-01\n\nLe ministre a refusé.')
    write('b.txt', GOOD)
    const reader = extractor()
    const foreign: Extractor = {
      version: reader.version,
      extract: async (article) => ({
        ...(await reader.extract(article)),
        ...(article.name === 'a' && { skipped: [{ span: [0, 21], why: 'NOT_ENGLISH' }] }),
      }),
    }
    const { written, notEnglish, warnings } = await run({ extractor: foreign })
    expect({ written, notEnglish }).toEqual({ written: 2, notEnglish: 1 })
    expect(warnings.map(({ code, file }) => [code, file])).toEqual([['NOT_ENGLISH', join(folder, 'a.txt')]])
    const articles = await graph.findArticles({}, { limit: 9 })
    expect(Object.fromEntries(articles.map(({ name, isEnglish }) => [name, isEnglish]))).toEqual({
      a: false,
      b: true,
    })
  })

  it('does not lose the others when the reader fails over one', async () => {
    write('a.jsonl', '{"id":"a1","text":"A bug."}\n{"id":"a2","text":"France rejected Mali."}')
    const { failures, written } = await run()
    expect(failures).toEqual([
      { path: join(folder, 'a.jsonl'), article: 'a1', error: new TypeError('a bug') },
    ])
    expect(written).toBe(1)
    expect((await graph.counts()).articles).toBe(1)
  })

  it('does not lose the others when a parser fails over a file, and tries that file again', async () => {
    write('a.html', '<html><body><p>France rejected Mali.</p></body></html>')
    write('b.txt', GOOD)
    const overflow = new RangeError('Maximum call stack size exceeded')
    const parse = vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw overflow
    })
    const { failures, written, problems } = await run().finally(() => parse.mockRestore())
    expect(failures).toEqual([{ path: join(folder, 'a.html'), article: undefined, error: overflow }])
    expect([written, problems]).toEqual([1, []])
    expect(await run()).toMatchObject({ unchanged: 1, articles: 1, written: 1, failures: [] })
  })

  it('counts an article as failed whose rows make no sense, and reads the others', async () => {
    write(
      'a.jsonl',
      '{"id":"a1","text":"France rejected Mali. It was on 2022-02-31."}\n{"id":"a2","text":"Mali rejected France."}',
    )
    const { failures, written } = await run()
    expect(failures).toEqual([
      { path: join(folder, 'a.jsonl'), article: 'a1', error: new Error('no date: 2022-02-31/DAY') },
    ])
    expect(written).toBe(1)
    expect(await run()).toMatchObject({ unchanged: 0, written: 0, failures: [{ article: 'a1' }] })
  })

  it('ends where the reader cannot be set up at all', async () => {
    write('a.txt', GOOD)
    write('b.txt', 'France rejected Mali.')
    let asked = 0
    const broken: Extractor = {
      version: 'literal/1',
      extract() {
        asked++
        throw new ClaimgraphError('MODEL_MISSING', 'no model')
      },
    }
    await expect(run({ extractor: broken })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    expect(asked).toBe(1)
    expect(await run()).toMatchObject({ unchanged: 0, written: 2 })
  })

  it('stops between articles when told to, and finishes the next time', async () => {
    write('a.txt', GOOD)
    write('b.txt', 'Date: 2022-02-01\n\nFrance rejected Mali.')
    const stop = new AbortController()
    expect(await run({ signal: stop.signal, onProgress: () => stop.abort() })).toMatchObject({
      files: 1,
      written: 1,
    })
    expect(await run()).toMatchObject({ files: 2, unchanged: 1, written: 1 })
  })

  it('joins what a run left out that was stopped after its last file, though nothing is new', async () => {
    write('a.txt', 'Date: 2022-02-01\n\nFrance met Mali. It was on 2022-02-01.')
    write('b.txt', 'Date: 2022-02-02\n\nMali met France.')
    const stop = new AbortController()
    await run({ signal: stop.signal, onProgress: ({ place, total }) => place === total && stop.abort() })
    expect(await graph.decisions()).toEqual([])
    expect(await run({ join: false })).toMatchObject({ files: 2, unchanged: 2 })
    expect(await graph.decisions()).toEqual([])
    expect(await run()).toMatchObject({ files: 2, unchanged: 2 })
    expect(await graph.decisions()).toMatchObject([{ kind: 'MERGE', by: 'claimgraph' }])
  })

  it('tells after each file how far it is', async () => {
    write('a.txt', GOOD)
    write('b.txt', '')
    const seen: unknown[] = []
    await run({
      onProgress: ({ place, total, written, problems }) =>
        seen.push([place, total, written, problems.length]),
    })
    expect(seen).toEqual([
      [1, 2, 1, 0],
      [2, 2, 0, 1],
    ])
  })

  it('says so when there is nothing to read', async () => {
    const { problems } = await run({}, [join(folder, 'nowhere')])
    expect(problems.map(({ code }) => code)).toEqual(['FILE_NOT_FOUND'])
  })
})

/** Long enough to be known again. */
const STORY = Array.from({ length: 60 }, (_, at) => `Nothing else came of day ${at} in the north.`).join(' ')
const ADDRESS = 'https://elbepost.example/a'

function inElbePost(text: string, own: object = {}): string {
  return JSON.stringify({ date: '2022-02-01', publisher: 'Elbe Post', url: ADDRESS, text, ...own })
}

async function actorsBy(reader: Pick<Graph, 'findActs'>): Promise<readonly string[]> {
  return (await reader.findActs({}, { limit: 9 })).map(({ by }) => by.map(({ name }) => name).join())
}

describe('an article that its outlet corrects', () => {
  const wrong = `France rejected Mali. ${STORY}`
  const right = `${STORY} Correction: it was another. Spain rejected Mali.`

  it('tells no more what only the earlier version told, which stays as it was', async () => {
    write('v1.jsonl', inElbePost(wrong))
    await run({ now: () => 1000 })
    write('v2.jsonl', inElbePost(right))
    await run({ now: () => 2000 })
    expect(await actorsBy(graph)).toEqual(['Spain'])
    expect(await actorsBy(graph.asOf(1500))).toEqual(['France'])
    const articles = await graph.findArticles({}, { limit: 9 })
    expect(articles.length).toBe(2)
    const corrected = await graph.correctionsOfArticles(articles.map(({ id }) => id))
    expect(corrected.length).toBe(1)
    const [first] = articles.filter(({ recordedAt }) => recordedAt === 1000)
    expect(corrected[0]?.correctsId).toBe(first?.id)
  })

  it('is not its own correction, where another program stores it at the same time', async () => {
    write('v1.jsonl', inElbePost(wrong))
    await run({ now: () => 1000 })
    const unaware: Graph = { ...graph, knownArticles: async () => [] }
    await run({ graph: unaware, now: () => 2000, extractor: extractor('literal/2') })
    expect(await actorsBy(graph)).toEqual(['France'])
  })

  it('stays corrected where the earlier version is read again, and in a copy of the graph', async () => {
    write('v1.jsonl', inElbePost(wrong))
    await run({ now: () => 1000 })
    write('v2.jsonl', inElbePost(right))
    await run({ now: () => 2000 })
    await run({ now: () => 3000, force: true, extractor: extractor('literal/2') })
    expect(await actorsBy(graph)).toEqual(['Spain'])
    const copy = await openGraph({ kind: 'grafeo', path: join(folder, 'copy') })
    await copy.importRows(graph.rows())
    expect(await actorsBy(copy)).toEqual(['Spain'])
    expect(await actorsBy(copy.asOf(1500))).toEqual(['France'])
    await copy.close()
  })

  it.each([
    [
      'another story at its address',
      inElbePost(
        `Spain rejected Mali. ${STORY.replaceAll('north', 'far away south').replaceAll('came', 'went')}`,
      ),
    ],
    ['an older version of it', inElbePost(right, { date: '2022-01-31' })],
    ['the same in another outlet', inElbePost(right, { publisher: 'Oder Post' })],
    ['the same at another address', inElbePost(right, { url: `${ADDRESS}b` })],
  ])('is not known in %s', async (_, other) => {
    write('v1.jsonl', inElbePost(wrong))
    await run({ now: () => 1000 })
    write('v2.jsonl', other)
    await run({ now: () => 2000 })
    expect((await actorsBy(graph)).toSorted()).toEqual(['France', 'Spain'])
  })
})

const LINES = '{"id":"b1","date":"2022-02-02","text":"France rejected Mali."}\n{"id":"b2","text":"Nothing."}'
const give = (documents: readonly Document[], options: Partial<IngestOptions> = {}) =>
  ingestDocuments(documents, { graph, extractor: extractor(), now: () => 5000, ...options })

describe('ingest of what is at hand', () => {
  it('reads each as a file of its name would be read', async () => {
    let stored = 0
    const summary = await give(
      [
        { name: 'a.txt', text: GOOD },
        { name: 'b.jsonl', text: LINES },
      ],
      { onArticle: () => void stored++ },
    )
    expect(summary).toMatchObject({ files: 2, articles: 3, written: 3, problems: [] })
    expect(stored).toBe(3)
    expect(await graph.counts()).toMatchObject({ articles: 3, acts: 2 })
  })

  it('knows again what came from a file, and the other way round', async () => {
    write('a.txt', GOOD)
    await run()
    expect(await give([{ name: 'b.txt', text: GOOD }])).toMatchObject({ unchanged: 1, articles: 0 })
    await give([{ name: 'b.jsonl', text: LINES }])
    write('c.jsonl', LINES)
    expect(await run()).toMatchObject({ files: 2, unchanged: 2 })
  })

  it('tells what it cannot read by the name that was given', async () => {
    const { problems, written } = await give([
      { name: 'x', text: '{"a": 1}' },
      { name: '../../etc/passwd', text: '{"a": 1}' },
      { name: 'empty.txt', text: ' ' },
      { name: 'page.xml', text: '<rss' },
      { name: 'a.txt', text: GOOD },
    ])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['UNKNOWN_FORMAT', 'x'],
      ['UNKNOWN_FORMAT', '../../etc/passwd'],
      ['EMPTY_INPUT', 'empty.txt'],
      ['BAD_XML', 'page.xml'],
    ])
    expect(written).toBe(1)
  })
})
