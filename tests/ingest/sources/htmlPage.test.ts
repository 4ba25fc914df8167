import { describe, expect, it } from 'vitest'
import { readHtmlPage, readHtmlStory } from '../../../src/ingest/sources/htmlPage.ts'

const STORY =
  '<p>The minister said on Tuesday that his country would not accept the demand, and that he had told the envoy so.</p>' +
  '<p>The envoy answered that he had heard this before, and asked for a reply in writing by the end of the week.</p>'

const page = (head: string, body = `<article>${STORY}</article>`) =>
  readHtmlPage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, 'page.html', 'page')

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const NEWS = { '@type': 'NewsArticle', headline: 'No', datePublished: '2022-01-27T05:30:00-05:00' }

const readPlain = () => readHtmlPage('The minister said no.', 'page.html', 'page')

/** A page's metadata, as a script of JSON-LD. */
function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}

describe('what a page says of itself', () => {
  it.each([
    ['an object', NEWS],
    ['a list', [{ '@type': 'WebSite' }, NEWS]],
    [
      'a graph',
      { '@graph': [{ '@type': 'BreadcrumbList' }, { ...NEWS, '@type': ['NewsArticle', 'Article'] }] },
    ],
    ['a list of graphs', [{ '@graph': [NEWS] }]],
  ])('is read from JSON-LD as %s', (_shape, value) => {
    expect(page(jsonLd(value))).toMatchObject({ title: 'No', date: NEWS.datePublished })
  })

  it.each([
    ['an object', { name: 'Elbe Post' }],
    ['a string', 'Elbe Post'],
    ['a list', [{ name: 'Elbe Post' }]],
  ])('names the publisher as %s', (_shape, publisher) => {
    expect(page(jsonLd({ ...NEWS, publisher })).publisher).toBe('Elbe Post')
  })

  it('is read from meta tags where JSON-LD is broken', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>' +
      '<meta property="og:site_name" content="Elbe Post"><meta property="og:title" content="No">' +
      '<meta property="article:published_time" content="2022-01-27"><link rel="canonical" href="https://e.example/no">'
    expect(page(head)).toMatchObject({
      title: 'No',
      date: '2022-01-27',
      publisher: 'Elbe Post',
      url: 'https://e.example/no',
    })
  })

  it('is read from the page itself where there is nothing else', () => {
    const body = `<article><h1>No, says minister</h1><time datetime="2022-01-27">Thursday</time>${STORY}</article>`
    expect(page('<title>x</title>', body)).toMatchObject({ title: 'No, says minister', date: '2022-01-27' })
  })

  it('prefers a date that can be read', () => {
    const head = `${jsonLd({ ...NEWS, datePublished: 'soon' })}<meta name="date" content="2022-01-27">`
    expect(page(head).date).toBe('2022-01-27')
  })
})

it('finds the first article in lists nested without end, in the order of the page', () => {
  const lists = `${'['.repeat(100_000)}${JSON.stringify({ ...NEWS, headline: 'Deep' })}${']'.repeat(100_000)}`
  expect(page(script(lists)).title).toBe('Deep')
  expect(page(script(`[{"@graph":[${lists}]},${JSON.stringify(NEWS)}]`)).title).toBe('Deep')
  expect(page(script(`[0${',0'.repeat(500_000)},${JSON.stringify(NEWS)}]`)).title).toBe('No')
})

describe('the text of a page', () => {
  it('has its entities decoded, a blank line between paragraphs, and no line broken inside', () => {
    const html =
      '<p>Caf&eacute;&nbsp;&#8212; &ldquo;no&rdquo;,\n   he <b>sa</b>id.</p><ul><li>One.</li><li>Two.</li></ul>'
    expect(readHtmlStory(html, 'f')).toBe('Café — “no”, he said.\n\nOne.\n\nTwo.')
  })

  it('takes two line breaks for a new paragraph', () => {
    expect(readHtmlStory('<p>One.<br><br>Two.<br>Three.</p>', 'f')).toBe('One.\n\nTwo.\nThree.')
  })

  it('keeps a linked word, and drops a paragraph that is a link', () => {
    const html = `${STORY}<p>He told <a href="/x">the envoy</a> so in Kyiv on that day.</p><p><a href="/y">Envoy rejects plan</a></p>`
    const text = readHtmlStory(html, 'f')
    expect(text).toContain('He told the envoy so')
    expect(text).not.toContain('Envoy rejects plan')
  })

  it('keeps a story whose wrapper is named like clutter', () => {
    const body = `<div class="has-sidebar related-off live"><article>${STORY}</article></div>`
    expect(page('', body).text).toContain('The minister said on Tuesday')
  })

  it('is taken from the metadata where the page is drawn by a script', () => {
    const head = jsonLd({ ...NEWS, articleBody: 'The minister said no.' })
    expect(page(head, '<div id="root"></div>').text).toBe('The minister said no.')
  })
})

describe('bad pages', () => {
  it.each([
    ['nothing but navigation', '<nav><a href="/">Home</a></nav>'],
    ['nothing at all', ''],
  ])('with %s are refused', (_what, body) => {
    expect(() => page('', body)).toThrow(expect.objectContaining({ code: 'BAD_HTML', file: 'page.html' }))
  })

  it.each([
    ['<div>', '<div>'.repeat(50_000)],
    ['list items', `${'<ul><li>'.repeat(200)}${'<li><p>'.repeat(2000)}`],
    ['table cells', '<td><p>'.repeat(2000)],
    ['elements that a comment seems to end', '<div><!--</div>-->'.repeat(2000)],
    ['elements that seem to end themselves', '<div/>'.repeat(2000)],
    ['elements after the page', `</body></html>${'<div/>'.repeat(2000)}`],
  ])('with %s nested without end are refused', (_what, body) => {
    const refusal = expect.objectContaining({ code: 'BAD_HTML', message: expect.stringContaining('nests') })
    expect(() => page('', body)).toThrow(refusal)
    expect(() => readHtmlStory(body, 'f')).toThrow(refusal)
  })

  it('without a single tag are refused', () => {
    expect(readPlain).toThrow(expect.objectContaining({ code: 'BAD_HTML' }))
  })

  it.each([
    ['characters', `<p>${'a'.repeat(5_000_000)}</p>`],
    ['tags', '<'.repeat(1_000_000)],
    ['words', '<p>He said no and no again.</p>'.repeat(30_000)],
  ])('of too many %s are refused', (_what, body) => {
    expect(() => page('', body)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
  })

  it('give text, never script', () => {
    const text = readHtmlStory(`${STORY}<script>alert(1)</script><p onclick="alert(2)">He said no.</p>`, 'f')
    expect(text).not.toContain('alert')
    expect(text).toContain('He said no.')
  })
})
