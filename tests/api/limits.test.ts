import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { meetings } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

describe('a query that nests too deep', () => {
  it('is refused', async () => {
    expect(codesOf(await api.ask(voices(12)))).toEqual(['TOO_DEEP'])
    expect(codesOf(await api.ask(voices(11)))).toEqual([])
  })

  it('is refused when it hides in fragments', async () => {
    const query = `{ acts { nodes { reports { ...A } } } }
      fragment A on Report { voicedIn { voicedIn { voicedIn { voicedIn { ...B } } } } }
      fragment B on Report { voicedIn { voicedIn { voicedIn { voicedIn { ...C } } } } }
      fragment C on Report { voicedIn { voicedIn { voicedIn { voicedIn { depth } } } } }`
    expect(codesOf(await api.ask(query))).toEqual(['TOO_DEEP'])
  })
})

describe('a query that asks for too much', () => {
  const LATEST = `query ($actors: Int!, $acts: Int!) {
    actors(first: $actors) { nodes { latestActs(first: $acts) { reports { sentence depth } } } }
  }`

  it('is refused before the graph is read', async () => {
    api.reads.length = 0
    const answer = await api.ask(
      '{ actors(first: 100) { nodes { latestActs(first: 100) { id type content vouched by { id } } } } }',
    )
    expect(codesOf(answer)).toEqual(['TOO_COMPLEX'])
    expect(api.reads).toEqual([])
  })

  it('is refused for its variables, also when it has passed with others', async () => {
    expect(codesOf(await api.ask(LATEST, { actors: 2, acts: 2 }))).toEqual([])
    expect(codesOf(await api.ask(LATEST, { actors: 100, acts: 100 }))).toEqual(['TOO_COMPLEX'])
    expect(codesOf(await api.ask(LATEST, { actors: 2, acts: 2 }))).toEqual([])
  })

  it('is refused when it asks for the same again under other names', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, index) => manyValues(`a${index}`)).join(' ')} }`
    const codes = new Set(codesOf(await api.ask(query)))
    expect(codes).toEqual(new Set(['TOO_COMPLEX']))
  })

  it('by ids is refused beyond a page of them', async () => {
    const ids = Array.from({ length: 101 }, () => 'n0')
    expect(codesOf(await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))).toEqual([
      'BAD_PAGE',
    ])
  })
})

it('a full page of acts with all their evidence is not too much', async () => {
  const answer = await api.ask(`{
    acts(first: 100) { totalCount edges { cursor node {
      id type polarity modality content vouched happened { from to precision }
      by { id type name iso3 } to { id type name iso3 } about { id type name iso3 }
      reports {
        id sentence quote depth confidence sentenceSpan { start end } cue { start end text } content { start end text }
        names { part span { start end text } actor { id name } }
        voicedIn { sentence act { by { name } } }
        article { id title publishedOn url outlet { id name } wire { name } }
      }
    } } pageInfo { hasNextPage endCursor } }
  }`)
  expect(codesOf(answer)).toEqual([])
})

it('the schema can be asked for by the usual query of tools', async () => {
  const answer = await api.ask(getIntrospectionQuery({ oneOf: true, specifiedByUrl: true }))
  expect(codesOf(answer)).toEqual([])
  expect(answer.data).toHaveProperty('__schema')
})

function voices(levels: number): string {
  return `{ acts { nodes { reports { ${'voicedIn { '.repeat(levels)} depth ${'}'.repeat(levels)} } } } }`
}

function manyValues(alias: string): string {
  return `${alias}: acts(first: 100) { nodes { reports { article { text reports { id } } } } }`
}
