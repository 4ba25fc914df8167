import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { type ArticleInWords, idOfActor, makeActor, makeBatch } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'
import { answersOf, hostileTexts, searchOracle, soughtTexts } from './support/searchOracle.ts'

const CONTENTS = [
  'Élysée talks on gas',
  'gas talks',
  'the gasoline price',
  "the U.S.'s “red line”",
  'that nothing will change; nothing',
  '習近平 met Пётр Порошенко',
  'gas',
  '½ of the naïve',
]

const NAMES = [
  'Iran',
  'Islamic Republic of Iran',
  'Iranian Air',
  'Air Iran',
  'Élysée',
  'Ümit Özdağ',
  '習近平',
  '😀 Gas',
  ' ',
]

/** One article of each content, the later ones later. */
function articles(): ArticleInWords[] {
  return CONTENTS.map((content, at) => ({
    name: `${content}!`,
    publishedOn: `2022-01-0${1 + (at % 3)}`,
    told: [{ key: `${at}`, type: 'SAID', by: [NAMES[at] ?? 'Iran'], to: ['Gas Board'], content }],
    actors: at === 0 ? [makeActor('Iran', { aliases: ['Tehran', 'the Iranians'] })] : [],
  }))
}

async function filled(): Promise<Graph> {
  const graph = await openTestGraph()
  for (const article of articles()) await graph.writeArticle(makeBatch(article))
  return graph
}

const PAGE = { limit: 20 }
const contentsFound = async (graph: Graph, text: string) =>
  (await graph.searchActs(text, PAGE)).map(({ content }) => content)
const namesFound = async (graph: Graph, text: string) =>
  (await graph.searchActors(text, PAGE)).map(({ found }) => found.text)

describe('a search', () => {
  it('finds all words in any order, the last one by its beginning', async () => {
    const graph = await filled()
    expect(await contentsFound(graph, 'talks gas')).toEqual(['gas talks', 'Élysée talks on gas'])
    expect(await contentsFound(graph, 'on tal')).toEqual(['Élysée talks on gas'])
    expect(await contentsFound(graph, 'ga talks')).toEqual([])
    expect(await contentsFound(graph, 'gas price')).toEqual([])
    expect(await contentsFound(graph, 'gas lead')).toEqual([])
  })

  it('passes over case, accents and punctuation', async () => {
    const graph = await filled()
    expect(await contentsFound(graph, 'ELYSEE')).toEqual(['Élysée talks on gas'])
    expect(await contentsFound(graph, 'uss red-line')).toEqual(["the U.S.'s “red line”"])
    expect(await contentsFound(graph, 'xijinping')).toEqual(['習近平 met Пётр Порошенко'])
    expect(await namesFound(graph, 'umit ozdag')).toEqual(['Ümit Özdağ'])
  })

  it('gives the whole name first, then what begins with it, then what holds it', async () => {
    const graph = await filled()
    expect(await namesFound(graph, 'iran')).toEqual([
      'Iran',
      'Iranian Air',
      'Air Iran',
      'Islamic Republic of Iran',
    ])
  })

  it('gives a statement that is the text first, then the latest', async () => {
    const graph = await filled()
    expect(await contentsFound(graph, 'gas')).toEqual([
      'gas',
      'the gasoline price',
      'gas talks',
      'Élysée talks on gas',
    ])
  })

  it('finds an actor once, by the nearest of its names', async () => {
    const graph = await filled()
    const found = await graph.searchActors('tehran', PAGE)
    expect(found).toMatchObject([
      { id: idOfActor('Iran'), name: 'Iran', found: { text: 'Tehran', marks: [[0, 6]] } },
    ])
    expect(await graph.countFound('actors', 'iran')).toBe(4)
  })

  it('tells where the words stand', async () => {
    const graph = await filled()
    expect(await graph.searchActs('the u.s. lin', PAGE)).toEqual([])
    const [act] = await graph.searchActs('THE uss lin', PAGE)
    expect(act?.found.marks.map(([from, to]) => act.found.text.slice(from, to))).toEqual([
      'the',
      "U.S.'s",
      'line',
    ])
    const [report] = await graph.searchReports('sentence elysee', PAGE)
    expect(report?.found).toMatchObject({
      text: report?.sentence,
      marks: [
        [0, 8],
        [14, 20],
      ],
    })
  })

  it('finds what was there at a moment', async () => {
    const graph = await filled()
    const [act] = await graph.searchActs('gas talks', PAGE)
    const [report] = await graph.reportsOfActs(act ? [act.id] : [])
    const by = { by: 'somebody', reason: 'to see' }
    await graph.decide(
      { kind: 'REJECT', subjects: [report?.id ?? ''], into: null, value: null, ...by },
      1_650_000_000_000,
    )
    await graph.decide(
      { kind: 'RENAME', subjects: [idOfActor('Iran')], into: null, value: 'Persia', ...by },
      1_660_000_000_000,
    )
    expect(await contentsFound(graph, 'gas talks')).toEqual(['Élysée talks on gas'])
    expect(await namesFound(graph, 'persia')).toEqual(['Persia'])
    const before = graph.asOf(1_645_000_000_000)
    expect((await before.searchActs('gas talks', PAGE)).map(({ content }) => content)).toEqual([
      'gas talks',
      'Élysée talks on gas',
    ])
    expect(await before.searchActors('persia', PAGE)).toEqual([])
    expect(await graph.asOf(1_000_000_000_000).countFound('acts', 'gas')).toBe(0)
  })

  it('finds the start of a sentence that never ends, and stores it', async () => {
    const graph = await openTestGraph()
    const content = `the first ${'word '.repeat(20_000)}last`
    await graph.writeArticle(makeBatch({ name: 'endless', told: [{ key: 'a', type: 'SAID', content }] }))
    expect(await graph.countFound('acts', 'word first')).toBe(1)
    expect(await graph.countFound('acts', 'last')).toBe(0)
  })

  it.each(hostileTexts.map((text) => [text.slice(0, 20), text]))(
    'takes %j for nothing but words',
    async (_, text) => {
      const graph = await filled()
      const oracle = await searchOracle(graph)
      expect(await answersOf(graph, text, 3)).toEqual(oracle(text))
    },
  )

  it('answers as one who looks at everything, whatever is sought', async () => {
    const graph = await filled()
    const oracle = await searchOracle(graph)
    let found = 0
    // On failure fast-check prints the seed and the shortest text that shows it.
    const alike = fc.asyncProperty(soughtTexts([...CONTENTS, ...NAMES]), async (text) => {
      const expected = oracle(text)
      found += expected.actors.length + expected.acts.length + expected.reports.length
      expect(await answersOf(graph, text, 3)).toEqual(expected)
    })
    await fc.assert(alike, { numRuns: 300 })
    expect(found).toBeGreaterThan(200)
  })
})
