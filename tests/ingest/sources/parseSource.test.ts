import { describe, expect, it } from 'vitest'
import { parseSource } from '../../../src/ingest/sources/parseSource.ts'
import type { SourceFormat } from '../../../src/ingest/sources/sourceFormat.ts'

const parse = (content: string | Uint8Array, format: SourceFormat) =>
  parseSource(Buffer.from(content), format, 'file', 'name')

const codes = async (content: string | Uint8Array, format: SourceFormat) =>
  (await parse(content, format)).problems.map(({ code, file, line }) => [code, file, line])

describe('a text file', () => {
  it('gives what its header says, and its text', async () => {
    const header =
      'Title: No\nDate: 2022-01-27\nOutlet: Elbe Post\nURL: https://e.example/no\nWire: Northern Wire'
    expect(await parse(`${header}\n\nHe said no.\n\nTwice: once aloud.\n`, 'text')).toEqual({
      articles: [
        {
          name: 'name',
          title: 'No',
          date: '2022-01-27',
          publisher: 'Elbe Post',
          url: 'https://e.example/no',
          wire: 'Northern Wire',
          text: 'He said no.\n\nTwice: once aloud.',
        },
      ],
      problems: [],
      warnings: [],
    })
  })

  it('without header is all text, and warned of, since it has no date', async () => {
    const { articles, warnings } = await parse('Minister: no.\n\nHe said no.', 'text')
    expect(articles).toEqual([{ name: 'name', text: 'Minister: no.\n\nHe said no.' }])
    expect(warnings).toMatchObject([{ code: 'NO_DATE', file: 'file' }])
  })

  it('keeps its line ends', async () => {
    const { articles } = await parse('Date: 2022-01-27\r\n\r\nHe said no.\r\n\r\nTwice.\r\n', 'text')
    expect(articles).toEqual([{ name: 'name', date: '2022-01-27', text: 'He said no.\r\n\r\nTwice.' }])
  })

  it.each([
    ['UTF-8', Buffer.from('\uFEFFHe said “no”.')],
    ['UTF-16', Buffer.from('\uFEFFHe said “no”.', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\uFEFFHe said “no”.', 'utf16le').swap16()],
  ])('may be %s with a byte order mark', async (_name, bytes) => {
    expect((await parse(bytes, 'text')).articles[0]?.text).toBe('He said “no”.')
  })

  it.each<[string, string | Uint8Array, unknown]>([
    ['is empty', '', ['EMPTY_INPUT', 'file', undefined]],
    ['is blank', ' \n\n', ['EMPTY_INPUT', 'file', undefined]],
    ['is binary', Buffer.from([80, 75, 3, 4, 0, 0]), ['NOT_TEXT', 'file', undefined]],
    ['is Latin-1', Buffer.from('One.\nTwo.\nCaf\xe9.', 'latin1'), ['NOT_UTF8', 'file', 3]],
    ['has a header alone', 'Title: No\nDate: 2022-01-27\n', ['NO_TEXT', 'file', undefined]],
    ['has a bad date', 'Date: 30 Foo 2022\n\nHe said no.', ['BAD_DATE', 'file', undefined]],
    ['has prose in its header', 'Title: No\nHe said no.\n\nTwice.', ['BAD_HEADER', 'file', 2]],
    ['has a header twice', 'Date: 2022-01-27\nDate: 2022-01-28\n\nNo.', ['BAD_HEADER', 'file', 2]],
    ['is a book', 'He said no. '.repeat(50_000), ['TOO_LARGE', 'file', undefined]],
  ])('that %s is a problem', async (_what, content, problem) => {
    expect(await codes(content, 'text')).toEqual([problem])
  })
})

describe('JSON lines', () => {
  const GOOD = '{"id":"a","date":"2022-01-27","text":"He said no."}'

  it('give an article a line, named by its id or its line', async () => {
    const { articles } = await parse(
      `${GOOD}\n\n{"text":"Yes.","title":null,"extra":1}\r\n{"id":7,"text":"x"}`,
      'jsonl',
    )
    expect(articles).toEqual([
      { name: 'a', date: '2022-01-27', text: 'He said no.' },
      { name: 'name#3', text: 'Yes.' },
      { name: '7', text: 'x' },
    ])
  })

  it.each<[string, string | Uint8Array, string]>([
    ['is broken', '{"text": "He sa', 'BAD_JSON'],
    ['is a list', '["He said no."]', 'BAD_JSON'],
    ['is null', 'null', 'BAD_JSON'],
    ['has a number for a title', '{"text":"No.","title":1}', 'BAD_JSON'],
    ['has no text', '{"id":"b"}', 'NO_TEXT'],
    ['has a blank text', '{"text":" "}', 'NO_TEXT'],
    ['has a bad date', '{"text":"No.","date":"2022-02-30"}', 'BAD_DATE'],
    ['is not UTF-8', Buffer.from('{"text":"Caf\xe9"}', 'latin1'), 'NOT_UTF8'],
    ['holds NUL', '{"text":"\0"}', 'NOT_TEXT'],
    ['has five million characters', `{"text":"${'a'.repeat(5_000_000)}"}`, 'TOO_LARGE'],
    ['has a text too long', `{"text":"${'a'.repeat(600_000)}"}`, 'TOO_LARGE'],
  ])('that %s are named by line, and the others read', async (_what, line, code) => {
    const bytes = Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.from(line), Buffer.from(`\n${GOOD}`)])
    const { articles, problems } = await parse(bytes, 'jsonl')
    expect(articles).toHaveLength(2)
    expect(problems).toMatchObject([{ code, file: 'file', line: 2 }])
  })

  it('replace half a character, and keep the length of the text', async () => {
    const { articles } = await parse('{"text":"a\\ud800b\\u0000c"}', 'jsonl')
    expect(articles[0]?.text).toBe('a\uFFFDb\uFFFDc')
  })

  it('may be none', async () => {
    expect(await codes('\n\n', 'jsonl')).toEqual([['EMPTY_INPUT', 'file', undefined]])
  })
})

