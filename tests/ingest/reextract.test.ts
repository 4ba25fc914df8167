import { describe, expect, it, onTestFinished } from 'vitest'
import { hashOf } from '../../src/export/index.ts'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { type Reextracted, reextract } from '../../src/ingest/index.ts'
import { type Extractor, ingest } from '../../src/ingest/ingest.ts'
import type { Article, ExtractedReport, Extraction } from '../../src/model/index.ts'
import { whatItSays } from '../graph/support/randomHistory.ts'
import { tempFolder } from '../graph/support/tempFolder.ts'

/** Three articles; the first two tell one act, which has a date. */
const ARTICLES = [
  {
    id: 'one',
    date: '2022-02-01',
    publisher: 'Elbe Post',
    text: 'France rejected Serbia. Norway met Spain.',
  },
  { id: 'two', date: '2022-02-02', publisher: 'Oder Post', text: 'France rejected Serbia. Malta met Spain.' },
  { id: 'three', date: '2022-02-03', text: 'Poland met Chile.' },
]

type Verbs = Readonly<Record<string, ExtractedReport['type']>>

/** Reads "France rejected Serbia.", where it knows the verb. */
function reader(version: string, verbs: Verbs): Extractor {
  return { version, extract: (article) => read(article, version, verbs) }
}

function read({ name, date, text }: Article, extractor: string, verbs: Verbs): Extraction {
  const actors: Record<string, Extraction['actors'][string]> = {}
  const reports = [...text.matchAll(/(\w+) (\w+) (\w+)\./g)].flatMap((found, at): ExtractedReport[] => {
    const [sentence, by = '', verb = '', to = ''] = found
    const type = verbs[verb]
    if (type === undefined) return []
    const start = found.index
    for (const each of [by, to]) actors[each] = { type: 'NATION', aliases: [], mentions: [] }
    const cue = start + by.length + 1
    return [
      {
        id: `r${at + 1}`,
        type,
        by: [by],
        to: [to],
        about: [],
        polarity: 'AFFIRMED',
        modality: 'ACTUAL',
        voice: 'OUTLET',
        quote: 'NONE',
        when: verb === 'rejected' ? '2022-01-31/DAY' : null,
        respondsTo: null,
        sameAs: null,
        confidence: 0.9,
        spans: {
          sentence: [start, start + sentence.length],
          cue: [cue, cue + verb.length],
          by: [[start, start + by.length]],
          to: [[cue + verb.length + 1, cue + verb.length + 1 + to.length]],
          about: [],
          content: [],
        },
      },
    ]
  })
  return {
    id: name,
    date: date ?? null,
    extractor,
    sentences: [[0, text.length]],
    actors,
    reports,
    skipped: [],
  }
}

const OLD = reader('reader/1', { rejected: 'REJECTED', met: 'MET_WITH' })
/** Another type for one verb, and blind for the other. */
const NEW = reader('reader/2', { rejected: 'CRITICISED' })

async function ingested(extractor: Extractor): Promise<Graph> {
  const graph = await openGraph({ kind: 'grafeo', path: tempFolder() })
  onTestFinished(() => graph.close())
  const stdin = (async function* () {
    yield Buffer.from(ARTICLES.map((article) => JSON.stringify(article)).join('\n'))
  })()
  await ingest(['-'], { graph, extractor, now: () => 1000, jsonl: true, stdin })
  return graph
}

interface How {
  readonly isWriting?: boolean
  readonly isOutdatedOnly?: boolean
  readonly limit?: number
  readonly now?: number
}

async function again(
  graph: Graph,
  extractor: Extractor,
  { now = 2000, ...how }: How = {},
): Promise<Reextracted[]> {
  const found: Reextracted[] = []
  const options = { graph, extractor, reader: extractor.version, now: () => now, ...how }
  for await (const article of reextract(options)) found.push(article)
  return found
}

const inShort = ({ article, added, gone, changed, isSkipped }: Reextracted): string =>
  isSkipped
    ? `${article.name}: skipped`
    : `${article.name}: +${added.length} -${gone.length} ${changed.flatMap(({ fields }) => fields).join()}`

