import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { englishExtractor, ingestDocuments } from '../../src/ingest/index.ts'
import { type Answer, codesOf, type OpenApi, openApi } from './openApi.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi([])
})
afterAll(() => api.close())

/** Milliseconds: loading the model takes a while on a busy machine. */
const TIMEOUT = 120_000

const TEXT =
  'By Ann Smith\n\nRussia demanded on Tuesday that NATO stop its growth. "We reject that," Jens Stoltenberg, the NATO secretary-general, told Russia. Stoltenberg said that the Kremlin had denied every plan of attack.'

const REPORTS = `reports {
  id sentence sentenceSpan { start end } quote depth confidence extractor
  cue { text start end } content { text start end }
  names { part actor { id name } span { text start end } }
  voicedIn { id act { type } }
  act { id type polarity modality content vouched articleCount originCount
    happened { from to precision } by { id name type aliases roles { title of { name } } } to { id name } about { id }
    respondsTo { kind act { id } } responses { kind act { type } } reports { id } origins { articles { id } } } }`

const EXTRACT = `query ($text: String!, $date: Date, $title: String, $outlet: String) {
  extract(text: $text, date: $date, title: $title, outlet: $outlet) {
    article { id title publishedOn isEnglish text outlet { name } ${REPORTS} }
    mentions { actor { id name latestActs { type } } span { text start end } }
    skipped { text }
    warnings { code message advice }
  }
}`

interface Extracted {
  readonly extract: {
    readonly article: { readonly id: string; readonly reports: readonly Report[] }
    readonly mentions: readonly {
      readonly actor: { readonly name: string }
      readonly span: { readonly text: string }
    }[]
    readonly skipped: readonly { readonly text: string }[]
    readonly warnings: readonly { readonly code: string }[]
  }
}

interface Report {
  readonly act: { readonly type: string; readonly by: readonly { readonly name: string }[] }
  readonly voicedIn: { readonly act: { readonly type: string } } | null
}

function extract(variables: object): Promise<Answer<Extracted>> {
  return api.ask<Extracted>(EXTRACT, variables)
}

describe('extract', { timeout: TIMEOUT }, () => {
  it('answers what an article would tell that is stored, and stores nothing', async () => {
    const variables = { text: TEXT, date: '2022-02-03', title: 'NATO refuses', outlet: 'Elbe Post' }
    const read = await extract(variables)
    expect(read.errors).toBeUndefined()
    expect(read.data?.extract.article.reports.map(({ act }) => act.type)).toEqual(
      expect.arrayContaining(['DEMANDED', 'REJECTED', 'SAID', 'DENIED']),
    )
    expect(await api.graph.counts()).toEqual({ articles: 0, actors: 0, acts: 0, reports: 0 })

    const line = { id: 'text', text: TEXT, date: '2022-02-03', title: 'NATO refuses', publisher: 'Elbe Post' }
    const document = { name: 'a.jsonl', text: JSON.stringify(line) }
    const extractor = englishExtractor('test')
    await ingestDocuments([document], { graph: api.graph, extractor, now: Date.now, join: false })
    const stored = await api.ask<{ article: object }>(
      `query ($id: ID!) { article(id: $id) { id title publishedOn isEnglish text outlet { name } ${REPORTS} } }`,
      { id: read.data?.extract.article.id },
    )
    expect(read.data?.extract.article).toEqual(stored.data?.article)
  })

  it('tells who tells what, and whom each word means', async () => {
    const { data } = await extract({ text: TEXT, date: '2022-02-03' })
    const denied = data?.extract.article.reports.find(({ act }) => act.type === 'DENIED')
    expect(denied?.voicedIn?.act.type).toBe('SAID')
    expect(denied?.act.by).toEqual([expect.objectContaining({ name: 'Russia' })])
    const words = data?.extract.mentions.map(({ actor, span }) => `${span.text}: ${actor.name}`)
    expect(words).toEqual(expect.arrayContaining(['Kremlin: Russia', 'Stoltenberg: Jens Stoltenberg']))
  })

  it('says what was not read, and what is doubtful', async () => {
    const { data } = await extract({ text: TEXT })
    expect(data?.extract.skipped.map(({ text }) => text)).toEqual(['By Ann Smith'])
    expect(data?.extract.warnings.map(({ code }) => code)).toEqual(['NO_DATE'])
    const french = await extract({
      text: 'La Norvège a rejeté l’offre de ses voisins, a déclaré mardi la ministre des Affaires étrangères.',
      date: '2022-02-02',
    })
    expect(french.data?.extract.article.reports).toEqual([])
    expect(french.data?.extract.warnings.map(({ code }) => code)).toEqual(['NOT_ENGLISH'])
  })

  it('keeps two texts of one request apart', async () => {
    const query = `{
      one: extract(text: "Russia rejected it.") { article { reports { act { by { name latestActs { content type } } } } } }
      two: extract(text: "France met Mali.") { article { reports { act { by { name latestActs { type } } } } } }
      counts { acts }
    }`
    const { data } = await api.ask<Record<'one' | 'two', object>>(query)
    expect(JSON.stringify(data?.one)).toMatch(/Russia.+REJECTED/)
    expect(JSON.stringify(data?.two)).toMatch(/France.+MET_WITH/)
    expect(JSON.stringify(data?.two)).not.toContain('Russia')
  })

  it('lets others be answered while it reads', async () => {
    const text = Array.from(
      { length: 200 },
      (_, at) => `Minister ${at} said that Russia had rejected it.`,
    ).join(' ')
    let isRead = false
    const reading = extract({ text }).then((answer) => {
      isRead = true
      return answer
    })
    for (let asked = 0; asked < 5; asked++) await api.ask('{ counts { acts } }')
    expect(isRead).toBe(false)
    expect((await reading).errors).toBeUndefined()
  })

  it.each([
    [{ text: '' }, 'BAD_USER_INPUT'],
    [{ text: ' \n ' }, 'BAD_USER_INPUT'],
    [{ text: 'x'.repeat(30_001) }, 'TOO_LARGE'],
    [{ text: 'Russia said no.', date: '2022-02-30' }, 'BAD_USER_INPUT'],
    [{ text: null }, 'BAD_USER_INPUT'],
  ])('refuses %j', async (variables, code) => {
    expect(codesOf(await extract(variables))).toEqual([code])
  })

  it.each(['\0', '\uD800', '\u202E', '{{', '<script>', '\u0000\uFFFF'])(
    'reads a text that holds %j',
    async (odd) => {
      const { data, errors } = await extract({ text: `Russia rejected it${odd}. France met Mali.` })
      expect(errors).toBeUndefined()
      expect(data?.extract.article.reports.length).toBeGreaterThan(0)
    },
  )

  it('ends with who does not wait for it, and reads on for others', async () => {
    const stop = new AbortController()
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, signal: stop.signal }
    const body = JSON.stringify({ query: EXTRACT, variables: { text: TEXT.repeat(40) } })
    const asked = api.fetch('/graphql', { ...request, body }).catch((error: Error) => error.name)
    await sleep(100)
    stop.abort()
    expect(await asked).toBe('AbortError')
    expect((await extract({ text: TEXT })).errors).toBeUndefined()
    expect(api.logged).toEqual([])
  })

  it('costs as much as the text is long', async () => {
    const text = 'Russia said no. '.repeat(1800)
    const query =
      'query ($text: String!) { a: extract(text: $text) { article { id } } b: extract(text: $text) { article { id } } }'
    expect(new Set(codesOf(await api.ask(query, { text })))).toEqual(new Set(['TOO_COMPLEX']))
  })
})
