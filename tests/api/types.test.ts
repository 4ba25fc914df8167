import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleId } from '../../src/model/index.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { DEMAND, DENIAL, LEDGER, NATO, OBSERVER, REFUSAL, RUSSIA, STOLTENBERG } from './stories.ts'
import { actIdOf, reportIdOf } from './story.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

describe('an act', () => {
  it('carries its actors, its time and what was said', async () => {
    const answer = await api.ask(
      `query ($id: ID!) { act(id: $id) {
        id type polarity modality content vouched happened { from to precision }
        by { name } to { name iso3 } about { name }
      } }`,
      { id: actIdOf(REFUSAL) },
    )
    expect(answer).toEqual({
      data: {
        act: {
          id: actIdOf(REFUSAL),
          type: 'REJECTED',
          polarity: 'AFFIRMED',
          modality: 'ACTUAL',
          content: 'We reject that … This will not change',
          vouched: true,
          happened: { from: '2022-01-26', to: '2022-01-26', precision: 'DAY' },
          by: [{ name: 'Jens Stoltenberg' }],
          to: [{ name: 'Russia', iso3: 'RUS' }],
          about: [],
        },
      },
    })
  })

  it('says where its time is not told', async () => {
    const answer = await api.ask(
      'query ($id: ID!) { act(id: $id) { happened { from to precision } to { iso3 } } }',
      { id: actIdOf(DEMAND) },
    )
    expect(answer.data).toEqual({
      act: { happened: { from: null, to: null, precision: 'UNKNOWN' }, to: [{ iso3: null }] },
    })
  })

  it('opens on every article that tells it', async () => {
    const answer = await api.ask<{ act: { reports: object[] } }>(
      `query ($id: ID!) { act(id: $id) { reports {
        sentence depth voicedIn { id }
        article { title publishedOn isEnglish outlet { name } wire { name } }
      } } }`,
      { id: actIdOf(DEMAND) },
    )
    const told = { sentence: DEMAND.sentence, depth: 0, voicedIn: null }
    const articles = [
      { title: null, publishedOn: null, isEnglish: true, outlet: { name: 'Harbor Ledger' }, wire: null },
      {
        title: 'NATO turns Moscow down',
        publishedOn: '2022-01-27',
        isEnglish: true,
        outlet: { name: 'Capital Observer' },
        wire: { name: 'Northern Wire' },
      },
    ]
    expect(answer.data?.act.reports).toHaveLength(2)
    expect(answer.data?.act.reports).toEqual(
      expect.arrayContaining(articles.map((article) => ({ ...told, article }))),
    )
  })

  it('that is only alleged says in whose words', async () => {
    const answer = await api.ask(
      `query ($id: ID!) { act(id: $id) { vouched reports {
        depth voicedIn { depth act { type by { name } } }
      } } }`,
      { id: actIdOf(DENIAL) },
    )
    expect(answer.data).toEqual({
      act: {
        vouched: false,
        reports: [
          { depth: 1, voicedIn: { depth: 0, act: { type: 'SAID', by: [{ name: 'Jens Stoltenberg' }] } } },
        ],
      },
    })
  })
})

describe('a report', () => {
  it('gives the words of its cue, its names and its content, also those beyond its sentence', async () => {
    const answer = await api.ask(
      `query ($id: ID!) { report(id: $id) {
        sentenceSpan { start end text }
        cue { start end text }
        content { text }
        names { part span { text } actor { name } }
        quote confidence extractor recordedAt
        act { id }
      } }`,
      { id: reportIdOf(OBSERVER, REFUSAL) },
    )
    const start = OBSERVER.text.indexOf(REFUSAL.sentence)
    const cue = OBSERVER.text.indexOf('reject')
    expect(answer).toEqual({
      data: {
        report: {
          sentenceSpan: { start, end: start + REFUSAL.sentence.length, text: REFUSAL.sentence },
          cue: { start: cue, end: cue + 'reject'.length, text: 'reject' },
          content: [{ text: 'We reject that' }, { text: 'This will not change' }],
          names: [
            { part: 'BY', span: { text: 'Jens Stoltenberg' }, actor: { name: 'Jens Stoltenberg' } },
            { part: 'TO', span: { text: 'Moscow' }, actor: { name: 'Russia' } },
          ],
          quote: 'DIRECT',
          confidence: 0.75,
          extractor: 'rules-en/0.1.0',
          recordedAt: '2022-03-01T00:00:00.000Z',
          act: { id: actIdOf(REFUSAL) },
        },
      },
    })
  })
})

