import { describe, expect, it } from 'vitest'
import type { ActorRow, Graph, GraphRow, PageRequest } from '../../src/graph/index.ts'
import type { OutletId } from '../../src/model/index.ts'
import { idOfAct, idOfActor, makeBatch, type Told } from './support/makeBatch.ts'
import { openTestGraph } from './support/openTestGraph.ts'

describe('pages of acts', () => {
  it('walk through all acts without gap or repeat, in both directions', async () => {
    const graph = await openTestGraph()
    const days = ['2022-01-03', '2022-01-01', '2022-01-03', '', '2022-01-02', '', '2022-01-03']
    const told = days.map((sortDate, at) => datedAct(`act ${at}`, sortDate))
    await graph.writeArticle(makeBatch({ name: 'x', told }))

    const forward = await walk(graph, false)
    expect(forward.map(({ key }) => key)).toEqual(days.toSorted().toReversed())
    expect(new Set(forward.map(({ id }) => id)).size).toBe(days.length)
    expect((await walk(graph, true)).toReversed()).toEqual(forward)
  })

  it('are not shifted by an act that is added before them', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(
      makeBatch({ name: 'x', told: [datedAct('old', '2022-01-01'), datedAct('new', '2022-01-05')] }),
    )
    const [first] = await graph.findActs({}, { limit: 1 })
    await graph.writeArticle(makeBatch({ name: 'y', told: [datedAct('newest', '2022-01-09')] }))
    const after = { key: first?.sortDate ?? '', id: first?.id ?? '' }
    const rest = await graph.findActs({}, { limit: 5, after })
    expect(rest.map(({ id }) => id)).toEqual([idOfAct('old')])
  })
})

describe('filters', () => {
  it('tell what an outlet vouches for from what is only told by others', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(
      makeBatch({
        name: 'x',
        told: [
          { key: 'said', type: 'SAID', by: ['A'] },
          { key: 'alleged', type: 'ATTACKED', by: ['B'], to: ['C'], voicedIn: 'said' },
        ],
      }),
    )
    expect(await idsOf(graph, { vouched: true })).toEqual([idOfAct('said')])
    expect(await idsOf(graph, { vouched: false })).toEqual([idOfAct('alleged')])
    expect(await graph.acts([idOfAct('alleged')])).toMatchObject([{ vouched: false }])
  })

  it.each([
    ['by', { by: [idOfActor('A')] }, ['1', '2']],
    ['to', { to: [idOfActor('B')] }, ['1']],
    ['involving', { involving: [idOfActor('B')] }, ['1', '3']],
    ['by and to', { by: [idOfActor('A')], to: [idOfActor('C')] }, ['2']],
    ['by and involving', { by: [idOfActor('C')], involving: [idOfActor('A'), idOfActor('B')] }, ['3']],
    ['no actor at all', { by: [] }, []],
    ['no type at all', { types: [] }, []],
    ['types', { types: ['DEMANDED', 'DENIED'] }, ['1', '3']],
    ['words of the content', { text: 'TROOPS  withdrawn' }, ['1']],
    ['words of a sentence', { text: 'sentence 1' }, ['2']],
    ['the beginning of a word', { text: 'withdr' }, ['1']],
    ['but not its end', { text: 'thdrawn' }, []],
    ['a day within the time of the act', { happenedFrom: '2022-01-10', happenedTo: '2022-01-10' }, ['2']],
    ['days of publication', { publishedFrom: '2022-02-01', publishedTo: '2022-02-01' }, ['1', '2', '3']],
    ['later publication', { publishedFrom: '2022-02-02' }, []],
  ] as const)('find acts %s', async (_, filter, keys) => {
    const graph = await openTestGraph()
    const january = { happenedFrom: '2022-01-01', happenedTo: '2022-01-31' }
    await graph.writeArticle(
      makeBatch({
        name: 'x',
        publishedOn: '2022-02-01',
        told: [
          { key: '1', type: 'DEMANDED', by: ['A'], to: ['B'], content: 'that troops withdrawn' },
          { key: '2', type: 'MET_WITH', by: ['A'], to: ['C'], with: january },
          { key: '3', type: 'DENIED', by: ['C'], about: ['B'] },
        ],
      }),
    )
    expect(await idsOf(graph, filter)).toEqual(keys.map(idOfAct).toSorted())
    expect(await graph.countActs(filter)).toBe(keys.length)
  })

  it('take the text of the user literally', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(
      makeBatch({
        name: 'x',
        told: [{ key: 'a', type: 'MET_WITH', by: ['Élysée "Palace"'], to: ['Moscow'] }],
      }),
    )
    const find = async (name: string) =>
      (await graph.findActors({ name }, { limit: 9 })).map((actor) => actor.name)
    expect(await find('elysee')).toEqual(['Élysée "Palace"'])
    expect(await find('PALACE')).toEqual(['Élysée "Palace"'])
    expect(await Promise.all(['.*', '%', "') RETURN 1 //", '$name', 'palace|moscow'].map(find))).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    expect(await find('')).toHaveLength(2)
  })

  it('find articles by the name of their outlet', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(makeBatch({ name: 'x', outlet: 'The Élan', publishedOn: '2022-01-01' }))
    await graph.writeArticle(makeBatch({ name: 'y', outlet: 'Another' }))
    const found = await graph.findArticles({ outlet: 'the elan' }, { limit: 5 })
    expect(found.map(({ name, outlet }) => [name, outlet?.name])).toEqual([['x', 'The Élan']])
  })
})

