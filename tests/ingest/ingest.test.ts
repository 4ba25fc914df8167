import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { type Extractor, type IngestOptions, ingest } from '../../src/ingest/ingest.ts'
import type { Article, Extraction } from '../../src/model/index.ts'

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

/** Reads "A rejected B." wherever it stands; fails over a text with "bug". */
function extractor(version = 'literal/1'): Extractor & { readonly read: string[] } {
  const read: string[] = []
  return {
    version,
    read,
    extract(article) {
      read.push(article.name)
      if (article.text.includes('bug')) throw new TypeError('a bug')
      return rejectionIn(article, version)
    },
  }
}

function rejectionIn({ name, date, text }: Article, version: string): Extraction {
  const found = /(\w+) rejected (\w+)\./.exec(text)
  const base = { id: name, date: date ?? null, extractor: version, sentences: [], skipped: [] }
  if (!found) return { ...base, actors: {}, reports: [] }
  const [sentence, by = '', to = ''] = found
  const at = found.index
  const nation = { type: 'NATION', aliases: [], mentions: [] } as const
  return {
    ...base,
    actors: { [by]: nation, [to]: nation },
    reports: [
      {
        id: 'r1',
        type: 'REJECTED',
        by: [by],
        to: [to],
        about: [],
        polarity: 'AFFIRMED',
        modality: 'ACTUAL',
        voice: 'OUTLET',
        quote: 'NONE',
        when: null,
        respondsTo: null,
        sameAs: null,
        confidence: 1,
        spans: {
          sentence: [at, at + sentence.length],
          cue: [at + by.length + 1, at + by.length + 9],
          by: [[at, at + by.length]],
          to: [[at + sentence.length - 1 - to.length, at + sentence.length - 1]],
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
    expect(await run({ force: true, now: () => 9000 })).toMatchObject({ unchanged: 0, written: 1 })
    expect([await graph.counts(), await graph.findActs({}, { limit: 9 })]).toEqual(before)
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

  it('does not lose the others when the reader fails over one', async () => {
    write('a.jsonl', '{"id":"a1","text":"A bug."}\n{"id":"a2","text":"France rejected Mali."}')
    const { failures, written } = await run()
    expect(failures).toEqual([
      { path: join(folder, 'a.jsonl'), article: 'a1', error: new TypeError('a bug') },
    ])
    expect(written).toBe(1)
    expect((await graph.counts()).articles).toBe(1)
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