describe('an actor', () => {
  it('has its aliases, its offices and its latest acts by part', async () => {
    const answer = await api.ask(
      `query ($nation: ID!, $person: ID!) {
        nation: actor(id: $nation) {
          type aliases roles { title }
          by: latestActs { type } to: latestActs(part: TO) { type } about: latestActs(part: ABOUT) { type }
        }
        person: actor(id: $person) { type iso3 roles { title of { name } } last: latestActs(first: 1) { type } }
      }`,
      { nation: RUSSIA.id, person: STOLTENBERG.id },
    )
    expect(answer).toMatchObject({
      data: {
        nation: { type: 'NATION', roles: [], to: [{ type: 'REJECTED' }], about: [{ type: 'SAID' }] },
        person: {
          type: 'PERSON',
          iso3: null,
          roles: [{ title: 'Secretary-General', of: { name: 'NATO' } }],
          last: [{ type: 'SAID' }],
        },
      },
    })
    const { nation } = answer.data as { nation: { aliases: string[]; by: { type: string }[] } }
    expect(nation.aliases.toSorted()).toEqual(['Kremlin', 'Moscow'])
    expect(nation.by.map((act) => act.type).toSorted()).toEqual(['DEMANDED', 'DENIED'])
  })

  it('refuses to list more than a page of acts', async () => {
    const answer = await api.ask('query ($id: ID!) { actor(id: $id) { latestActs(first: 101) { id } } }', {
      id: NATO.id,
    })
    expect(codesOf(answer)).toEqual(['BAD_PAGE'])
  })
})

describe('an article', () => {
  it('has its text and what it tells, in the order of the text', async () => {
    const answer = await api.ask(
      'query ($id: ID!) { article(id: $id) { name url recordedAt text reports { cue { text } } } }',
      { id: articleId(OBSERVER.name) },
    )
    expect(answer).toEqual({
      data: {
        article: {
          name: 'observer-1',
          url: null,
          recordedAt: '2022-03-01T00:00:00.000Z',
          text: OBSERVER.text,
          reports: ['demanded', 'reject', 'said', 'denied'].map((text) => ({ cue: { text } })),
        },
      },
    })
  })

  it('is not read in full where its text is not asked for', async () => {
    api.reads.length = 0
    await api.ask('{ articles { nodes { title reports { cue { text } } } } }')
    expect(api.reads).not.toContain('textsOfArticles')
  })
})

describe('ids', () => {
  it('lead to the thing they name, of whatever type', async () => {
    const ids = [RUSSIA.id, actIdOf(DEMAND), reportIdOf(OBSERVER, DEMAND), articleId(OBSERVER.name)]
    const answer = await api.ask(
      `query ($ids: [ID!]!, $one: ID!) {
        nodes(ids: $ids) { __typename id }
        node(id: $one) { ... on Actor { name } }
      }`,
      { ids, one: RUSSIA.id },
    )
    const types = ['Actor', 'Act', 'Report', 'Article']
    expect(answer).toEqual({
      data: {
        nodes: ids.map((id, index) => ({ __typename: types[index], id })),
        node: { name: 'Russia' },
      },
    })
  })

  it('that name nothing give null, not an error', async () => {
    const answer = await api.ask(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { id } node(id: "") { id }
        actor(id: "nobody") { id } act(id: "a") { id } report(id: "r' OR 1=1") { id } article(id: "d0") { id }
      }`,
      { ids: ['n0', 'zebra', RUSSIA.id, '__proto__'] },
    )
    expect(answer).toEqual({
      data: {
        nodes: [null, null, { id: RUSSIA.id }, null],
        node: null,
        actor: null,
        act: null,
        report: null,
        article: null,
      },
    })
  })

  it('of one type are not taken for another', async () => {
    const answer = await api.ask('query ($id: ID!) { act(id: $id) { id } article(id: $id) { id } }', {
      id: RUSSIA.id,
    })
    expect(answer).toEqual({ data: { act: null, article: null } })
  })
})

it('the graph says how much it holds', async () => {
  const answer = await api.ask('{ counts { articles actors acts reports } }')
  expect(answer).toEqual({ data: { counts: { articles: 2, actors: 4, acts: 5, reports: 6 } } })
})