describe('an act', () => {
  it('has its actors in the order of the text, also one in two parts', async () => {
    const graph = await openTestGraph()
    const told: Told[] = [
      { key: 'a', type: 'SIGNED_WITH', by: ['Z', 'A', 'M'], to: ['A'], about: ['Y', 'B'] },
    ]
    await graph.writeArticle(makeBatch({ name: 'x', told }))
    const [act] = await graph.acts([idOfAct('a')])
    expect([act?.by, act?.to, act?.about].map(namesOf)).toEqual([['Z', 'A', 'M'], ['A'], ['Y', 'B']])
  })

  it('may have no actors', async () => {
    const graph = await openTestGraph()
    await graph.writeArticle(makeBatch({ name: 'x', told: [{ key: 'a', type: 'SAID' }] }))
    expect(await graph.acts([idOfAct('a')])).toMatchObject([{ by: [], to: [], about: [] }])
  })
})

describe('the reports of acts', () => {
  it('are read along as they are read alone, by any way to an act', async () => {
    const graph = await openTestGraph()
    const told: Told[] = [
      { key: 'said', type: 'SAID', by: ['A'], to: ['B'] },
      { key: 'denied', type: 'DENIED', by: ['A'], voicedIn: 'said' },
    ]
    await graph.writeArticle(makeBatch({ name: 'x', publishedOn: '2022-01-02', outlet: 'Gazette', told }))
    await graph.writeArticle(makeBatch({ name: 'y', publishedOn: '2022-01-01', told: told.slice(0, 1) }))
    const ids = [idOfAct('said'), idOfAct('denied')].toSorted()
    const alone = await graph.reportsOfActs(ids)
    expect(alone.map(({ article, depth }) => [article.outlet?.name, depth])).toHaveLength(3)

    const reports = { reports: 'WHOLE' } as const
    const found = [
      await graph.acts(ids, reports),
      await graph.findActs({}, { limit: 5 }, reports),
      await graph.findActs({ by: [idOfActor('A')] }, { limit: 5 }, reports),
      (await graph.latestActsOfActors([idOfActor('A')], 'BY', 5, reports)).map(({ act }) => act),
    ]
    for (const acts of found) {
      expect(acts.map(({ id }) => id).toSorted()).toEqual(ids)
      for (const act of acts) expect(act.reports).toEqual(alone.filter(({ actId }) => actId === act.id))
    }
    expect((await graph.acts(ids)).some((act) => 'reports' in act)).toBe(false)
  })

  it('stand once in an article that credits two agencies', async () => {
    const first = await openTestGraph()
    await first.writeArticle(
      makeBatch({ name: 'x', outlet: 'North', told: [{ key: 'said', type: 'SAID', by: ['A'] }] }),
    )
    await first.writeArticle(makeBatch({ name: 'y', outlet: 'South' }))
    const graph = await openTestGraph()
    await graph.importRows(creditingAll(first))
    for (const each of [
      await graph.reportsOfActs([idOfAct('said')]),
      (await graph.findActs({}, { limit: 5 }, { reports: 'WHOLE' })).flatMap(({ reports = [] }) => reports),
    ])
      expect(each.map(({ article }) => [article.name, article.outlet?.name])).toEqual([['x', 'North']])
    expect(await graph.findArticles({}, { limit: 5 })).toHaveLength(2)
  })
})

describe('every method of the reader', () => {
  it('asks the engine once', async () => {
    const queries: string[] = []
    const graph = await openTestGraph((name) => queries.push(name))
    const told: Told[] = [{ key: 'a', type: 'SAID', by: ['A'], to: ['B'], content: 'c' }]
    await graph.writeArticle(makeBatch({ name: 'x', told }))
    const acts = [idOfAct('a')]
    const actors = [idOfActor('A'), idOfActor('B')]
    const asks: readonly (() => Promise<unknown>)[] = [
      () => graph.acts(acts),
      () => graph.acts(acts, { reports: 'WHOLE' }),
      () => graph.findActs({ by: actors, vouched: true }, { limit: 5 }),
      () => graph.reportsOfActs(acts),
      () => graph.latestActsOfActors(actors, 'BY', 2),
      () => graph.tiesOfActors(actors),
      () => graph.counts(),
    ]
    for (const ask of asks) {
      queries.length = 0
      await ask()
      expect(queries).toHaveLength(1)
    }
  })
})

function datedAct(key: string, sortDate: string): Told {
  return { key, type: 'SAID', by: ['A'], with: { sortDate } }
}

/** The rows of a graph, where each article credits all outlets. */
async function* creditingAll(graph: Graph): AsyncIterable<GraphRow> {
  const wireIds: OutletId[] = []
  for await (const each of graph.rows()) {
    if (each.kind === 'outlet') wireIds.push(each.row.id)
    yield each.kind === 'article' ? { kind: 'article', row: { ...each.row, wireIds } } : each
  }
}

function namesOf(actors: readonly ActorRow[] = []): string[] {
  return actors.map(({ name }) => name)
}

async function idsOf(graph: Graph, filter: Parameters<Graph['findActs']>[0]): Promise<string[]> {
  return (await graph.findActs(filter, { limit: 50 })).map(({ id }) => id).toSorted()
}

async function walk(graph: Graph, backward: boolean): Promise<{ key: string; id: string }[]> {
  const rows: { key: string; id: string }[] = []
  for (;;) {
    const after = rows.at(-1)
    const page: PageRequest = { limit: 2, backward, ...(after && { after }) }
    const acts = await graph.findActs({}, page)
    rows.push(...acts.map(({ sortDate, id }) => ({ key: sortDate, id })))
    if (acts.length < 2) return rows
  }
}