describe('a stored article that is read again', () => {
  it('shows what another reading brings and takes, and changes nothing', async () => {
    const graph = await ingested(OLD)
    const before = await hashOf(graph.rows('WHOLE'))
    const found = await again(graph, NEW)
    expect(found.map(inShort)).toEqual(['three: +0 -1 ', 'two: +0 -1 type', 'one: +0 -1 type'])
    expect(found[2]?.changed[0]).toMatchObject({
      before: { type: 'REJECTED', by: [{ name: 'France' }], extractor: 'reader/1' },
      after: { type: 'CRITICISED', to: [{ name: 'Serbia' }] },
    })
    expect(await hashOf(graph.rows('WHOLE'))).toBe(before)
  })

  it('is stored with what it gives up kept, and then shows nothing more', async () => {
    const graph = await ingested(OLD)
    const then = await whatItSays(graph)
    await again(graph, NEW, { isWriting: true })
    expect((await graph.findActs({}, { limit: 9 })).map(({ type }) => type)).toEqual(['CRITICISED'])
    expect(await whatItSays(graph.asOf(1500))).toBe(then)
    expect(await graph.staleEdges()).toEqual([])
    const stored = await hashOf(graph.rows('WHOLE'))
    expect((await again(graph, NEW, { isWriting: true, now: 3000 })).map(inShort)).toEqual([
      'three: +0 -0 ',
      'two: +0 -0 ',
      'one: +0 -0 ',
    ])
    expect(await hashOf(graph.rows('WHOLE'))).toBe(stored)
  })

  it('is as it was read first where the first reader reads it once more', async () => {
    const graph = await ingested(OLD)
    const then = await whatItSays(graph)
    await again(graph, NEW, { isWriting: true })
    expect((await again(graph, OLD, { isWriting: true, now: 3000 })).map(inShort)).toEqual([
      'three: +1 -0 ',
      'two: +1 -0 type',
      'one: +1 -0 type',
    ])
    expect(await whatItSays(graph)).toBe(then)
  })

  it('makes one graph, one after the other in any order or all at once', async () => {
    const graphs = [await ingested(OLD), await ingested(OLD)] as const
    const ids = (await graphs[0].findArticles({}, { limit: 9 })).map(({ id }) => id)
    for (const id of ids.toReversed()) {
      const options = { graph: graphs[0], extractor: NEW, reader: 'reader/2', now: () => 2000 }
      for await (const _ of reextract({ ...options, ids: [id], isWriting: true }));
    }
    await again(graphs[1], NEW, { isWriting: true })
    expect(await hashOf(graphs[0].rows('WHOLE'))).toBe(await hashOf(graphs[1].rows('WHOLE')))
  })

  it('names the decisions about what goes', async () => {
    const graph = await ingested(OLD)
    const [act] = await graph.findActs({ types: ['REJECTED'] }, { limit: 1 })
    const [report] = act ? await graph.reportsOfActs([act.id]) : []
    const decision = await graph.decide(
      { kind: 'CONFIRM', subjects: [report?.id ?? ''], into: null, value: null, by: 'x', reason: 'y' },
      1500,
    )
    const found = await again(graph, NEW)
    expect(found.flatMap(({ changed }) => changed.flatMap(({ before }) => before.decisions))).toEqual([
      decision.id,
    ])
  })

  it('is passed over where the reader has read it already, if that is wanted', async () => {
    const graph = await ingested(OLD)
    expect((await again(graph, OLD, { isOutdatedOnly: true })).map(inShort)).toEqual([
      'three: skipped',
      'two: skipped',
      'one: skipped',
    ])
    const outdated = { isOutdatedOnly: true, isWriting: true }
    expect((await again(graph, NEW, { ...outdated, limit: 1 })).map(inShort)).toEqual(['three: +0 -1 '])
    // Nothing is left of the third, which tells by whom it was read; a mark does.
    expect((await again(graph, NEW, outdated)).map(inShort)).toEqual([
      'three: skipped',
      'two: +0 -1 type',
      'one: +0 -1 type',
    ])
  })

  it('does not lose the others where a reader fails over it', async () => {
    const graph = await ingested(OLD)
    const failing: Extractor = {
      version: 'reader/3',
      extract: (article) => {
        if (article.name === 'two') throw new TypeError('a bug')
        return NEW.extract(article)
      },
    }
    const found = await again(graph, failing, { isWriting: true })
    expect(found.map(({ error }) => error instanceof TypeError)).toEqual([false, true, false])
    expect(await graph.countActs({ types: ['MET_WITH'] })).toBe(1)
  })
})
