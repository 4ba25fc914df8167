import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApi, openApi } from './openApi.ts'
import { meetings, OBSERVER } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, ...meetings(50)])
})
beforeEach(() => {
  api.reads.length = 0
})
afterAll(() => api.close())

describe('a query reads the graph once a level, and acts with their reports at once', () => {
  it('for fifty acts with their actors, reports, articles and outlets', async () => {
    const answer = await api.ask(`{
      acts(filter: { types: [MET_WITH] }, first: 50) { nodes {
        by { name } to { name }
        reports { sentence article { title outlet { name } } }
      } }
    }`)
    expect(answer.errors).toBeUndefined()
    expect(api.reads).toEqual(['findActsWithReports'])
  })

  it('for the origins of fifty acts with their articles', async () => {
    const answer = await api.ask(
      '{ acts(filter: { types: [MET_WITH] }, first: 50) { nodes { articleCount originCount origins { articles { title } links { kind share } } } } }',
    )
    expect(answer.errors).toBeUndefined()
    expect(api.reads).toEqual(['findActsAlone', 'tellersOfActs', 'readArticles'])
  })

  it('for the names in reports and the actors that they name', async () => {
    await api.ask('{ acts(first: 50) { nodes { reports { names { span { text } actor { name } } } } } }')
    expect(api.reads).toEqual(['findActsWithBriefReports', 'namesOfReports'])
  })

  it('from articles down to actors', async () => {
    await api.ask('{ articles { nodes { reports { act { by { name } } names { actor { name } } } } } }')
    expect(api.reads.slice(0, 2)).toEqual(['findArticles', 'reportsOfArticles'])
    expect(api.reads.slice(2, 4).toSorted()).toEqual(['namesOfReports', 'readActs'])
    expect(api.reads.length).toBeLessThanOrEqual(5)
  })

  it('for the latest acts and the offices of many actors', async () => {
    await api.ask(
      '{ actors(filter: { name: "host" }, first: 50) { nodes { roles { of { name } } latestActs { reports { depth } } } } }',
    )
    expect(api.reads[0]).toBe('findActorsNamed')
    expect(api.reads.toSorted()).toEqual([
      'findActorsNamed',
      'latestActsBYAloneWithBriefReports',
      'tiesOfActors',
    ])
  })

  it('for the same list of acts of an actor under two names with other arguments', async () => {
    const answer = await api.ask<{ actors: { nodes: { one: object[]; two: object[] }[] } }>(`{
      actors(filter: { name: "stoltenberg" }) { nodes { one: latestActs(first: 1) { id } two: latestActs(first: 2) { id } } }
    }`)
    const [actor] = answer.data?.actors.nodes ?? []
    expect([actor?.one.length, actor?.two.length]).toEqual([1, 2])
    expect(api.reads).toEqual(['findActorsNamed', 'latestActsBYAlone', 'latestActsBYAlone'])
  })

  it('for the reports of acts that are given by id, or asked for in a fragment', async () => {
    const [act] = await api.graph.findActs({}, { limit: 1 })
    for (const query of [
      `{ act(id: "${act?.id}") { reports { depth } } }`,
      `{ nodes(ids: ["${act?.id}"]) { ... on Act { reports { depth } } } }`,
      `query ($id: ID!) { act(id: $id) { ...Told } } fragment Told on Act { reports { ...At } } fragment At on Report { depth }`,
    ]) {
      api.reads.length = 0
      const answer = await api.ask(query, { id: act?.id })
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer.data)).toContain('"reports":[{"depth":0')
      expect(api.reads).toEqual(['readActsAloneWithBriefReports'])
    }
  })

  it('and no reports of acts where only those of articles are asked for', async () => {
    await api.ask('{ acts { nodes { id } } articles { nodes { reports { depth } } } }')
    expect(api.reads.toSorted()).toEqual(['findActsAlone', 'findArticles', 'reportsOfArticles'])
  })

  it('for a name that is given twice', async () => {
    await api.ask(
      '{ acts(filter: { by: { name: "Russia" }, involving: { name: "Russia" } }) { nodes { id } } }',
    )
    expect(api.reads).toEqual(['actorsNamed', 'partsOfActors', 'findActsFromAlone'])
  })
})

it('nothing is counted unless the total is asked for', async () => {
  await api.ask('{ acts { nodes { id } } actors { nodes { id } } articles { nodes { id } } }')
  expect(api.reads.toSorted()).toEqual(['findActorsAll', 'findActsAlone', 'findArticles'])
  api.reads.length = 0
  await api.ask('{ acts(first: 1) { totalCount } }')
  expect(api.reads).toContain('countActs')
})

it('nothing is kept from one request to the next', async () => {
  const query = '{ actors(filter: { name: "stoltenberg" }) { nodes { roles { title } } } }'
  await api.ask(query)
  const reads = [...api.reads]
  await api.ask(query)
  expect(api.reads).toEqual([...reads, ...reads])
})