describe('a feed', () => {
  it('in RSS names the outlet without the section', async () => {
    const item =
      '<item><title>No</title><guid>https://elbepost.example/1</guid><pubDate>Thu, 27 Jan 2022 23:30:00 -0500</pubDate><description>&lt;p&gt;He said &amp;amp; wrote no.&lt;/p&gt;</description></item>'
    const rss = `<rss version="2.0"><channel><title>World | Elbe Post</title><link>https://www.elbepost.example/</link>${item}</channel></rss>`
    expect((await parse(rss, 'xmlFeed')).articles).toEqual([
      {
        name: 'https://elbepost.example/1',
        title: 'No',
        date: '2022-01-27',
        publisher: 'Elbe Post',
        url: 'https://elbepost.example/1',
        text: 'He said & wrote no.',
      },
    ])
  })

  it('in Atom is read as well', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Elbe Post</title><entry><id>tag:1</id><title>No</title><published>2022-01-27T10:00:00Z</published><link href="https://e.example/1"/><content type="html">&lt;p&gt;He said no.&lt;/p&gt;</content></entry></feed>'
    expect((await parse(atom, 'xmlFeed')).articles).toMatchObject([
      {
        name: 'tag:1',
        date: '2022-01-27',
        publisher: 'Elbe Post',
        url: 'https://e.example/1',
        text: 'He said no.',
      },
    ])
  })

  it('in JSON is read as well', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Elbe Post',
      items: [
        { id: '1', title: 'No', content_html: '<p>He said no.</p>', date_published: '2022-01-27T10:00:00Z' },
      ],
    }
    expect((await parse(JSON.stringify(feed), 'jsonFeed')).articles).toMatchObject([
      { name: '1', date: '2022-01-27', publisher: 'Elbe Post', text: 'He said no.' },
    ])
  })

  it('reads the items beside a bad one', async () => {
    const items =
      '<item><guid>1</guid><pubDate>soon</pubDate><description>No.</description></item><item><guid>2</guid><title>x</title></item><item><guid>3</guid><description>Yes.</description></item>'
    const { articles, problems } = await parse(
      `<rss version="2.0"><channel><title>E</title>${items}</channel></rss>`,
      'xmlFeed',
    )
    expect(articles.map(({ name }) => name)).toEqual(['3'])
    expect(problems.map(({ code }) => code)).toEqual(['BAD_DATE', 'NO_TEXT'])
  })

  it.each<[string, SourceFormat, string]>([
    ['<html><body><p>No.</p></body></html>', 'xmlFeed', 'BAD_XML'],
    ['He said no.', 'xmlFeed', 'BAD_XML'],
    ['<rss version="2.0"><channel><title>E</title></channel></rss>', 'xmlFeed', 'EMPTY_INPUT'],
    ['{"name": "claimgraph"}', 'jsonFeed', 'UNKNOWN_FORMAT'],
    ['{"version": ', 'jsonFeed', 'BAD_JSON'],
  ])('that is none is a problem: %s', async (content, format, code) => {
    expect((await codes(content, format)).map(([found]) => found)).toEqual([code])
  })
})

it('reads a page in the charset it declares', async () => {
  const html = `<html><head><meta charset="windows-1252"></head><body><p>${'He said no at the caf\xe9. '.repeat(20)}</p></body></html>`
  const { articles } = await parse(Buffer.from(html, 'latin1'), 'html')
  expect(articles[0]?.text).toContain('café')
})
